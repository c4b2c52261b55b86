// A program of the tests, never shipped: changes inputs of a kept corpus at random and watches what the program makes of
// them. `Scripts/fuzz` runs it; so do the tests, for a fixed count.
//
//     Fuzz NAME [--count N] [--seed S] [--corpus DIR] [--keep DIR]
//
// NAME is template, answers, pdf or code. Inputs run in child processes, so that a crash or a hang ends only one of
// them; what did that is written to the folder of `--keep`, and the exit code is 1.
import Foundation

exit(FuzzProgram.run(Array(CommandLine.arguments.dropFirst())))
