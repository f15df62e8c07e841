import { fold } from '../../kernel/fold.ts'
import { maskEmail, maskPhone } from '../../kernel/mask.ts'
import type { Output } from '../../model/index.ts'
import type { Medium } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'
import { isCaseSensitive } from '../users/login-key.ts'

/** The attribute that holds the contact of a medium. */
export function contactName(medium: Medium): 'email' | 'phone_number' {
  return medium === 'SMS' ? 'phone_number' : 'email'
}

/**
 * Tells where a code went without telling the address. Where the pool levels letter case it is levelled here too: the stored address and the typed one of
 * nobody would differ in it.
 */
export function deliveryDetails(pool: Pool, contact: { readonly medium: Medium; readonly address: string }): Details {
  const { medium } = contact
  const address = isCaseSensitive(pool) ? contact.address : fold(contact.address)
  const Destination = medium === 'SMS' ? maskPhone(address) : maskEmail(address, pool.settings.masking)
  return { Destination, DeliveryMedium: medium, AttributeName: contactName(medium) }
}

type Details = NonNullable<Output<'ForgotPassword'>['CodeDeliveryDetails']> & { Destination: string }
