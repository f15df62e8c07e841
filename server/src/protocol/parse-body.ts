const DEEPEST = 32
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/**
 * The body's JSON, or `undefined` where it is no UTF-8, no JSON, nested deeper than 32, names a member twice (whoever looked at it before may
 * have seen the other one) or has a key that pollutes prototypes. An empty body is an empty structure.
 */
export function parseBody(body: Buffer): { readonly json: unknown } | undefined {
  if (body.length === 0) return { json: {} }
  const members = membersOf(body, DEEPEST)
  if (members === undefined) return undefined
  try {
    const json: unknown = JSON.parse(utf8.decode(body))
    return harmlessKeys(json) === members ? { json } : undefined
  } catch {
    // Not UTF-8 or not JSON: the caller answers SerializationException.
    return undefined
  }
}

const QUOTE = 0x22
const COLON = 0x3a
const BACKSLASH = 0x5c
const OPEN = new Set([0x5b, 0x7b])
const CLOSE = new Set([0x5d, 0x7d])

/** How many members the text names: one for each colon outside strings. `undefined` where it is too deep. One pass, before the parser builds anything. */
function membersOf(body: Buffer, deepest: number): number | undefined {
  let members = 0
  let depth = 0
  let inString = false
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0
    if (inString) {
      if (byte === BACKSLASH) at += 1
      else if (byte === QUOTE) inString = false
    } else if (byte === QUOTE) inString = true
    else if (byte === COLON) members += 1
    else if (OPEN.has(byte)) {
      depth += 1
      if (depth > deepest) return undefined
    } else if (CLOSE.has(byte)) depth -= 1
  }
  return members
}

/** How many members there are once those of the same name fell together, without those that pollute prototypes. */
function harmlessKeys(value: unknown): number {
  if (!isObject(value)) return 0
  let count = 0
  if (Array.isArray(value)) {
    for (const item of value) count += harmlessKeys(item)
    return count
  }
  for (const key in value) if (!pollutes(key, value)) count += 1 + harmlessKeys(value[key])
  return count
}

function pollutes(key: string, object: Readonly<Record<string, unknown>>): boolean {
  if (key === '__proto__') return true
  if (key !== 'constructor') return false
  const member = object[key]
  return isObject(member) && Object.hasOwn(member, 'prototype')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
