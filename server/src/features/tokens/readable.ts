import type { Client } from '../pools/directory.ts'

/** Which attributes a client may read. Without ReadAttributes all of them; developer-only ones never through a token call. */
export function readableBy(client: Pick<Client, 'definition'>): (name: string) => boolean {
  const { ReadAttributes } = client.definition
  if (!ReadAttributes) return () => true
  const listed = new Set([...ReadAttributes, 'sub'])
  return (name) => listed.has(name)
}
