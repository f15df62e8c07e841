import { maskEmail, maskPhone } from '../../kernel/mask.ts'
import type { Output } from '../../model/index.ts'
import type { Medium } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'

/** Tells where a code went without telling the address. */
export function deliveryDetails(pool: Pool, contact: { readonly medium: Medium; readonly address: string }): Details {
  if (contact.medium === 'SMS')
    return { Destination: maskPhone(contact.address), DeliveryMedium: 'SMS', AttributeName: 'phone_number' }
  return {
    Destination: maskEmail(contact.address, pool.settings.masking),
    DeliveryMedium: 'EMAIL',
    AttributeName: 'email',
  }
}

type Details = NonNullable<Output<'ForgotPassword'>['CodeDeliveryDetails']> & { Destination: string }
