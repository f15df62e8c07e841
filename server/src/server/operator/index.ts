import type { Settings, StoreAddress } from '../../config/settings.ts'
import { createDirectory } from '../../features/pools/create-directory.ts'
import { systemClock } from '../../kernel/clock.ts'
import { idsFrom } from '../../kernel/ids.ts'
import { systemRandom } from '../../kernel/random.ts'
import { unreachable } from '../../messages/channels/sms/destinations.ts'
import { whereRuns } from '../functions.ts'
import { obtainDataKey } from '../data-key.ts'
import { readMasterKeys } from '../master-key.ts'
import { openStore } from '../open-store.ts'
import { operatorActs, type OperatorActs } from './acts.ts'
import type { ExplainParts } from './explain.ts'
import { overSocket } from './over-socket.ts'
import { socketOf } from './socket.ts'

export type { OperatorActs } from './acts.ts'
export type { ShownAccessKey } from './access-keys.ts'
export type { ShownAudit } from './audit.ts'
export type { AuditCheck } from './verify-audit.ts'
export type { OutboxShape, ShownMessage } from './outbox.ts'
export type { PreviewedMail } from './preview-mail.ts'
export { sendPhoneProof } from './phone-proof.ts'
export type { SmsState } from './sms.ts'
export type { OperatorOutcome, PoolLine, ShownSetting } from './pool-settings.ts'

/** The acts, whoever holds the database. */
export type Operator = OperatorActs & AsyncDisposable

/**
 * Speaks to the server that holds the SQLite file, which is there, or opens the database itself: a file that no server holds, or a PostgreSQL database, whose servers see
 * a change within a second.
 *
 * @throws CannotStart or StoreCannotOpen with a sentence for the operator
 */
export async function operate(
  address: StoreAddress,
  masterKeyFile: string,
  /** What the servers of this database are set to, as far as this process knows. */
  settings: Pick<Settings, 'smtp' | 'mailSenders' | 'sms' | 'smsCountries' | 'smsSenders' | 'functions'>,
): Promise<Operator> {
  if (address.engine === 'sqlite') {
    const server = await overSocket(socketOf(address.file))
    if (server) return server
  }
  const now = systemClock
  const { store, images } = await openStore(address, {
    now: now(),
    random: systemRandom,
    observe: undefined,
    durability: undefined,
  })
  await using stack = new AsyncDisposableStack()
  stack.use(store)
  const keys = await obtainDataKey(store, readMasterKeys(masterKeyFile), masterKeyFile, systemRandom)
  const directory = createDirectory(store, keys, now)
  const ids = idsFrom(systemRandom, now)
  const saveImage = images && ((file: string) => images.saveImage(file))
  const acts = operatorActs({
    saveImage,
    store,
    ids,
    keys,
    directory,
    carries: carriesBy(settings),
    whereRuns: (arn) => whereRuns(settings.functions, arn),
    mailSenders: settings.mailSenders,
    now,
    random: systemRandom,
    changed: () => {},
  })
  const owned = stack.move()
  return { ...acts, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

/** As the channels of a server with these settings would say. */
function carriesBy({ smtp, sms, smsCountries, smsSenders }: Parameters<typeof operate>[2]): ExplainParts['carries'] {
  return (medium, address) =>
    medium === 'EMAIL'
      ? smtp !== undefined
      : sms !== undefined && unreachable(address, { countries: smsCountries, senders: smsSenders }) === undefined
}
