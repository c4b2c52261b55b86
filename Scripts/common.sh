# Shared by the scripts of this folder, which source it; it does nothing by itself.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

# The package names in Scripts/packages/NAME.txt, without comments.
names() {
    local list
    for list in "$@"; do sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$top/Scripts/packages/$list.txt"; done
}

# Those of the names on standard input that are not installed.
missing() {
    local name
    while read -r name; do
        dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed || echo "$name"
    done
}

# Installs what is missing of the lists named; touches nothing when all is there.
install_packages() {
    command -v dpkg-query >/dev/null || {
        say "This is no Debian system. Install what these lists name, in your system's words: $*"
        return 0
    }
    local wanted
    wanted=$(names "$@" | missing)
    [ -n "$wanted" ] || return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            say "These packages are missing:" $wanted
            say "Install them as root (apt-get install ...), or install sudo, and start again."
            exit 69
        }
        as_root=(sudo)
    fi
    say "Installing:" $wanted
    "${as_root[@]}" apt-get update -q >&2
    # shellcheck disable=SC2086
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends $wanted >&2
}

# Stops with advice where the Swift toolchain is missing or too old.
need_swift() {
    local advice="Install Swift 6.2 or later for Debian 12 from https://www.swift.org/install/linux/ \
and put its usr/bin on PATH, then start again."
    command -v swift >/dev/null || { say "The Swift toolchain is missing. $advice"; exit 69; }
    [ "${1:-}" != runs ] && return 0
    local version
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    [ -n "$version" ] || { say "The Swift toolchain does not start. $advice"; exit 69; }
    printf '6.2\n%s\n' "$version" | sort -V -C || { say "This is Swift $version. $advice"; exit 69; }
}

# The toolchain and everything that the lists name.
prepare() {
    need_swift
    install_packages "$@"
    need_swift runs
}
