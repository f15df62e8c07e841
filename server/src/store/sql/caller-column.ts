import type { Value } from './statement.ts'

interface Caller {
  readonly ip: string
  readonly keyId?: string | undefined
}

/** The column `ip` of the audit log: the address and, behind a blank, the id of the access key that signed. The seals hold both. */
export function callerValue({ ip, keyId }: Caller): Value {
  return keyId === undefined ? ip : `${ip} ${keyId}`
}

export function toCaller(column: string): Caller {
  const [ip = '', keyId] = column.split(' ')
  return { ip, keyId }
}
