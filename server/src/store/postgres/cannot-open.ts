import { StoreCannotOpen } from '../errors.ts'
import type { Address } from './address.ts'
import { sqlState } from './postgres-errors.ts'

/** Runs what opens a database; what the server or the way to it says against it becomes a sentence for the operator, without the password. */
export async function explained<T>(address: Address, open: () => Promise<T>): Promise<T> {
  try {
    return await open()
  } catch (error) {
    if (error instanceof StoreCannotOpen || !(error instanceof Error)) throw error
    const sentence = sentenceOf(address, error)
    throw sentence ? new StoreCannotOpen(sentence, { cause: error }) : error
  }
}

function sentenceOf({ shown, user, database, schema, tls, host, port }: Address, error: Error): string | undefined {
  const state = sqlState(error)
  const code = 'code' in error ? error.code : undefined
  if (state?.startsWith('28'))
    return `The PostgreSQL server refused the user ${user} for ${shown}: ${error.message}. Check user and password.`
  if (state === '3D000') return `There is no database ${database} on ${host}:${port}. Create it, or name another.`
  if (state === '42501')
    return `The user ${user} may not do what is needed in ${shown} (${error.message}). Let it create the schema ${schema}, or make it the owner of that schema.`
  if (state?.startsWith('53'))
    return `The PostgreSQL server has no room for another connection to ${shown}: ${error.message}.`
  if (state === '25006') return `The database ${shown} is read-only, as a standby is. Give the address of the primary.`
  if (state?.startsWith('57') || state?.startsWith('08'))
    return `The PostgreSQL server of ${shown} is starting, stopping or not ready: ${error.message}.`
  if (state !== undefined) return undefined
  if (error.message.startsWith('The server does not support SSL'))
    return `The PostgreSQL server of ${shown} offers no TLS. Turn it on there, or accept an open connection with ?sslmode=disable.`
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return `The certificate of the PostgreSQL server of ${shown} is for another name than ${host} (${error.message}). Give the name that stands in it.`
  if (tls === 'verify-full' && typeof code === 'string' && /CERT|SELF_SIGNED|ALTNAME|VERIFY/.test(code))
    return `The certificate of the PostgreSQL server of ${shown} is not trusted (${error.message}). Name its authority with ?sslrootcert=FILE.`
  if (
    code === 'ENOENT' ||
    code === 'ECONNREFUSED' ||
    code === 'ENOTFOUND' ||
    code === 'EHOSTUNREACH' ||
    code === 'EAI_AGAIN'
  )
    return `No PostgreSQL server answers for ${shown} (${error.message}). Check host and port, and that it runs.`
  if (/timeout|terminated unexpectedly|ECONNRESET/.test(error.message))
    return `The PostgreSQL server of ${shown} did not answer in time (${error.message}).`
  return undefined
}
