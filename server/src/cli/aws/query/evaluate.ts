import { isList, isMap, type List, type Value } from '../output/value.ts'
import { compareValues, equalValues } from './compare.ts'
import type { Node } from './expression.ts'
import { callFunction, QueryFault, type Argument } from './functions.ts'

/**
 * The value of a JMESPath expression. The library that parses it evaluates too, but orders what is missing, counts letters beyond U+FFFF twice
 * and finds what every object inherits; AWS's command line does not, and its users filter by dates that some rows lack.
 *
 * @throws QueryFault where a function is given what it cannot take
 */
export function evaluate(node: Node, value: Value): Value {
  switch (node.type) {
    case 'Identity':
    case 'Current':
      return value
    case 'Literal':
      return node.value
    case 'Field':
      return isMap(value) && Object.hasOwn(value, node.name) ? (value[node.name] ?? null) : null
    case 'Index':
      return isList(value) ? (value.at(node.value) ?? null) : null
    case 'Slice':
      return isList(value) ? slice(value, node.children) : null
    case 'Subexpression':
    case 'IndexExpression':
    case 'Pipe': {
      const [left, right] = node.children
      return evaluate(right, evaluate(left, value))
    }
    case 'Projection': {
      const [left, right] = node.children
      const list = evaluate(left, value)
      return isList(list) ? project(right, list) : null
    }
    case 'ValueProjection': {
      const [left, right] = node.children
      const map = evaluate(left, value)
      return isMap(map) ? project(right, Object.values(map)) : null
    }
    case 'FilterProjection': {
      const [left, right, condition] = node.children
      const list = evaluate(left, value)
      if (!isList(list)) return null
      return project(
        right,
        list.filter((item) => isTrue(evaluate(condition, item))),
      )
    }
    case 'Flatten': {
      const list = evaluate(node.children[0], value)
      return isList(list) ? list.flat() : null
    }
    case 'OrExpression': {
      const left = evaluate(node.children[0], value)
      return isTrue(left) ? left : evaluate(node.children[1], value)
    }
    case 'AndExpression': {
      const left = evaluate(node.children[0], value)
      return isTrue(left) ? evaluate(node.children[1], value) : left
    }
    case 'NotExpression':
      return !isTrue(evaluate(node.children[0], value))
    case 'MultiSelectList':
      return value === null ? null : node.children.map((child) => evaluate(child, value))
    case 'MultiSelectHash':
      if (value === null) return null
      return Object.fromEntries(node.children.map((child) => [child.name, evaluate(child.value, value)]))
    case 'Comparator': {
      const [left, right] = node.children.map((child) => evaluate(child, value))
      return compare(node.name, left ?? null, right ?? null)
    }
    case 'Function':
      return callFunction(
        node.name,
        node.children.map((child) => argument(child, value)),
      )
    case 'ExpressionReference':
      return null
  }
}

/** `&name` is handed to a function unevaluated. */
function argument(node: Node, value: Value): Argument {
  if (node.type !== 'ExpressionReference') return evaluate(node, value)
  const [inner] = node.children
  return (item) => evaluate(inner, item)
}

function project(node: Node, items: List): List {
  return items.map((item) => evaluate(node, item)).filter((item) => item !== null)
}

function compare(comparator: Extract<Node, { type: 'Comparator' }>['name'], left: Value, right: Value): Value {
  if (comparator === 'EQ') return equalValues(left, right)
  if (comparator === 'NE') return !equalValues(left, right)
  const order = compareValues(left, right)
  if (order === undefined) return null
  switch (comparator) {
    case 'LT':
      return order < 0
    case 'LTE':
      return order <= 0
    case 'GT':
      return order > 0
    case 'GTE':
      return order >= 0
  }
}

/** Empty texts, lists and maps are false, as null and false are; zero is true. */
function isTrue(value: Value): boolean {
  if (value === null || value === false || value === '') return false
  if (isList(value)) return value.length > 0
  return !isMap(value) || Object.keys(value).length > 0
}

/** @throws QueryFault for steps of zero */
function slice(list: List, [from = null, to = null, by = null]: readonly (number | null)[]): List {
  const step = by ?? 1
  if (step === 0) throw new QueryFault('slice step cannot be zero')
  const edge = (at: number | null, ifNone: number) => {
    if (at === null) return ifNone
    const counted = at < 0 ? at + list.length : at
    return step > 0 ? Math.min(Math.max(counted, 0), list.length) : Math.min(Math.max(counted, -1), list.length - 1)
  }
  const [start, end] = step > 0 ? [edge(from, 0), edge(to, list.length)] : [edge(from, list.length - 1), edge(to, -1)]
  const found: Value[] = []
  for (let at = start; step > 0 ? at < end : at > end; at += step) found.push(list[at] ?? null)
  return found
}
