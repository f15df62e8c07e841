import { type OperationName, operations } from '../../../model/operations.ts'
import type { OutputFormat } from '../formats.ts'
import type { Value } from '../output/value.ts'
import { sample } from './sample.ts'

/**
 * What `--generate-cli-skeleton output` prints as an answer: every text is the name of its member, in lists of its shape. The
 * genuine CLI then holds this answer against the model and fails for operations whose texts have a least length; here it is shown.
 */
export function outputSkeleton(operation: OperationName, format: OutputFormat = 'json'): Value {
  const { output } = operations[operation]
  const timestamp = format === 'json' ? '1970-01-01T00:00:00' : '1970-01-01 00:00:00'
  return output === undefined ? {} : sample(output, (name) => name, timestamp)
}
