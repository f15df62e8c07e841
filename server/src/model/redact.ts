import { isObject } from './json-types.ts'
import { operations, type OperationName } from './operations.ts'
import { sensitiveMembers, shapeOf } from './shapes.ts'

const HIDDEN = '[redacted]'

/** A copy of a request for the log, without any value of a sensitive shape or member. */
export function redact(name: OperationName, input: unknown): unknown {
  const { input: shape } = operations[name]
  return shape === undefined ? {} : copy(shape, input)
}

function copy(name: string, value: unknown): unknown {
  const shape = shapeOf(name)
  if (shape.sensitive || shape.document) return HIDDEN
  if (shape.type === 'list') return Array.isArray(value) ? value.map((item) => copy(shape.member ?? '', item)) : HIDDEN
  if (shape.type === 'map') return HIDDEN
  if (shape.type !== 'structure') return typeof value === 'object' ? HIDDEN : value
  if (!isObject(value)) return HIDDEN
  const copied: Record<string, unknown> = {}
  for (const [member, type] of Object.entries(shape.members ?? {})) {
    const item = value[member]
    if (item !== undefined) copied[member] = sensitiveMembers.has(member) ? HIDDEN : copy(type, item)
  }
  return copied
}
