import { operations, type OperationName } from '../../../model/operations.ts'
import { redact } from '../../../model/redact.ts'
import type { Dice } from '../../../kernel/dice.ts'
import type { Parameters } from '../arguments/parameter.ts'
import type { Credentials } from '../configuration/credentials.ts'
import { Failure } from '../failure.ts'
import { readAnswer, type Answer } from '../answer/read-answer.ts'
import { exchange, NoAnswer, type HttpAnswer, type Transport } from './http-exchange.ts'
import { retry, worthAnotherTry, type Try } from './retry.ts'

/** Everything a call needs besides its parameters. */
export interface Caller {
  readonly endpoint: URL
  readonly region: string
  /** Asked once, and only for operations that are signed. `undefined` signs nothing. */
  readonly credentials: (() => Promise<Credentials>) | undefined
  readonly transport: Transport
  /** Tries in all. */
  readonly attempts: number
  readonly userAgent: string
  readonly now: () => number
  readonly dice: Dice
  readonly debug: (message: string) => void
}

const TARGET = 'AWSCognitoIdentityProviderService'

/**
 * Sends one request of an operation and returns its answer, parsed by the model.
 *
 * @throws Failure of kind Service for an error of the server, General where there was no answer
 */
export async function callOperation(name: OperationName, parameters: Parameters, caller: Caller): Promise<Answer> {
  const body = JSON.stringify(parameters, toWire)
  const plain = {
    'x-amz-target': `${TARGET}.${name}`,
    'content-type': 'application/x-amz-json-1.1',
    'user-agent': caller.userAgent,
  }
  caller.debug(`request ${name} to ${caller.endpoint.href}: ${JSON.stringify(redact(name, parameters))}`)
  const { result, retries, exhausted } = await retry(caller.attempts, caller.dice, async (attempt) => {
    const headers = await prepared(name, plain, body, caller)
    const tried = await tryOnce(name, headers, body, caller)
    caller.debug(`attempt ${attempt} of ${name}: ${told(tried.result)}`)
    return tried
  })
  if (result instanceof Failure) throw result
  if (result.ok) return result.answer
  const { code, message, details } = result
  const tries = exhausted ? ` (reached max retries: ${retries})` : ''
  throw new Failure('Service', `An error occurred (${code}) when calling the ${name} operation${tries}: ${message}`, {
    details: { Code: code, Message: message, ...details },
  })
}

async function prepared(name: OperationName, headers: Readonly<Record<string, string>>, body: string, caller: Caller) {
  const length = { 'content-length': String(Buffer.byteLength(body)) }
  if (operations[name].access !== 'sigv4' || caller.credentials === undefined) return { ...headers, ...length }
  const { sign } = await import('./sign.ts')
  const { 'user-agent': userAgent = '', ...signable } = headers
  const signed = await sign(
    { url: caller.endpoint, headers: signable, body },
    { credentials: await caller.credentials(), region: caller.region, now: caller.now() },
  )
  return { ...signed, ...length, 'user-agent': userAgent }
}

async function tryOnce(
  name: OperationName,
  headers: Readonly<Record<string, string>>,
  body: string,
  caller: Caller,
): Promise<Try<ReturnType<typeof readAnswer> | Failure>> {
  let http: HttpAnswer
  try {
    http = await exchange(caller.endpoint, { method: 'POST', headers, body }, caller.transport)
  } catch (error) {
    if (error instanceof NoAnswer) return { result: error, again: error.again }
    throw error
  }
  const result = readAnswer(name, http)
  if (result.ok) return { result, again: 'no' }
  const after = Number(http.headers['x-amz-retry-after'])
  return {
    result,
    again: worthAnotherTry(http.status, result.code),
    after: Number.isFinite(after) && after >= 0 ? after : undefined,
  }
}

function told(result: ReturnType<typeof readAnswer> | Failure): string {
  if (result instanceof Failure) return result.message
  return result.ok ? 'answered' : `${result.code}: ${result.message}`
}

/** Bytes travel as base64. */
function toWire(this: unknown, _key: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value) {
    const { data } = value
    return Array.isArray(data) ? Buffer.from(data).toString('base64') : value
  }
  return value
}
