import type { Medium, MessageKind, PoolDefinition } from '../store/ports/index.ts'

const OWN: readonly MessageKind[] = ['PasswordChanged', 'AccountExists', 'AccountTakeOverNotification', 'void']

/** The function that sends messages of this kind in our place, where the pool has one. Our own notices are none of its business. */
export function senderArn(
  { LambdaConfig = {} }: PoolDefinition,
  kind: MessageKind,
  medium: Medium,
): string | undefined {
  if (OWN.includes(kind)) return undefined
  const { CustomEmailSender, CustomSMSSender } = LambdaConfig
  return (medium === 'EMAIL' ? CustomEmailSender : CustomSMSSender)?.LambdaArn
}
