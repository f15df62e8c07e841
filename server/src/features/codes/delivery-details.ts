import { maskEmail, maskPhone } from '../../kernel/mask.ts'
import type { Output } from '../../model/index.ts'
import type { Medium } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'

/** The attribute that holds the contact of a medium. */
export function contactName(medium: Medium): 'email' | 'phone_number' {
  return medium === 'SMS' ? 'phone_number' : 'email'
}

/** Tells where a code went without telling the address. */
export function deliveryDetails(pool: Pool, contact: { readonly medium: Medium; readonly address: string }): Details {
  const { medium, address } = contact
  const Destination = medium === 'SMS' ? maskPhone(address) : maskEmail(address, pool.settings.masking)
  return { Destination, DeliveryMedium: medium, AttributeName: contactName(medium) }
}

type Details = NonNullable<Output<'ForgotPassword'>['CodeDeliveryDetails']> & { Destination: string }
