import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { DAY, MINUTE, type Clock } from '../kernel/clock.ts'
import { systemRandom } from '../kernel/random.ts'
import { smtpProblem } from '../messages/channels/smtp.ts'
import { senderFor } from '../messages/channels/sms/destinations.ts'
import { SchemaIsOld } from '../store/errors.ts'
import { openBreachedList, type BreachedList } from './breached/breached-list.ts'
import { certificateIn, clocksApart, roomBeside, type Condition } from './condition.ts'
import { mailOptions } from './mail-channel.ts'
import { proveMasterKey } from './data-key.ts'
import { readMasterKeys } from './master-key.ts'
import { whereRuns } from './functions.ts'
import { openStore } from './open-store.ts'
import { inspect, type Inspection } from './operator/inspect.ts'
import { overSocket } from './operator/over-socket.ts'
import { socketOf } from './operator/socket.ts'
import { unsafe, type ServeMode } from './serve/unsafe.ts'

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

/** Looks at everything a server with these settings needs, one after the other, and says of each what is wrong and what to do. Changes nothing, the schema included. */
export async function* examine(settings: Settings, mode: ServeMode, now: Clock): AsyncGenerator<Finding> {
  const breached = openBreachedList(settings.breachedPasswords)
  const problems = [...unsafe(settings, mode, now()), ...('problem' in breached ? [breached.problem] : [])]
  for (const problem of problems) yield bad('settings', problem)
  if (problems.length === 0) yield good('settings', 'sparekey serve would start with them')
  if ('list' in breached) yield good('passwords', listsIn(breached.list, now()))
  yield* certificate(settings, now())
  yield* disk(settings)
  yield* mail(settings)
  yield* database(settings, now)
}

function listsIn({ own, common }: BreachedList, now: number): string {
  const told = `${common.entries} common ones are known`
  if (!own) return `${told}; no file of breached ones (SPAREKEY_BREACHED_PASSWORDS)`
  const days = Math.max(0, Math.floor((now - own.madeAt) / DAY))
  return `${told}, and ${own.entries} of ${own.file}, made ${counted(days, 'day', 'days')} ago`
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
  // The folder is made with the database.
  if (!existsSync(dirname(store.file))) return
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

async function* database(settings: Settings, now: Clock): AsyncGenerator<Finding> {
  const { store: address, masterKeyFile } = settings
  if (address === undefined || masterKeyFile === undefined) return
  if (address.engine === 'sqlite') {
    await using server = await overSocket(socketOf(address.file))
    if (server) {
      yield good('database', `a server holds ${address.file}, and says of itself:`)
      const outcome = await server.inspect({})
      if ('problems' in outcome) yield attention('database', outcome.problems.join('; '))
      else yield* inspected(outcome.answer, settings, now())
      return
    }
    if (!existsSync(address.file)) {
      yield attention('database', `${address.file} is not there yet: sparekey serve makes it`)
      return
    }
  }
  try {
    const { store } = await openStore(address, { now: now(), ...AS_IT_IS })
    try {
      await proveMasterKey(store, readMasterKeys(masterKeyFile), masterKeyFile)
      yield good('database', 'it opens, and the master key is its own')
      if (address.engine === 'postgres') yield toFinding('clock', await clocksApart({ store, now }), 'bad')
      yield* inspected(await inspect({ store, now }), settings, now())
    } finally {
      await store.close()
    }
  } catch (error) {
    yield error instanceof SchemaIsOld ? attention('database', error.message) : bad('database', reasonOf(error))
  }
}

/** A new version's doctor is asked before the servers of the old one are stopped. */
const AS_IT_IS = { random: systemRandom, observe: undefined, durability: undefined, steps: 'refuse' } as const

function* inspected(
  { backlog, late, keys, sandbox, alarms, functions }: Inspection,
  settings: Settings,
  now: number,
): Generator<Finding> {
  for (const { alarm, why } of alarms) yield bad('alarm', `${alarm}: ${why}`)
  const waiting = counted(backlog, 'message waits', 'messages wait')
  yield late > 5 * MINUTE
    ? bad(
        'outbox',
        `${waiting}, one of them due for ${Math.round(late / MINUTE)} minutes: is a server running that sends? sparekey outbox shape`,
      )
    : good('outbox', waiting)
  const old = keys.filter(({ createdAt }) => now - createdAt > 365 * DAY)
  if (keys.length === 0) yield attention('keys', 'no key signs the calls of administrators: sparekey keys create')
  else if (old.length > 0)
    yield attention('keys', `${old.map(({ name }) => name).join(', ')}: older than a year, replace them`)
  else yield good('keys', `${counted(keys.length, 'key signs', 'keys sign')} the calls of administrators`)
  const lost = functions.filter((arn) => whereRuns(settings.functions, arn) === undefined)
  if (lost.length > 0)
    yield bad(
      'functions',
      `${lost.join(', ')}: a pool names it, and no setting says where it runs (SPAREKEY_FUNCTIONS)`,
    )
  else if (functions.length > 0)
    yield good('functions', `${counted(functions.length, 'runs', 'run')} where a setting says`)
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

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
