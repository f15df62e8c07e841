const DEEPEST = 32
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** The body's JSON, or `undefined` where it is no UTF-8, no JSON, or nested deeper than 32. An empty body is an empty structure. */
export function parseBody(body: Buffer): { readonly json: unknown } | undefined {
  if (body.length === 0) return { json: {} }
  if (depthExceeds(body, DEEPEST)) return undefined
  try {
    return { json: JSON.parse(utf8.decode(body)) }
  } catch {
    // Not UTF-8 or not JSON: the caller answers SerializationException.
    return undefined
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN = new Set([0x5b, 0x7b])
const CLOSE = new Set([0x5d, 0x7d])

/** One pass over the bytes, before the parser builds anything. */
function depthExceeds(body: Buffer, deepest: number): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0
    if (inString) {
      if (byte === BACKSLASH) at += 1
      else if (byte === QUOTE) inString = false
    } else if (byte === QUOTE) inString = true
    else if (OPEN.has(byte)) {
      depth += 1
      if (depth > deepest) return true
    } else if (CLOSE.has(byte)) depth -= 1
  }
  return false
}
