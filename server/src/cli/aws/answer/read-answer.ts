import { operations, type OperationName } from '../../../model/operations.ts'
import { shapeOf } from '../../../model/shapes.ts'
import type { HttpAnswer } from '../call/http-exchange.ts'
import { Failure } from '../failure.ts'
import type { Value, ValueMap } from '../output/value.ts'
import { isList, isMap } from '../tree.ts'

/** The members of an answer that the model has, in its order; times and bytes as they were on the wire. */
export type Answer = ValueMap

/** An answer, or an error of the server. */
export type Read =
  | { readonly ok: true; readonly answer: Answer }
  | {
      readonly ok: false
      readonly code: string
      readonly message: string
      /** What the model lists for this error beside its message. */
      readonly details: ValueMap
    }

/** Reads what came over HTTP by the model. @throws Failure for what is no JSON, or has another type than the model's */
export function readAnswer(name: OperationName, http: HttpAnswer): Read {
  if (http.status >= 300) return readError(http)
  const { output } = operations[name]
  const packed = http.headers['content-encoding']
  if (packed && packed !== 'identity')
    throw new Failure(
      'General',
      `The server answered ${name} packed as ${packed}, which was not asked for. Is a proxy in between?`,
    )
  const body = parse(http.body)
  if (http.body !== '' && !isMap(body))
    throw new Failure(
      'General',
      `The server answered ${name} with ${what(http)} instead of JSON. Is it a user-pool endpoint?`,
    )
  return { ok: true, answer: output === undefined || !isMap(body) ? {} : structure(name, output, body) }
}

function readError(http: HttpAnswer): Read {
  const body = parse(http.body)
  const status = String(http.status)
  if (!isMap(body)) {
    return { ok: false, code: status, message: withoutWords(http), details: {} }
  }
  const code = errorCode(body, http, status)
  return { ok: false, code, message: text(body['message'] ?? body['Message']), details: detailsOf(code, body) }
}

/** What can be said of an error that says nothing of its own. */
function withoutWords(http: HttpAnswer): string {
  const { status, reason, headers, body } = http
  const { location } = headers
  // Followed it would take the signature, or a password, to a server that nobody named.
  if (status < 400 && location) return `${reason} (the server points to ${location}, which is not followed)`
  if (status >= 500 || body.trim() === '') return reason
  return `${reason} (the server answered with ${what(http)} instead of JSON)`
}

function errorCode(body: ValueMap, { headers }: HttpAnswer, status: string): string {
  const [fromHeader, kind] = (headers['x-amzn-query-error'] ?? '').split(';')
  if (fromHeader && kind !== undefined) return fromHeader
  const type = text(body['__type'] ?? status)
  return type.split(':')[0]?.split('#').at(-1) ?? type
}

function detailsOf(code: string, body: ValueMap): ValueMap {
  const members = errorMembers(code)
  return Object.fromEntries(
    Object.entries(body).filter(([key]) => members.includes(key.toLowerCase()) && key.toLowerCase() !== 'message'),
  )
}

function errorMembers(code: string): readonly string[] {
  try {
    return Object.keys(shapeOf(code).members ?? {}).map((name) => name.toLowerCase())
  } catch {
    return []
  }
}

function structure(path: string, shapeName: string, value: ValueMap): Answer {
  return Object.fromEntries(
    Object.entries(shapeOf(shapeName).members ?? {}).flatMap(([member, shape]) => {
      const item = value[member]
      return item === undefined || item === null || !Object.hasOwn(value, member)
        ? []
        : [[member, read(`${path}.${member}`, shape, item)]]
    }),
  )
}

/** @throws Failure for a value of another type than the model's */
function read(path: string, shapeName: string, value: Value): Value {
  const shape = shapeOf(shapeName)
  if (shape.document || value === null) return value
  const here = (key: string | number) => `${path}.${key}`
  switch (shape.type) {
    case 'structure':
      return isMap(value) ? structure(path, shapeName, value) : mistyped(path, 'structure')
    case 'list':
      if (!isList(value)) return mistyped(path, 'list')
      return value.map((item, at) => read(here(at), shape.member ?? '', item))
    case 'map':
      if (!isMap(value)) return mistyped(path, 'map')
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, read(here(key), shape.value ?? '', item)]),
      )
    default:
      return typeof value === 'object' ? mistyped(path, shape.type) : value
  }
}

function mistyped(path: string, wanted: string): never {
  throw new Failure('General', `The server's answer is not what the API says: ${path} is no ${wanted}.`)
}

function what({ body, headers }: HttpAnswer): string {
  if (/^\s*</.test(body) || headers['content-type']?.includes('html')) return 'a page of HTML'
  return body.trim() === '' ? 'nothing' : 'text'
}

/** `undefined` for what is no JSON. */
export function parse(body: string): Value | undefined {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value)
}
