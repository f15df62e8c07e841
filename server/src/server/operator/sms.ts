import { NO_USER } from '../../features/audit-origin.ts'
import { poolId } from '../../kernel/brand.ts'
import type { Keys } from '../../kernel/keys.ts'
import { isPhoneNumber } from '../../kernel/phone-number.ts'
import {
  enterSandbox,
  isInSandbox,
  leaveSandbox,
  unverify,
  verifiedNumbers,
  verify,
} from '../../messages/channels/sms/sandbox.ts'
import type { Tx } from '../../store/ports/index.ts'
import type { OperatorOutcome, OperatorParts } from './pool-settings.ts'

export interface SmsState {
  readonly sandbox: boolean
  /** Masked. */
  readonly verified: readonly string[]
}

type Parts = OperatorParts & { readonly keys: Keys }

export async function smsState({ store }: Pick<OperatorParts, 'store'>): Promise<SmsState> {
  return store.read(async (tx) => ({ sandbox: await isInSandbox(tx), verified: await verifiedNumbers(tx) }))
}

/** Lets text messages go to this number while the sandbox is on, or no longer. */
export async function verifySms(
  parts: Parts,
  { number, isVerified }: { readonly number: string; readonly isVerified: boolean },
): Promise<OperatorOutcome<SmsState>> {
  if (!isPhoneNumber(number)) return { problems: [noPhoneNumber(number)] }
  const act = isVerified ? verify : unverify
  return change(parts, 'sparekey sms verify', isVerified ? 'number verified' : 'number no longer verified', (tx) =>
    act(tx, parts.keys, number),
  )
}

export function noPhoneNumber(text: string): string {
  return `${text} is no phone number like +15551234567`
}

/** Out of the sandbox, or back into it. */
export function setSandbox(parts: Parts, { isOn }: { readonly isOn: boolean }): Promise<OperatorOutcome<SmsState>> {
  return change(parts, 'sparekey sms production', isOn ? 'sandbox entered' : 'sandbox left', (tx) =>
    isOn ? enterSandbox(tx) : leaveSandbox(tx, parts.now()),
  )
}

async function change(
  { store, ids, now }: Parts,
  operation: string,
  reason: string,
  act: (tx: Tx) => Promise<void>,
): Promise<OperatorOutcome<SmsState>> {
  const whose = { poolId: poolId(''), subject: NO_USER, requestId: ids.uuid(), ip: '' }
  const audit = { id: ids.row(), at: now(), ...whose, operation, outcome: 'accepted', reason } as const
  await store.write(async (tx) => {
    await act(tx)
    await tx.audit.append(audit)
  })
  return { answer: await smsState({ store }) }
}
