// A program of the tests, never shipped: it uses the store from a process of its own, so that tests can stop it at any
// moment and run several at once.
//
//     StoreTrial write OFFICE-FILE           writes until it is stopped; prints each number once it is stored
//     StoreTrial tally OFFICE-FILE TIMES     reads a figure and stores it raised by one, inside one decision
//     StoreTrial tally-outside FILE TIMES    the same, but reads before the decision: figures get lost
//     StoreTrial hand-over EVENTS OFFICE     hands events on, and waits forever once the office has counted them
//     StoreTrial backup FOLDER FILE          makes backups until it is stopped
//     StoreTrial restore FILE FOLDER         restores once
import Kakehashi

do {
    try Trial(CommandLine.arguments).run()
} catch {
    print("failed: \(error)")
}
