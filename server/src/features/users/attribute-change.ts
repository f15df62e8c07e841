import type { Pending, UserRecord } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'
import { isHardened } from '../pools/pool-settings.ts'
import type { Attributes } from './written-attributes.ts'

export type ContactName = 'email' | 'phone_number'

/** What a user will be after its attributes were written, and which of the new addresses have to be verified. */
export interface AttributeChange {
  readonly attributes: Attributes
  readonly pending: Pending
  readonly toVerify: readonly ContactName[]
}

/** Contacts that count once they are verified: a hardened pool tells nobody, by refusing it, that an address signs somebody else in. */
function waitingIn(pool: Pick<Pool, 'definition' | 'settings'>): readonly ContactName[] {
  const { UserAttributeUpdateSettings, UsernameAttributes = [] } = pool.definition
  const named = UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? []
  return isHardened(pool) ? [...named, ...UsernameAttributes] : named
}

const CONTACTS = ['email', 'phone_number'] as const

/**
 * A new address is not verified, and one that the pool verifies by itself gets a code. Where the pool wants it verified before it counts, it waits beside
 * the old one. An administrator who says that it is verified spares both. The same address again changes nothing; a verified flag goes with its address.
 */
export function attributeChange(
  pool: Pick<Pool, 'definition' | 'settings'>,
  user: Pick<UserRecord, 'attributes' | 'pending'>,
  written: { readonly set: Attributes; readonly removed: readonly string[] },
): AttributeChange {
  const { AutoVerifiedAttributes = [] } = pool.definition
  const waits = waitingIn(pool)
  const attributes: Record<string, string> = { ...user.attributes, ...written.set }
  const pending: Partial<Record<ContactName, string>> = { ...user.pending }
  const toVerify: ContactName[] = []
  for (const name of written.removed) delete attributes[name]

  for (const name of CONTACTS) {
    const flag = `${name}_verified`
    const [before, given] = [user.attributes[name], written.set[name]]
    if (written.removed.includes(name)) {
      delete attributes[flag]
      delete pending[name]
    }
    if (given === undefined) continue
    delete pending[name]
    if (given === before || written.set[flag] === 'true') continue
    const isAutoVerified = AutoVerifiedAttributes.includes(name)
    if (isAutoVerified) toVerify.push(name)
    if (waits.includes(name)) {
      pending[name] = given
      if (before === undefined) delete attributes[name]
      else attributes[name] = before
    } else if (isAutoVerified || user.attributes[flag] !== undefined) attributes[flag] = 'false'
  }
  return { attributes, pending, toVerify }
}
