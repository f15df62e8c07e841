import { compileShape, type Check } from './compile.ts'
import { Problems, SerializationFault } from './problems.ts'
import { operations, type Input, type OperationName } from './operations.ts'

/** What the model says of a request: its known members, or why it is refused, in Cognito's words. */
export type Decoded<Name extends OperationName> =
  | { readonly ok: true; readonly input: Input<Name> }
  | {
      readonly ok: false
      readonly type: 'InvalidParameterException' | 'SerializationException'
      readonly message: string
    }

const compiled = new Map<OperationName, Check>()

/**
 * Validates the parsed JSON of a request. Unknown members are dropped, `null` counts as absent; a wrong JSON type is a SerializationException,
 * every broken constraint one entry of an InvalidParameterException.
 */
export function decodeInput<Name extends OperationName>(name: Name, json: unknown): Decoded<Name> {
  const problems = new Problems(RECOVERY.has(name) ? 'Value null at' : 'Value at')
  try {
    const input = checkOf(name)(json, '', problems)
    if (problems.count > 0) return { ok: false, type: 'InvalidParameterException', message: problems.message() }
    return { ok: true, input: input as Input<Name> }
  } catch (error) {
    if (error instanceof SerializationFault)
      return { ok: false, type: 'SerializationException', message: error.message }
    throw error
  }
}

/** A missing sensitive member reads `Value null at` in recorded answers of the recovery operations and `Value at` in those of the others. */
const RECOVERY: ReadonlySet<string> = new Set(['ForgotPassword', 'ConfirmForgotPassword'])

function checkOf(name: OperationName): Check {
  const known = compiled.get(name)
  if (known) return known
  const { input } = operations[name]
  const check = compileShape(input)
  compiled.set(name, check)
  return check
}
