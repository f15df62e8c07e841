import { type OperationName, operations } from '../../../model/operations.ts'
import type { Value } from '../output/value.ts'
import { sample } from './sample.ts'

/** What `--generate-cli-skeleton input` prints as JSON: texts are empty, or the first of the values they may have. */
export function inputSkeleton(operation: OperationName): Value {
  const { input } = operations[operation]
  return input === undefined ? {} : sample(input, (_, shape) => shape.enum?.[0] ?? '', '1970-01-01T00:00:00')
}
