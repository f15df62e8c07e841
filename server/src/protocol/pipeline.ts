import { ApiError } from '../kernel/api-error.ts'
import type { Ids } from '../kernel/ids.ts'
import type { Log } from '../kernel/log.ts'
import {
  checkOutput,
  decodeInput,
  encodeOutput,
  isOperationName,
  operations as facts,
  type OperationName,
} from '../model/index.ts'
import { failure, success, type Answer } from './answer.ts'
import type { Authorise } from './authorise.ts'
import type { Operation, Operations } from './operation.ts'
import { parseBody } from './parse-body.ts'
import { isProtocolError } from './protocol-errors.ts'
import type { RateLimit } from './rate-limit.ts'
import type { SignedRequest } from '../kernel/sigv4.ts'
import { sentences } from './sentences.ts'

/** One HTTP request as far as the protocol cares. */
export interface Incoming {
  readonly requestId: string
  readonly target: string | undefined
  /** What a signature covers; `authorization` is among the headers. */
  readonly http: Pick<SignedRequest, 'method' | 'target' | 'headers'>
  readonly ip: string
  readonly userAgent: string
  readonly body: Buffer
}

export interface PipelineParts {
  readonly operations: Operations
  readonly authorise: Authorise
  readonly rateLimit: RateLimit
  readonly ids: Pick<Ids, 'uuid'>
  readonly log: Log
  /** How an error that is none of ours is answered: a store that is busy, a hasher that is full. `undefined` is a bug. */
  readonly translate: (error: unknown) => ApiError | undefined
  /** Told of every bug; tests throw here. */
  readonly onBug: (error: unknown, operation: string) => void
  /** Tests hold every answer against the model. */
  readonly checkOutputs: boolean
}

export type Pipeline = (incoming: Incoming) => Promise<Answer>

const PREFIX = 'AWSCognitoIdentityProviderService.'

/**
 * Route, authorise, decode, validate, limit, run, encode: in this order. Every request is held against the model, that of an operation that is
 * not built as well, which then says so.
 */
export function createPipeline(parts: PipelineParts): Pipeline {
  return async (incoming) => {
    const name = incoming.target?.startsWith(PREFIX) ? incoming.target.slice(PREFIX.length) : ''
    if (!isOperationName(name)) return failure(incoming.requestId, 'UnknownOperationException')
    try {
      const body = await serve(parts, name, incoming)
      parts.log.debug({ requestId: incoming.requestId, operation: name }, 'answered')
      return success(incoming.requestId, body)
    } catch (error) {
      const refusal = asRefusal(parts, name, error)
      if (refusal) {
        parts.log.info({ requestId: incoming.requestId, operation: name, error: refusal.name }, 'refused')
        return failure(incoming.requestId, refusal.name, refusal.message)
      }
      parts.log.error({ requestId: incoming.requestId, operation: name, err: error }, 'failed')
      parts.onBug(error, name)
      return failure(incoming.requestId, 'InternalErrorException', sentences.internalError(incoming.requestId))
    }
  }
}

async function serve<Name extends OperationName>(
  parts: PipelineParts,
  name: Name,
  incoming: Incoming,
): Promise<string> {
  const operation: Operation<Name> = parts.operations[name]
  const signed = await authorised(parts, name, incoming)
  if (facts[name].access !== 'sigv4' && !parts.rateLimit.admitAddress(incoming.ip))
    throw new ApiError('TooManyRequestsException', sentences.rateExceeded)

  const parsed = parseBody(incoming.body)
  if (!parsed) throw new ApiError('SerializationException', sentences.bodyNotJson)
  const decoded = decodeInput(name, parsed.json)
  if (!decoded.ok) throw new ApiError(decoded.type, decoded.message)
  const forbidden = signed?.forbids?.(name, decoded.input)
  if (forbidden !== undefined) throw new ApiError('AccessDeniedException', forbidden)
  if (!operation.run) throw new ApiError('UnsupportedOperationException', sentences.notSupported(name))
  if (facts[name].access !== 'sigv4' && !(await parts.rateLimit.admitCaller(name, decoded.input))) {
    throw new ApiError('TooManyRequestsException', sentences.rateExceeded)
  }

  const output = await operation.run(decoded.input, {
    id: incoming.requestId,
    ip: incoming.ip,
    userAgent: incoming.userAgent,
    signedRegion: signed?.region,
    keyId: signed?.keyId,
  })
  if (parts.checkOutputs) checkOutput(name, output)
  return encodeOutput(name, output)
}

/** What a signature allows. Operations of users take no notice of one. */
async function authorised(parts: PipelineParts, name: OperationName, { http, body }: Incoming) {
  if (facts[name].access !== 'sigv4') return undefined
  const verdict = await parts.authorise({ ...http, body })
  if (verdict.kind === 'refused') throw new ApiError(verdict.type, verdict.message)
  return verdict
}

function asRefusal(parts: PipelineParts, name: OperationName, error: unknown): ApiError | undefined {
  const known = error instanceof ApiError ? error : parts.translate(error)
  return known && (facts[name].errors.has(known.name) || isProtocolError(known.name)) ? known : undefined
}
