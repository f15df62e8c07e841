import { fileURLToPath } from 'node:url'
import type { BreachedPasswords } from '../../features/passwords/breached-passwords.ts'
import { FilterBroken, openFilter, type Filter } from './filter-file.ts'

/** The lists of a server. */
export interface BreachedList extends BreachedPasswords {
  /** The file of the operator's; absent where the common passwords are all. */
  readonly own: (Filter & { readonly file: string }) | undefined
  readonly common: Filter
}

/** The common passwords that come with the program: made by tools/make-common-passwords.ts. */
export const COMMON_PASSWORDS = fileURLToPath(new URL('../../../lists/common-passwords.filter', import.meta.url))

let common: Filter | undefined

/**
 * The common passwords, read once in a process, and the operator's file beside them where one is set. The common ones stand in lower case and are looked for so: whoever writes one with
 * capitals chose it all the same. The operator's file is taken by the letter.
 */
export function openBreachedList(
  file: string | undefined,
): { readonly list: BreachedList } | { readonly problem: string } {
  try {
    const known = (common ??= openFilter(COMMON_PASSWORDS))
    const own = file === undefined ? undefined : { ...openFilter(file), file }
    const has = (password: string) => known.has(password.toLowerCase()) || (own?.has(password) ?? false)
    return { list: { own, common: known, has } }
  } catch (error) {
    if (error instanceof FilterBroken) return { problem: `SPAREKEY_BREACHED_PASSWORDS: ${error.message}` }
    throw error
  }
}
