import Glibc
import KakehashiCommands

exit(Entry.run())
