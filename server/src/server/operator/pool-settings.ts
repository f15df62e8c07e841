import { hidesUsers } from '../../features/clients/hides-users.ts'
import { poolId, type PoolId } from '../../kernel/brand.ts'
import type { Ids } from '../../kernel/ids.ts'
import { NO_USER } from '../../features/audit-origin.ts'
import {
  defaultIn,
  parsePoolSettings,
  poolSettingsTable,
  type PoolSettings,
} from '../../features/pools/pool-settings.ts'
import type { PoolRecord, ReadTx, Store } from '../../store/ports/index.ts'

/** What an operator's act needs. */
export interface OperatorParts {
  readonly store: Pick<Store, 'read' | 'write'>
  readonly ids: Pick<Ids, 'row' | 'uuid'>
  /** Milliseconds. */
  readonly now: () => number
  /** Told of a pool that was changed, so that this process sees it at once. */
  readonly changed: (pool: PoolRecord) => void
}

export interface PoolLine {
  readonly id: string
  readonly name: string
}

export interface ShownSetting {
  readonly name: string
  readonly value: unknown
  readonly default: unknown
  readonly meaning: string
}

/** What came of an act: the answer, or everything that is wrong with it. */
export type OperatorOutcome<T> = { readonly answer: T } | { readonly problems: readonly string[] }

const PAGE = 1_000

/** Every pool, by id. */
export async function listPools({ store }: Pick<OperatorParts, 'store'>): Promise<readonly PoolLine[]> {
  return (await allPools(store)).map(({ id, name }) => ({ id, name }))
}

export async function allPools(store: Pick<Store, 'read'>): Promise<readonly PoolRecord[]> {
  const pools: PoolRecord[] = []
  for (let after: string | undefined; ; ) {
    const start = after
    const page = await store.read((tx) => tx.pools.list(undefined, start, PAGE))
    pools.push(...page)
    after = page.at(-1)?.id
    if (page.length < PAGE) return pools
  }
}

/** The settings of a pool outside the wire, each with its default. */
export async function showPool(
  { store }: OperatorParts,
  id: string,
): Promise<OperatorOutcome<readonly ShownSetting[]>> {
  const pool = await store.read((tx) => tx.pools.get(poolId(id)))
  return pool ? { answer: shown(pool) } : { problems: [noPool(id)] }
}

/** Sets what is given and unsets what is `null`; with one problem nothing is changed. */
export async function setPool(
  { store, ids, now, changed }: OperatorParts,
  id: string,
  changes: Readonly<Record<string, unknown>>,
): Promise<OperatorOutcome<readonly ShownSetting[]>> {
  const at = now()
  const audit = {
    id: ids.row(),
    poolId: poolId(id),
    at,
    operation: 'sparekey pool set',
    subject: NO_USER,
    requestId: ids.uuid(),
    ip: '',
  }
  const outcome = await store.write(async (tx) => {
    const pool = await tx.pools.get(poolId(id))
    if (!pool) return [noPool(id)]
    // Unset is undefined here, so that an unknown name to unset is told as one to set is.
    const unset = Object.keys(changes).filter((name) => changes[name] === null)
    const settings = { ...pool.settings, ...changes, ...Object.fromEntries(unset.map((name) => [name, undefined])) }
    const { problems, settings: parsed } = parsePoolSettings(settings)
    if (problems.length > 0) return problems
    const hiding = parsed.delivery === 'inline' ? await clientsThatHide(tx, pool.id, parsed) : []
    if (hiding.length > 0)
      return [
        `delivery cannot be inline while clients hide their users (${hiding.join(', ')}): the time it takes would tell who exists`,
      ]
    const after = { ...pool, settings, modifiedAt: at }
    await tx.pools.update(after)
    const names = Object.keys(changes).join(', ')
    await tx.audit.append({ ...audit, outcome: 'accepted', reason: `settings changed: ${names}` })
    return after
  })
  if (!('id' in outcome)) return { problems: outcome }
  changed(outcome)
  return { answer: shown(outcome) }
}

async function clientsThatHide(tx: ReadTx, pool: PoolId, settings: PoolSettings): Promise<readonly string[]> {
  const names: string[] = []
  for (let after: string | undefined; ; ) {
    const page = await tx.clients.list(pool, after, PAGE)
    const hiding = page.filter(({ definition }) => hidesUsers({ definition, pool: { settings } }))
    names.push(...hiding.map(({ name }) => name))
    after = page.at(-1)?.id
    if (page.length < PAGE) return names
  }
}

function shown(pool: PoolRecord): readonly ShownSetting[] {
  const { settings } = parsePoolSettings(pool.settings)
  const values = new Map<string, unknown>(Object.entries(settings))
  return Object.entries(poolSettingsTable).map(([name, setting]) => ({
    name,
    value: values.get(name),
    default: defaultIn<unknown>(settings.profile, setting),
    meaning: setting.meaning,
  }))
}

export function noPool(id: string): string {
  return `There is no pool ${id}; sparekey pool list shows those there are`
}
