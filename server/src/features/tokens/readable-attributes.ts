import type { Client } from '../pools/directory.ts'

/**
 * Which attributes of a user a client may see. Without ReadAttributes it is every one but the developer-only; the sub, and the identities a
 * federated user has, are no attribute anybody can be denied.
 */
export function readableBy({ definition }: Pick<Client, 'definition'>): (name: string) => boolean {
  const listed = definition.ReadAttributes
  if (!listed?.length) return (name) => !isDeveloperOnly(name)
  const names = new Set<string>(['sub', 'identities', ...listed])
  return (name) => names.has(name)
}

export function isDeveloperOnly(name: string): boolean {
  return name.startsWith('dev:')
}
