import { senderArn } from '../../messages/sender-function.ts'
import type { Medium } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'

/** Whether a code of this pool reaches an address: by a channel of the server, or by the function that sends in its place. */
export function carriedIn(
  { carries }: Pick<Services, 'carries'>,
  { definition }: Pick<Pool, 'definition'>,
): (medium: Medium, address: string) => boolean {
  return (medium, address) => senderArn(definition, 'ForgotPassword', medium) !== undefined || carries(medium, address)
}
