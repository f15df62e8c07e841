import { dirname } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { DAY, MINUTE, type Clock } from '../kernel/clock.ts'
import type { Random } from '../kernel/random.ts'
import { smtpProblem } from '../messages/channels/smtp.ts'
import { senderFor } from '../messages/channels/sms/destinations.ts'
import { isInSandbox } from '../messages/channels/sms/sandbox.ts'
import type { Store } from '../store/ports/index.ts'
import { certificateIn, clocksApart, roomBeside, type Condition } from './condition.ts'
import { mailOptions } from './mail-channel.ts'
import { obtainDataKey } from './data-key.ts'
import { CannotStart, readMasterKeys } from './master-key.ts'
import { openStore } from './open-store.ts'
import { overSocket } from './operator/over-socket.ts'
import { socketOf } from './operator/socket.ts'
import { unsafe } from './serve/unsafe.ts'

export interface Finding {
  readonly state: 'good' | 'attention' | 'bad'
  readonly about: string
  readonly found: string
}

const good = (about: string, found: string): Finding => ({ state: 'good', about, found })
const attention = (about: string, found: string): Finding => ({ state: 'attention', about, found })
const bad = (about: string, found: string): Finding => ({ state: 'bad', about, found })

function toFinding(about: string, { found, advice }: Condition, state: Finding['state']): Finding {
  return advice === undefined ? good(about, found) : { state, about, found: `${found}: ${advice}` }
}

/** Looks at everything a server with these settings needs, one after the other, and says of each what is wrong and what to do. Changes nothing. */
export async function* examine(
  settings: Settings,
  { now, random }: { readonly now: Clock; readonly random: Random },
): AsyncGenerator<Finding> {
  const problems = unsafe(settings, { only: undefined, tls: undefined }, now())
  for (const problem of problems) yield bad('settings', problem)
  if (problems.length === 0) yield good('settings', 'sparekey serve would start with them')
  yield* certificate(settings, now())
  yield* disk(settings)
  yield* mail(settings)
  yield* database(settings, { now, random })
}

function* certificate({ tlsCertificateFile: file }: Settings, now: number): Generator<Finding> {
  if (file === undefined) return
  try {
    yield toFinding('certificate', certificateIn(file, now), 'attention')
  } catch {
    // That it cannot be read was said among the settings.
  }
}

function* disk({ store }: Settings): Generator<Finding> {
  if (store?.engine !== 'sqlite') return
  try {
    yield toFinding('disk', roomBeside(store.file), 'bad')
  } catch (error) {
    yield bad('disk', `${dirname(store.file)}: ${reasonOf(error)}`)
  }
}

async function* mail(settings: Settings): AsyncGenerator<Finding> {
  const options = mailOptions(settings)
  if (!options) return
  const problem = await smtpProblem(options)
  const where = `${options.server.host}:${options.server.port}`
  yield problem === undefined
    ? good('mail', `${where} takes the login`)
    : bad('mail', `${where}: ${problem}. Check SPAREKEY_SMTP_URL, and that the server may be reached from here`)
}

async function* database(
  settings: Settings,
  parts: { readonly now: Clock; readonly random: Random },
): AsyncGenerator<Finding> {
  const { store: address, masterKeyFile } = settings
  if (address === undefined || masterKeyFile === undefined) return
  if (address.engine === 'sqlite') {
    await using server = await overSocket(socketOf(address.file))
    if (server) {
      yield good('database', `a server holds ${address.file}; sparekey outbox and sparekey sms ask it`)
      return
    }
  }
  try {
    const { store } = await openStore(address, {
      now: parts.now(),
      random: parts.random,
      observe: undefined,
      durability: undefined,
    })
    try {
      await obtainDataKey(store, readMasterKeys(masterKeyFile), masterKeyFile, parts.random)
      yield good('database', 'it opens, and the master key is its own')
      yield* clocks(store, parts.now)
      yield* state(store, settings, parts.now())
    } finally {
      await store.close()
    }
  } catch (error) {
    const isExplained = error instanceof CannotStart || (error instanceof Error && error.name === 'StoreCannotOpen')
    yield bad('database', isExplained ? error.message : reasonOf(error))
  }
}

async function* clocks(store: Pick<Store, 'clock'>, now: Clock): AsyncGenerator<Finding> {
  yield toFinding('clock', await clocksApart({ store, now }), 'bad')
}

async function* state(store: Pick<Store, 'read'>, settings: Settings, now: number): AsyncGenerator<Finding> {
  const { backlog, next, keys, sandbox } = await store.read(async (tx) => ({
    backlog: await tx.outbox.backlog(),
    next: await tx.outbox.nextRunAt(),
    keys: await tx.accessKeys.list(),
    sandbox: await isInSandbox(tx),
  }))
  const late = next === undefined ? 0 : now - next
  const waiting = `${backlog} messages wait`
  yield late > 5 * MINUTE
    ? bad(
        'outbox',
        `${waiting}, one of them due for ${Math.round(late / MINUTE)} minutes: is a server running? sparekey outbox shape`,
      )
    : good('outbox', waiting)
  const signing = keys.filter(({ revokedAt }) => revokedAt === undefined)
  const old = signing.filter(({ createdAt }) => now - createdAt > 365 * DAY)
  if (signing.length === 0) yield attention('keys', 'no key signs the calls of administrators: sparekey keys create')
  else if (old.length > 0)
    yield attention('keys', `${old.map(({ name }) => name).join(', ')}: older than a year, replace them`)
  else yield good('keys', `${signing.length} keys sign the calls of administrators`)
  if (settings.sms === undefined) return
  const without = settings.smsCountries.filter((country) => senderFor(settings.smsSenders, country) === undefined)
  if (without.length > 0)
    yield attention(
      'text messages',
      `no sender for ${without.join(', ')}: phones there are no way back (SPAREKEY_SMS_SENDERS)`,
    )
  yield sandbox
    ? attention('text messages', 'the sandbox is on: verified numbers only (sparekey sms production)')
    : good('text messages', `they go to ${settings.smsCountries.join(', ')}`)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
