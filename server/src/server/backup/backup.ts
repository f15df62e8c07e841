import { accessSync, constants, existsSync, linkSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Settings } from '../../config/settings.ts'
import { NO_USER } from '../../features/audit-origin.ts'
import { poolId } from '../../kernel/brand.ts'
import type { Clock } from '../../kernel/clock.ts'
import { idsFrom } from '../../kernel/ids.ts'
import type { Random } from '../../kernel/random.ts'
import { prepareFolder } from '../../store/sqlite/cannot-open.ts'
import { openSqlite } from '../../store/sqlite/index.ts'
import { obtainDataKey } from '../data-key.ts'
import { CannotStart, readMasterKeys } from '../master-key.ts'
import type { Operator } from '../operator/index.ts'
import { openFile, sealFile, type Progress } from './sealed-file.ts'

/** What is told while it takes its time: a share, 0–1. */
export type Share = (done: number) => void

export interface BackupParts {
  readonly random: Random
  readonly now: Clock
  readonly told: Share
}

/** What a restore did to what was alive in the backup. */
export interface Restored {
  /** Milliseconds; `undefined` where the file does not say. */
  readonly madeAt: number | undefined
  /** That are void now. */
  readonly sessions: number
  readonly messages: number
  /** That sign the calls of administrators again, whatever was revoked since. */
  readonly keys: readonly { readonly id: string; readonly name: string }[]
}

/**
 * Writes the whole database, as it is at one moment, into a file that is sealed under a passphrase. A server that runs goes on. The master key is not in it.
 *
 * @throws CannotStart with a sentence for the operator
 */
export async function backUp(
  operator: Pick<Operator, 'saveImage'>,
  settings: Pick<Settings, 'store'>,
  to: string,
  passphrase: string,
  { random, now, told }: BackupParts,
): Promise<{ readonly bytes: number }> {
  const { file } = sqliteOf(settings)
  if (existsSync(to)) throw new CannotStart(`${to} is there already; nothing was written.`)
  mustBeWritable(dirname(to))
  const image = join(dirname(file), `.backup-${random(6).toString('hex')}`)
  try {
    const outcome = await operator.saveImage({ file: image })
    if ('problems' in outcome) throw new CannotStart(outcome.problems.join('\n'))
    const { size } = statSync(image)
    const draft = `${to}.${random(4).toString('hex')}`
    try {
      sealFile(image, draft, passphrase, { random, now, progress: progressOf(size, told) })
      linkSync(draft, to)
    } finally {
      rmSync(draft, { force: true })
    }
    return { bytes: statSync(to).size }
  } finally {
    rmSync(image, { force: true })
  }
}

/**
 * Puts a backup where no database is. Codes, sessions and unsent messages of then are void: they may have been used, ended or sent since.
 *
 * @throws CannotStart with a sentence for the operator; then nothing is there
 */
export async function restore(
  settings: Pick<Settings, 'store' | 'masterKeyFile'>,
  from: string,
  passphrase: string,
  { random, now, told }: BackupParts,
): Promise<Restored> {
  const { file } = sqliteOf(settings)
  const { masterKeyFile } = settings
  if (masterKeyFile === undefined)
    throw new CannotStart('SPAREKEY_MASTER_KEY_FILE is unset: a backup is of no use without its master key.')
  // A log that a killed server left would be taken for the restored file's own, and ruin both.
  const inTheWay = ['', '-wal', '-shm'].map((end) => `${file}${end}`).filter((one) => existsSync(one))
  if (inTheWay.length > 0)
    throw new CannotStart(
      `${inTheWay.join(' and ')} ${inTheWay.length > 1 ? 'are' : 'is'} there already; move the database away first, with its -wal and -shm, which may hold the newest of it. Nothing was changed.`,
    )
  if (!existsSync(from)) throw new CannotStart(`There is no file ${from}.`)
  prepareFolder(file)
  const draft = join(dirname(file), `.restore-${random(6).toString('hex')}`)
  const forget = () => {
    for (const end of ['', '-wal', '-shm', '.lock']) rmSync(`${draft}${end}`, { force: true })
  }
  try {
    const { madeAt } = openFile(from, draft, passphrase, progressOf(statSync(from).size, told))
    const settled = await settleIn(draft, masterKeyFile, { random, now, madeAt })
    linkSync(draft, file)
    return { madeAt, ...settled }
  } finally {
    forget()
  }
}

/** Opens the restored file with the master key, which proves that they belong together, voids in it what was alive, and writes into its log that it was restored. */
async function settleIn(
  file: string,
  masterKeyFile: string,
  { random, now, madeAt }: Pick<BackupParts, 'random' | 'now'> & Pick<Restored, 'madeAt'>,
): Promise<Omit<Restored, 'madeAt'>> {
  const at = now()
  const ids = idsFrom(random, now)
  const store = await openSqlite({ file, now: at })
  try {
    await obtainDataKey(store, readMasterKeys(masterKeyFile), masterKeyFile, random)
    const voided = await store.voidWhatIsAlive(at)
    const keys = await store.write(async (tx) => {
      await tx.audit.append({
        id: ids.row(),
        poolId: poolId(''),
        at,
        operation: 'sparekey restore',
        subject: NO_USER,
        requestId: ids.uuid(),
        ip: '',
        outcome: 'accepted',
        reason: `passwords, keys and pools are those of the backup ${momentOf(madeAt)}`,
      })
      return tx.accessKeys.list()
    })
    const alive = keys.filter(({ revokedAt }) => revokedAt === undefined).map(({ id, name }) => ({ id, name }))
    return { ...voided, keys: alive }
  } finally {
    await store.close()
  }
}

/** The end of a sentence about a backup. */
export function momentOf(madeAt: number | undefined): string {
  return madeAt === undefined ? 'of a time it does not say' : `of ${new Date(madeAt).toISOString()}`
}

/** Before the image is made, which takes its time. @throws CannotStart */
function mustBeWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'it is not there'
        : 'this user may not write there'
    throw new CannotStart(`The folder ${folder} takes no backup: ${reason}. Nothing was written.`)
  }
}

/** The database that a backup is made of. @throws CannotStart where it is of another kind, or none is named */
export function sqliteOf({ store }: Pick<Settings, 'store'>): { readonly file: string } {
  if (store?.engine === 'sqlite') return store
  throw new CannotStart(
    store
      ? 'A PostgreSQL database is backed up by its own means: pg_dump, or a base backup with its log. Keep the master key beside neither.'
      : 'No database is named: give the settings of the server with --config FILE or SPAREKEY_CONFIG.',
  )
}

function progressOf(size: number, told: Share): Progress {
  return (bytes) => told(size === 0 ? 1 : Math.min(1, bytes / size))
}
