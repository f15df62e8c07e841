import { existsSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Settings } from '../../config/settings.ts'
import { systemClock } from '../../kernel/clock.ts'
import type { Random } from '../../kernel/random.ts'
import { openSqlite } from '../../store/sqlite/index.ts'
import { obtainDataKey } from '../data-key.ts'
import { CannotStart, readMasterKeys } from '../master-key.ts'
import type { Operator } from '../operator/index.ts'
import { openFile, sealFile, type Progress } from './sealed-file.ts'

/** What is told while it takes its time: a share, 0–1. */
export type Share = (done: number) => void

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
  { random, told }: { readonly random: Random; readonly told: Share },
): Promise<{ readonly bytes: number }> {
  const { file } = sqliteOf(settings)
  if (existsSync(to)) throw new CannotStart(`${to} is there already; nothing was written.`)
  const image = join(dirname(file), `.backup-${random(6).toString('hex')}`)
  try {
    const outcome = await operator.saveImage({ file: image })
    if ('problems' in outcome) throw new CannotStart(outcome.problems.join('\n'))
    const { size } = statSync(image)
    const draft = `${to}.${random(4).toString('hex')}`
    try {
      sealFile(image, draft, passphrase, random, progressOf(size, told))
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
  { random, told }: { readonly random: Random; readonly told: Share },
): Promise<{ readonly sessions: number; readonly messages: number }> {
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
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = join(dirname(file), `.restore-${random(6).toString('hex')}`)
  const forget = () => {
    for (const end of ['', '-wal', '-shm', '.lock']) rmSync(`${draft}${end}`, { force: true })
  }
  try {
    openFile(from, draft, passphrase, progressOf(statSync(from).size, told))
    const voided = await voidIn(draft, readMasterKeys(masterKeyFile), masterKeyFile, random)
    linkSync(draft, file)
    return voided
  } finally {
    forget()
  }
}

/** Opens the restored file with the master key, which proves that they belong together, and voids in it what was alive. */
async function voidIn(
  file: string,
  masterKeys: ReturnType<typeof readMasterKeys>,
  masterKeyFile: string,
  random: Random,
) {
  const store = await openSqlite({ file, now: systemClock() })
  try {
    await obtainDataKey(store, masterKeys, masterKeyFile, random)
    return await store.voidWhatIsAlive(systemClock())
  } finally {
    await store.close()
  }
}

function sqliteOf({ store }: Pick<Settings, 'store'>): { readonly file: string } {
  if (store?.engine === 'sqlite') return store
  throw new CannotStart(
    store
      ? 'A PostgreSQL database is backed up by its own means: pg_dump, or a base backup with its log. Keep the master key beside neither.'
      : 'SPAREKEY_STORE is unset: which database?',
  )
}

function progressOf(size: number, told: Share): Progress {
  return (bytes) => told(size === 0 ? 1 : Math.min(1, bytes / size))
}
