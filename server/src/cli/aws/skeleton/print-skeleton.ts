import type { OperationName } from '../../../model/operations.ts'
import { writeAll } from '../../terminal/output.ts'

/** Prints what the input of an operation may hold, to fill in and give back with `--cli-input-json` or `--cli-input-yaml`. */
export async function printSkeleton(
  operation: OperationName,
  kind: 'input' | 'yaml-input',
  stdout: NodeJS.WriteStream,
): Promise<number> {
  await writeAll(stdout, kind === 'input' ? await json(operation) : await yaml(operation))
  return 0
}

async function json(operation: OperationName): Promise<string> {
  const [{ inputSkeleton }, { jsonText }] = await Promise.all([
    import('./input-skeleton.ts'),
    import('../output/json.ts'),
  ])
  return jsonText(inputSkeleton(operation))
}

async function yaml(operation: OperationName): Promise<string> {
  const [{ yamlInputSkeleton }, { describeMember, firstSentence }] = await Promise.all([
    import('./yaml-input.ts'),
    import('../../../model/descriptions.ts'),
  ])
  return yamlInputSkeleton(operation, (shape, member) => firstSentence(describeMember(shape, member)))
}
