import { EXIT_CODES } from '../aws/failure.ts'

/**
 * Ends the program after Ctrl-C as AWS's command line does it: by exit code, not by the signal, and with an empty line that moves the shell's
 * prompt below the `^C`.
 */
export function endInterrupted(stdout: NodeJS.WriteStream): never {
  stdout.write('\n')
  process.exit(EXIT_CODES.Interrupted)
}
