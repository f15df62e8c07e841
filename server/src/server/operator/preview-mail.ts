import type { Services } from '../../features/context.ts'
import { toPool } from '../../features/pools/create-directory.ts'
import type { Pool } from '../../features/pools/directory.ts'
import { poolId } from '../../kernel/brand.ts'
import { letterOf } from '../../messages/letter.ts'
import {
  isByLink,
  renderCode,
  renderInvitation,
  renderLink,
  renderNotice,
  type Rendered,
} from '../../messages/render.ts'
import { senderOf } from '../../messages/sender.ts'
import type { Store } from '../../store/ports/index.ts'
import type { OperatorOutcome } from './pool-settings.ts'

/** A mail as a user of the pool would get it, with samples in the place of what is the user's. */
export interface PreviewedMail {
  readonly kind: MailKind
  /** `Name <address>`; `null` for the server's own sender. */
  readonly from: string | null
  readonly replyTo: string | null
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Kinds of messages as the outbox names them; codes to new and to old addresses read like that of a sign-up. */
const mailKinds = ['ForgotPassword', 'SignUp', 'AdminCreateUser', 'PasswordChanged', 'AccountExists'] as const
type MailKind = (typeof mailKinds)[number]

export type PreviewParts = Pick<Services, 'mailSenders'> & { readonly store: Pick<Store, 'read'> }

/** One kind of mail, or all of them. Nothing is sent or written. */
export async function previewMail(
  { store, mailSenders }: PreviewParts,
  { pool: id, kind }: { readonly pool: string; readonly kind?: string | undefined },
): Promise<OperatorOutcome<readonly PreviewedMail[]>> {
  const record = await store.read((tx) => tx.pools.get(poolId(id)))
  if (!record) return { problems: [`There is no pool ${id}; sparekey pool list shows those there are`] }
  const kinds = mailKinds.filter((one) => kind === undefined || one === kind)
  if (kinds.length === 0) return { problems: [`${kind} is no kind of mail; there are ${mailKinds.join(', ')}`] }
  const pool = toPool(record)
  const { from, replyTo } = senderOf(pool.definition, mailSenders)
  return {
    answer: kinds.map((one) => {
      const { rendered, secret } = sampleOf(pool, one)
      return {
        kind: one,
        from: from === undefined ? null : from.name === '' ? from.address : `${from.name} <${from.address}>`,
        replyTo: replyTo ?? null,
        subject: rendered.subject ?? '',
        ...letterOf(rendered, secret),
      }
    }),
  }
}

const SAMPLE_LINK = 'https://id.example.com/confirmUser?client_id=SAMPLE&user_name=sample&confirmation_code=000000'
const DIGITS = '12345678901234567890123456789012'
const LETTERS_AND_DIGITS = 'SAMP2E3CXDE4SAMP2E3CXDE4SAMP2E3C'

function sampleOf(pool: Pool, kind: MailKind): { readonly rendered: Rendered; readonly secret?: string } {
  const { definition, settings } = pool
  switch (kind) {
    case 'ForgotPassword': {
      const alphabet = settings.resetCodeAlphabet === 'digits' ? DIGITS : LETTERS_AND_DIGITS
      const secret = alphabet.slice(0, settings.resetCodeLength)
      return { rendered: renderCode(definition, 'EMAIL', secret), secret }
    }
    case 'SignUp': {
      const secret = DIGITS.slice(0, settings.verificationCodeLength)
      return isByLink(definition, kind, 'EMAIL')
        ? { rendered: renderLink(definition, SAMPLE_LINK) }
        : { rendered: renderCode(definition, 'EMAIL', secret), secret }
    }
    case 'AdminCreateUser': {
      const username = definition.UsernameAttributes?.length ? 'sample@example.com' : 'sample'
      const secret = 'Sample-Password-1'
      return { rendered: renderInvitation(definition, 'EMAIL', { username, password: secret }), secret }
    }
    default:
      return { rendered: renderNotice(kind, 'EMAIL') }
  }
}
