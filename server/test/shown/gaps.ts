import { builtOperations } from '../../src/features/index.ts'
import { operations } from '../../src/model/index.ts'
import { reasonFor } from './cannot-occur.ts'

/**
 * What the run did not show of the operations that are built: an operation that no scenario saw succeed, an error of its list that none saw and no
 * reason explains.
 */
export function gaps(seen: ReadonlySet<string>): readonly string[] {
  return builtOperations().flatMap((name) =>
    ['ok', ...operations[name].errors]
      .filter((answer) => !seen.has(`${name} ${answer}`) && reasonFor(name, answer) === undefined)
      .map((answer) => `${name}: ${answer}`),
  )
}
