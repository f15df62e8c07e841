import jmespath from 'jmespath'
import type { Value } from '../output/value.ts'

/** A parsed JMESPath expression, as the parser of the library makes it. */
export type Node =
  | { readonly type: 'Identity' | 'Current' }
  | { readonly type: 'Literal'; readonly value: Value }
  | { readonly type: 'Field'; readonly name: string }
  | { readonly type: 'Index'; readonly value: number }
  | { readonly type: 'Slice'; readonly children: readonly (number | null)[] }
  | {
      readonly type:
        | 'Subexpression'
        | 'IndexExpression'
        | 'Projection'
        | 'ValueProjection'
        | 'Pipe'
        | 'OrExpression'
        | 'AndExpression'
      readonly children: readonly [Node, Node]
    }
  | { readonly type: 'FilterProjection'; readonly children: readonly [Node, Node, Node] }
  | { readonly type: 'Flatten' | 'NotExpression' | 'ExpressionReference'; readonly children: readonly [Node] }
  | { readonly type: 'MultiSelectList'; readonly children: readonly Node[] }
  | { readonly type: 'MultiSelectHash'; readonly children: readonly { readonly name: string; readonly value: Node }[] }
  | { readonly type: 'Comparator'; readonly name: Comparator; readonly children: readonly [Node, Node] }
  | { readonly type: 'Function'; readonly name: string; readonly children: readonly Node[] }

export type Comparator = 'EQ' | 'NE' | 'LT' | 'LTE' | 'GT' | 'GTE'

declare module 'jmespath' {
  // Its types tell of `search` only.
  function compile(expression: string): Node
}

/** @throws Error for a text that is no expression */
export function parseExpression(text: string): Node {
  return jmespath.compile(text)
}
