import type { ContactMechanism } from '../codes/contact-mechanism.ts'
import type { Pool } from '../pools/directory.ts'
import type { Services } from '../context.ts'
import type { Medium } from '../../store/ports/index.ts'
import type { Attributes } from '../users/written-attributes.ts'

/** The contacts that the pool verifies by itself, in the order a code prefers them: with both, it goes to the phone. */
export function autoVerified({ definition }: Pick<Pool, 'definition'>): readonly ContactMechanism[] {
  const { AutoVerifiedAttributes = [] } = definition
  return [
    ...(AutoVerifiedAttributes.includes('phone_number') ? (['verified_phone_number'] as const) : []),
    ...(AutoVerifiedAttributes.includes('email') ? (['verified_email'] as const) : []),
  ]
}

/** Where the code of a sign-up goes; nowhere when the pool verifies nothing that this user has and that can be reached. */
export function contactToConfirm(
  pool: Pick<Pool, 'definition'>,
  attributes: Attributes,
  carries: Services['carries'],
): { readonly medium: Medium; readonly address: string } | undefined {
  for (const mechanism of autoVerified(pool)) {
    const [name, medium] =
      mechanism === 'verified_email' ? (['email', 'EMAIL'] as const) : (['phone_number', 'SMS'] as const)
    const address = attributes[name]
    if (address && carries(medium, address)) return { medium, address }
  }
  return undefined
}
