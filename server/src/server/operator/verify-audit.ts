import { faultOfHead, lookBehindSeals, verifySeals, type Verification, type VerifyParts } from '../audit/verify.ts'
import type { OperatorOutcome } from './pool-settings.ts'

/** A step of the check, and with the last one what is true of the whole. */
export type AuditCheck = Verification & {
  /** Entries that no seal holds yet: known with the last step. */
  readonly unsealed: number | undefined
}

const HEAD = /^[1-9]\d{0,14}\.[\w-]{43}$/

/** Holds a stretch of what was audited against its seals: long logs are checked step by step, each beginning behind the last. */
export async function verifyAudit(
  parts: VerifyParts,
  { after, head }: { readonly after: number; readonly head: string | undefined },
): Promise<OperatorOutcome<AuditCheck>> {
  if (head !== undefined && !HEAD.test(head))
    return { problems: [`${head} is no head; a check prints one, and so does the log of the server`] }
  const step = await verifySeals(parts, after)
  if (step.next !== undefined) return { answer: { ...step, unsealed: undefined } }
  const fault = head === undefined ? undefined : await faultOfHead(parts, head)
  const { unsealed, findings } = await lookBehindSeals(parts)
  const all = [...step.findings, ...findings, ...(fault === undefined ? [] : [fault])]
  return { answer: { ...step, findings: all, unsealed } }
}
