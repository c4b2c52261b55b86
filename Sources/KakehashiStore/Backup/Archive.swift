import CArchive
import Kakehashi
import KakehashiSeal

/// Throws where libarchive says that a call failed; `fault` is what it means to whoever called.
private func check(_ status: some BinaryInteger, _ fault: @autoclosure () -> Fault) throws(Fault) {
    guard status >= ARCHIVE_OK else { throw fault() }
}

/// Bytes moved at once.
private let piece = 1 << 20

/// Writes plain files into a tar archive (POSIX pax, so that names may be of any length), digesting each on its way.
@safe final class ArchiveWriter {
    private let handle: OpaquePointer
    private let file: OpenFile

    init(_ file: OpenFile) throws {
        guard let handle = unsafe archive_write_new() else { throw Fault(.storeCannotOpen, ["file": file.path]) }
        unsafe self.handle = handle
        self.file = file
        try unsafe check(archive_write_set_format_pax_restricted(handle), fault)
        // Names are bytes: libarchive converts by the process's locale otherwise, which knows no kanji where it is "C".
        try unsafe check(archive_write_set_options(handle, "hdrcharset=BINARY"), fault)
        try unsafe check(archive_write_open_fd(handle, file.descriptor), fault)
    }

    deinit { unsafe archive_write_free(handle) }

    /// A failed write, by the system's reason.
    private var fault: Fault { unsafe FilePermissions.fault(archive_errno(handle), file.path) }

    /// Adds a small member from memory.
    func add(_ name: String, _ bytes: [UInt8]) throws {
        try begin(name, bytes.count)
        try write(bytes)
        try unsafe check(archive_write_finish_entry(handle), fault)
    }

    /// Adds a file and answers its entry for the manifest. The file must not grow meanwhile.
    func add(_ name: String, from path: String, size: Int) throws -> BackupManifest.Entry {
        try begin(name, size)
        let source = try OpenFile(reading: path)
        let digest = DigestStream()
        var left = size
        while left > 0 {
            let bytes = try source.read(min(left, piece))
            guard !bytes.isEmpty else { throw Fault(.storeDisk, ["file": path]) }
            digest.add(bytes)
            try write(bytes)
            left -= bytes.count
        }
        try unsafe check(archive_write_finish_entry(handle), fault)
        return BackupManifest.Entry(name: name, size: size, digest: digest.finish())
    }

    /// Ends the archive and waits for the disk.
    func finish() throws {
        try unsafe check(archive_write_close(handle), fault)
        try file.sync()
    }

    private func begin(_ name: String, _ size: Int) throws {
        guard let entry = unsafe archive_entry_new() else { throw fault }
        defer { unsafe archive_entry_free(entry) }
        unsafe archive_entry_set_pathname(entry, name)
        unsafe archive_entry_set_size(entry, Int64(size))
        unsafe archive_entry_set_filetype(entry, kakehashi_plain_file)
        unsafe archive_entry_set_perm(entry, 0o600)
        try unsafe check(archive_write_header(handle, entry), fault)
    }

    private func write(_ bytes: [UInt8]) throws {
        guard !bytes.isEmpty else { return }
        let written = unsafe archive_write_data(handle, bytes, bytes.count)
        guard written == bytes.count else { throw fault }
    }
}

/// A plain file of an archive.
struct ArchiveMember {
    let name: String
    let size: Int
}

/// Reads a tar archive of plain files, member by member; whatever else it holds is damage.
@safe final class ArchiveReader {
    private let handle: OpaquePointer
    private let file: OpenFile

    init(_ file: OpenFile) throws {
        guard let handle = unsafe archive_read_new() else { throw Fault(.storeCannotOpen, ["file": file.path]) }
        unsafe self.handle = handle
        self.file = file
        try unsafe check(archive_read_support_format_tar(handle), damaged)
        try unsafe check(archive_read_open_fd(handle, file.descriptor, 64 * 1024), damaged)
    }

    deinit { unsafe archive_read_free(handle) }

    private var damaged: Fault { Fault(.backupDamaged, ["file": file.path]) }

    /// The next member; nil at the archive's end.
    func next() throws -> ArchiveMember? {
        var entry: OpaquePointer?
        let status = unsafe archive_read_next_header(handle, &entry)
        if status == ARCHIVE_EOF { return nil }
        // A warning says that the locale has no such characters; the name is read as bytes then.
        guard status >= ARCHIVE_WARN else { throw damaged }
        guard let entry = unsafe entry, unsafe archive_entry_filetype(entry) == kakehashi_plain_file,
            unsafe archive_entry_hardlink(entry) == nil,
            let text = unsafe archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry),
            let name = unsafe String(validatingCString: text),
            let size = unsafe Int(exactly: archive_entry_size(entry)),
            size >= 0
        else { throw damaged }
        return ArchiveMember(name: name, size: size)
    }

    /// The bytes of a small member.
    func bytes(of member: ArchiveMember, atMost limit: Int) throws -> [UInt8] {
        guard member.size <= limit else { throw damaged }
        var bytes: [UInt8] = []
        try each { bytes += $0 }
        guard bytes.count == member.size else { throw damaged }
        return bytes
    }

    /// Writes a member into a new file and answers its digest.
    func extract(_ member: ArchiveMember, to path: String) throws -> String {
        let target = try OpenFile(creating: path)
        let digest = DigestStream()
        var count = 0
        try each { bytes in
            digest.add(bytes)
            try target.write(bytes)
            count += bytes.count
        }
        guard count == member.size else { throw damaged }
        try target.sync()
        return digest.finish()
    }

    private func each(_ body: ([UInt8]) throws -> Void) throws {
        var buffer = [UInt8](repeating: 0, count: piece)
        while true {
            let got = unsafe archive_read_data(handle, &buffer, buffer.count)
            try check(got, damaged)
            if got == 0 { return }
            try body(Array(buffer.prefix(got)))
        }
    }
}
