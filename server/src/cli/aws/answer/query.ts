import jmespath from 'jmespath'
import { Failure } from '../failure.ts'
import type { Value } from '../output/value.ts'

/** A JMESPath expression, checked before anything is sent. */
export type Query = (value: Value) => Value

/** @throws Failure for an expression that is none */
export function readQuery(expression: string): Query {
  try {
    jmespath.search(null, expression)
  } catch (error) {
    // An expression that only fails on this value, which is none, may do well on an answer.
    if (error instanceof Error && ['ParserError', 'LexerError'].includes(error.name))
      throw new Failure('ParamValidation', `Bad value for --query ${expression}: ${error.message}`)
  }
  return (value) => {
    try {
      return jmespath.search(value, expression) ?? null
    } catch (error) {
      throw new Failure('General', error instanceof Error ? error.message : String(error))
    }
  }
}
