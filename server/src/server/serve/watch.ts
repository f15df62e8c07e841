import { MINUTE, SECOND, type Clock } from '../../kernel/clock.ts'
import type { Log } from '../../kernel/log.ts'
import { looksPumped, type TextFlow } from '../../messages/text-flow.ts'
import type { OutboxWorker } from '../../messages/worker.ts'
import type { Store } from '../../store/ports/index.ts'
import { certificateIn, clocksApart, MOST_APART, roomBeside, type Condition } from '../condition.ts'
import { obstacleIn } from './probes.ts'

export const alarms = [
  'database',
  'clock',
  'disk',
  'certificate',
  'outbox',
  'wrong codes',
  'text messages',
  'unreachable phones',
] as const
export type Alarm = (typeof alarms)[number]

export interface WatchParts {
  readonly store: Pick<Store, 'read' | 'clock'>
  readonly now: Clock
  /** Milliseconds that go on evenly, whatever is done to the clock. */
  readonly steady: () => number
  readonly log: Log
  readonly wrongCodes: { alarms(): number }
  readonly worker: Pick<OutboxWorker, 'stuck'>
  readonly texts: Pick<TextFlow, 'reading' | 'unreachable'>
  readonly databaseFile: string | undefined
  readonly certificateFile: string | undefined
  readonly freeBytes?: (folder: string) => number
}

/** What is wrong now, in the operator's view: the log when it begins and ends, the metrics as long as it lasts. */
export interface Watch extends Disposable {
  look(): Promise<void>
  /** Why each alarm is on; absent when it is off. */
  readonly on: ReadonlyMap<Alarm, string>
}

/** Milliseconds between two looks: what goes wrong is named within a minute. */
const EVERY = 20 * SECOND
/** A jump of the clock is a moment: it stays in view so long. */
const IN_VIEW = 10 * MINUTE
const LATE = 5 * MINUTE

export function watch(parts: WatchParts, every = EVERY): Watch {
  const { log } = parts
  const on = new Map<Alarm, string>()
  const jumps = noticeJumps(parts)
  const looks: Readonly<Record<Alarm, () => string | undefined | Promise<string | undefined>>> = {
    database: () => obstacleIn(parts.store),
    clock: () => jumps() ?? apartFromDatabase(parts),
    disk: () => parts.databaseFile && told(() => roomBeside(parts.databaseFile ?? '', parts.freeBytes)),
    certificate: () => parts.certificateFile && told(() => certificateIn(parts.certificateFile ?? '', parts.now())),
    outbox: () => lateMessages(parts),
    'wrong codes': () =>
      parts.wrongCodes.alarms() > 0 ? 'more wrong codes in a pool than it allows in an hour' : undefined,
    'text messages': () => {
      const pumped = parts.texts.reading().filter(looksPumped)
      return pumped.length === 0
        ? undefined
        : `hardly a code comes back from ${pumped.map(({ country }) => country).join(', ')}: somebody may be paid for sending there`
    },
    'unreachable phones': () =>
      parts.texts.unreachable() > 0
        ? `${parts.texts.unreachable()} codes in an hour would have gone to phones without a sender or an allowed country: sparekey doctor`
        : undefined,
  }
  const look = async () => {
    for (const alarm of alarms) {
      // With the database away nothing else can be asked of it; what it last said stays.
      const found = await Promise.resolve(looks[alarm]()).catch(() => on.get(alarm))
      if (found !== undefined && !on.has(alarm)) log.error({ alarm }, `alarm: ${alarm}: ${found}`)
      if (found === undefined && on.has(alarm)) log.warn({ alarm }, `alarm over: ${alarm}`)
      if (found === undefined) on.delete(alarm)
      else on.set(alarm, found)
    }
  }
  let looking: Promise<void> | undefined
  const timer = setInterval(() => {
    looking ??= look().finally(() => (looking = undefined))
  }, every)
  timer.unref()
  return { look, on, [Symbol.dispose]: () => clearInterval(timer) }
}

function told(condition: () => Condition): string | undefined {
  try {
    return alarming(condition())
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The clock against one that cannot be set. */
function noticeJumps({ now, steady }: WatchParts): () => string | undefined {
  let apart = now() - steady()
  let last: { readonly at: number; readonly text: string } | undefined
  return () => {
    const difference = now() - steady() - apart
    apart += difference
    if (Math.abs(difference) > MOST_APART) {
      const direction = difference > 0 ? 'ahead' : 'back'
      const text = `the clock was set ${direction} by ${Math.round(Math.abs(difference) / SECOND)} s: codes and sessions age by it`
      last = { at: steady(), text }
    }
    return last && steady() - last.at < IN_VIEW ? last.text : undefined
  }
}

async function apartFromDatabase(parts: WatchParts): Promise<string | undefined> {
  // A file has no clock of its own.
  return parts.databaseFile === undefined ? alarming(await clocksApart(parts)) : undefined
}

function alarming({ found, advice }: Condition): string | undefined {
  return advice && `${found}: ${advice}`
}

/** A message that is due and that nobody takes, and a way out by which nothing leaves: each try puts off when its message is due. */
async function lateMessages({ store, now, worker }: WatchParts): Promise<string | undefined> {
  const next = await store.read((tx) => tx.outbox.nextRunAt())
  if (next === undefined) return undefined
  for (const [medium, { since, error }] of worker.stuck)
    if (now() - since > LATE)
      return `no ${medium} message has left for ${inMinutes(now() - since)}, ${error}: sparekey doctor`
  return now() - next > LATE
    ? `a message has been due for ${inMinutes(now() - next)}: does a server run that sends? sparekey outbox shape`
    : undefined
}

function inMinutes(milliseconds: number): string {
  return `${Math.round(milliseconds / MINUTE)} minutes`
}
