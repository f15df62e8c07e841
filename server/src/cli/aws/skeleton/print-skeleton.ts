import type { OperationName } from '../../../model/index.ts'
export async function printSkeleton(_o: OperationName, _k: string, _s: NodeJS.WriteStream): Promise<number> {
  return 0
}
