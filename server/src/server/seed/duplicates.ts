import { fold } from '../../kernel/fold.ts'
import type { SeedPool } from './document.ts'

/** Ids and names that a seed gives twice where the store takes them once. */
export function duplicatesIn(pools: readonly SeedPool[]): readonly string[] {
  const once = places()
  pools.forEach((pool, i) => {
    const path = `pools[${i}]`
    once('Id', pool.id, path)
    pool.clients.forEach(({ id }, j) => once('ClientId', id, `${path}.Clients[${j}]`))
    const inPool = places()
    const levelled = pool.definition.UsernameConfiguration?.CaseSensitive === false
    pool.users.forEach(({ username, sub }, j) => {
      inPool('Username', levelled ? fold(username) : username, `${path}.Users[${j}]`)
      inPool('Sub', sub, `${path}.Users[${j}]`)
    })
    once.problems.push(...inPool.problems)
  })
  return once.problems
}

function places() {
  const seen = new Map<string, string>()
  const problems: string[] = []
  const once = (member: string, value: string | undefined, path: string) => {
    const key = `${member} ${value}`
    const before = seen.get(key)
    if (value === undefined || value === '') return
    if (before !== undefined) problems.push(`${path}.${member}: ${JSON.stringify(value)} is that of ${before} as well`)
    else seen.set(key, path)
  }
  return Object.assign(once, { problems })
}
