import { UsageError } from './usage-error.ts'

/** @throws UsageError for a form of output there is not */
export function outputOf({ output = 'text' }: { readonly output?: string | undefined }): 'text' | 'json' {
  if (output !== 'text' && output !== 'json') throw new UsageError('--output is text or json.')
  return output
}
