import { SECOND, type Timer } from '../kernel/clock.ts'
import type { Ids } from '../kernel/ids.ts'
import type { TriggerEvent } from './event.ts'
import type { FunctionTarget, Outcome } from './function-target.ts'
import { parsedJson } from './function-target.ts'

/** Why a trigger did not do its part: the exception and its sentence as Cognito words them. */
export class TriggerError extends Error {
  override readonly name = 'TriggerError'
  readonly type: TriggerErrorType
  /** Whether it may go well another time: the function was not reached. */
  readonly mayPass: boolean

  constructor(type: TriggerErrorType, message: string, mayPass = false) {
    super(message)
    this.type = type
    this.mayPass = mayPass
  }
}

export type TriggerErrorType =
  | 'InvalidParameterException'
  | 'UserLambdaValidationException'
  | 'UnexpectedLambdaException'
  | 'InvalidLambdaResponseException'

export interface Invoker {
  /**
   * Runs the function and gives what it put into `response`. @throws TriggerError
   *
   * @param trigger as sentences name it: PreSignUp, CustomMessage …
   * @param id what the function may tell a repeated call by
   */
  invoke(trigger: string, arn: string, event: TriggerEvent, id?: string): Promise<Readonly<Record<string, unknown>>>
  /** Runs it for what it does; what it gives back is nobody's business. @throws TriggerError */
  notify(trigger: string, arn: string, event: TriggerEvent, id?: string): Promise<void>
}

/** Milliseconds of one try, and how many there are (working with Lambda triggers, developer guide). */
export const PATIENCE = 5 * SECOND
export const TRIES = 3
/** Functions at a time, of all pools: beyond them a call is told what Lambda tells one over its limit. */
const MOST_AT_ONCE = 256

export function createInvoker(parts: {
  readonly targetOf: (arn: string) => FunctionTarget | undefined
  readonly ids: Pick<Ids, 'uuid'>
  readonly timer: Timer
}): Invoker {
  const { targetOf, ids, timer } = parts
  const attempt = async (target: FunctionTarget, call: { id: string; arn: string; payload: string }) => {
    const giveUp = new AbortController()
    const late = Promise.withResolvers<'late'>()
    const disarm = timer(PATIENCE, () => late.resolve('late'))
    try {
      return await Promise.race([target.invoke({ ...call, signal: giveUp.signal }), late.promise])
    } finally {
      disarm()
      giveUp.abort()
    }
  }
  let running = 0
  const run = async (trigger: string, arn: string, event: object, id = ids.uuid()): Promise<string> => {
    const target = targetOf(arn)
    if (!target) throw notInvoked(trigger, 'ResourceNotFoundException', false)
    if (running >= MOST_AT_ONCE) throw notInvoked(trigger, 'TooManyRequestsException', true)
    running += 1
    try {
      return await answered(trigger, target, { id, arn, payload: JSON.stringify(event) })
    } finally {
      running -= 1
    }
  }
  const answered = async (
    trigger: string,
    target: FunctionTarget,
    call: { readonly id: string; readonly arn: string; readonly payload: string },
  ): Promise<string> => {
    let outcome: Outcome | 'late' = 'late'
    for (let tries = 0; tries < TRIES; tries++) {
      outcome = await attempt(target, call)
      if (outcome !== 'late' && !(outcome.kind === 'not invoked' && outcome.mayPass)) break
    }
    if (outcome === 'late') throw notInvoked(trigger, 'Socket timeout while invoking Lambda function', true)
    switch (outcome.kind) {
      case 'not invoked':
        throw notInvoked(trigger, outcome.code, outcome.mayPass)
      case 'failed':
        throw new TriggerError(
          'UserLambdaValidationException',
          `${trigger} failed with error ${outcome.message.slice(0, LONGEST_MESSAGE)}.`,
        )
      case 'returned':
        return outcome.payload
    }
  }
  return {
    invoke: async (trigger, arn, event, id) => responseIn(await run(trigger, arn, event, id), event),
    async notify(trigger, arn, event, id) {
      await run(trigger, arn, event, id)
    },
  }
}

/** Characters of what a function says of itself. */
const LONGEST_MESSAGE = 2_000

function notInvoked(trigger: string, code: string, mayPass: boolean): TriggerError {
  return new TriggerError('UnexpectedLambdaException', `${trigger} invocation failed due to error ${code}.`, mayPass)
}

/** The event must come back, with the same version and a response in it. @throws TriggerError */
function responseIn(payload: string, { version }: TriggerEvent): Readonly<Record<string, unknown>> {
  const value = parsedJson(payload)
  if (value === undefined || value === null) throw invalid('Invalid lambda function output : Invalid JSON')
  if (typeof value !== 'object' || !('response' in value)) throw unrecognizable()
  if (!('version' in value) || value.version !== version) throw invalid(`Invalid version. Version should be ${version}`)
  const { response } = value
  if (typeof response !== 'object' || response === null || Array.isArray(response)) throw unrecognizable()
  return { ...response }
}

/** What came back is not what this trigger gives. */
export function unrecognizable(): TriggerError {
  return invalid('Unrecognizable lambda output')
}

function invalid(message: string): TriggerError {
  return new TriggerError('InvalidLambdaResponseException', message)
}

/** The same functions, fewer at a time: the others are told to come again. For whoever has few hands and serves many pools. */
export function atMost(most: number, invoker: Invoker): Invoker {
  let running = 0
  const limited = async <T>(trigger: string, run: () => Promise<T>): Promise<T> => {
    if (running >= most) throw notInvoked(trigger, 'TooManyRequestsException', true)
    running += 1
    try {
      return await run()
    } finally {
      running -= 1
    }
  }
  return {
    invoke: (trigger, ...rest) => limited(trigger, () => invoker.invoke(trigger, ...rest)),
    notify: (trigger, ...rest) => limited(trigger, () => invoker.notify(trigger, ...rest)),
  }
}
