// A program of the tests, never shipped: draws several papers at once with the one paper of a process, and compares
// them with what a single thread drew. `Scripts/thread-check` builds it with the thread sanitizer and runs it.
//
//     PaperTrial [--threads N] [--rounds N] [--share]
//
// `--share` is the control: it lays text out with one typesetter in several threads, which the sanitizer has to see.
// The exit code is 1 where papers differ.
//
// The process ends without its libraries' own end: Pango's threads that look for fonts would run into it.
import Foundation

let code = PaperTrial.run(Array(CommandLine.arguments.dropFirst()))
fflush(nil)
_exit(code)
