import {
  createAccessKey,
  listAccessKeys,
  revokeAccessKey,
  type CreatedAccessKey,
  type KeyParts,
  type NewAccessKey,
  type ShownAccessKey,
} from './access-keys.ts'
import { tailAudit, type ShownAudit } from './audit.ts'
import { explain, type ExplainParts, type Question } from './explain.ts'
import { inspect, type Inspection, type InspectionParts } from './inspect.ts'
import { dropMessage, listOutbox, retryMessage, shapeOutbox, type OutboxShape, type ShownMessage } from './outbox.ts'
import {
  listPools,
  setPool,
  showPool,
  type OperatorOutcome,
  type PoolLine,
  type ShownSetting,
} from './pool-settings.ts'
import { previewMail, type PreviewedMail, type PreviewParts } from './preview-mail.ts'
import { rotateKeys, type Rotation } from './rotate-keys.ts'
import { senderKey, type SenderKey } from './sender-key.ts'
import { setSandbox, smsState, verifySms, type SmsState } from './sms.ts'
import { verifyAudit, type AuditCheck } from './verify-audit.ts'
import type { Services } from '../../features/context.ts'
import type { Explanation } from '../../features/recovery/explain.ts'

/** What an operator can do. Every act takes one object, so that it can be asked for over the socket as it is. */
export interface OperatorActs {
  listPools(input: object): Promise<OperatorOutcome<readonly PoolLine[]>>
  showPool(input: { readonly pool: string }): Promise<OperatorOutcome<readonly ShownSetting[]>>
  setPool(input: {
    readonly pool: string
    /** `null` unsets. */
    readonly changes: Readonly<Record<string, unknown>>
  }): Promise<OperatorOutcome<readonly ShownSetting[]>>
  createKey(input: NewAccessKey): Promise<OperatorOutcome<CreatedAccessKey>>
  listKeys(input: object): Promise<OperatorOutcome<readonly ShownAccessKey[]>>
  revokeKey(input: { readonly id: string }): Promise<OperatorOutcome<{ readonly id: string }>>
  explain(input: Question): Promise<OperatorOutcome<Explanation>>
  listOutbox(input: object): Promise<OperatorOutcome<readonly ShownMessage[]>>
  shapeOutbox(input: object): Promise<OperatorOutcome<OutboxShape>>
  retryMessage(input: { readonly id: string }): Promise<OperatorOutcome<{ readonly id: string }>>
  dropMessage(input: { readonly id: string }): Promise<OperatorOutcome<{ readonly id: string }>>
  previewMail(input: {
    readonly pool: string
    readonly kind?: string | undefined
  }): Promise<OperatorOutcome<readonly PreviewedMail[]>>
  smsState(input: object): Promise<OperatorOutcome<SmsState>>
  verifySms(input: { readonly number: string; readonly isVerified: boolean }): Promise<OperatorOutcome<SmsState>>
  setSandbox(input: { readonly isOn: boolean }): Promise<OperatorOutcome<SmsState>>
  rotateKeys(input: { readonly pool: string; readonly atOnce: boolean }): Promise<OperatorOutcome<Rotation>>
  /** The key that encrypts codes for the functions of pools with this `KMSKeyID`. */
  senderKey(input: { readonly keyId: string }): Promise<OperatorOutcome<SenderKey>>
  /** Writes an image of the database into a file that is not there yet: SQLite's alone. */
  saveImage(input: { readonly file: string }): Promise<OperatorOutcome<{ readonly file: string }>>
  verifyAudit(input: {
    /** Number of the seal that was looked at last. */
    readonly after: number
    readonly head?: string | undefined
  }): Promise<OperatorOutcome<AuditCheck>>
  inspect(input: object): Promise<OperatorOutcome<Inspection>>
  tailAudit(input: { readonly pool: string; readonly lines: number }): Promise<OperatorOutcome<readonly ShownAudit[]>>
}

export type ActName = keyof OperatorActs
export type ActParts = KeyParts &
  ExplainParts &
  PreviewParts &
  InspectionParts &
  Pick<Services, 'store'> & { readonly saveImage?: ((file: string) => Promise<void>) | undefined }

/** The acts on an open store. */
export function operatorActs(parts: ActParts): OperatorActs {
  return {
    listPools: () => answer(listPools(parts)),
    showPool: ({ pool }) => showPool(parts, pool),
    setPool: ({ pool, changes }) => setPool(parts, pool, changes),
    createKey: (key) => createAccessKey(parts, key),
    listKeys: () => answer(listAccessKeys(parts)),
    revokeKey: ({ id }) => revokeAccessKey(parts, id),
    explain: (question) => explain(parts, question),
    listOutbox: () => answer(listOutbox(parts)),
    shapeOutbox: () => answer(shapeOutbox(parts)),
    retryMessage: ({ id }) => retryMessage(parts, id),
    dropMessage: ({ id }) => dropMessage(parts, id),
    previewMail: (input) => previewMail(parts, input),
    smsState: () => answer(smsState(parts)),
    verifySms: (input) => verifySms(parts, input),
    setSandbox: (input) => setSandbox(parts, input),
    rotateKeys: (input) => rotateKeys(parts, input),
    senderKey: (input) => senderKey(parts, input),
    async saveImage({ file }) {
      if (!parts.saveImage) return { problems: ['this database makes no images'] }
      await parts.saveImage(file)
      return { answer: { file } }
    },
    verifyAudit: ({ after, head }) => verifyAudit(parts, { after, head }),
    inspect: () => answer(inspect(parts)),
    tailAudit: ({ pool, lines }) => tailAudit(parts, pool, lines),
  }
}

async function answer<T>(found: Promise<T>): Promise<OperatorOutcome<T>> {
  return { answer: await found }
}
