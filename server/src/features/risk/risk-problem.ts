import { parseAddressRange } from '../../kernel/address-range.ts'
import { parseEmailAddress } from '../../kernel/email-address.ts'
import { allowedSender } from '../../kernel/mail-sender.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { RiskConfiguration } from '../../store/ports/index.ts'

type NotifyConfiguration = NonNullable<RiskConfiguration['AccountTakeoverRiskConfiguration']>['NotifyConfiguration']

/** What is wrong with a risk configuration that the model finds nothing wrong with, or what of it nothing acts on. */
export function riskProblem(given: RiskConfiguration, mailSenders: readonly string[]): string | undefined {
  const { RiskExceptionConfiguration: ranges = {}, AccountTakeoverRiskConfiguration: takeover } = given
  for (const name of ['BlockedIPRangeList', 'SkippedIPRangeList'] as const) {
    const wrong = ranges[name]?.find((text) => !parseAddressRange(text))
    if (wrong !== undefined) return sentences.noAddressRange(name, wrong)
  }
  const notifies = Object.values(takeover?.Actions ?? {}).some((action) => action?.Notify)
  if (notifies && !takeover?.NotifyConfiguration) return sentences.notifyNeedsConfiguration
  return notifyProblem(takeover?.NotifyConfiguration, mailSenders)
}

/** A sender that the operator has not allowed, an answer that reaches nobody, and words that would not be what they seem are refused. */
function notifyProblem(notify: NotifyConfiguration, mailSenders: readonly string[]): string | undefined {
  if (!notify) return undefined
  if (notify.From !== undefined && !allowedSender(mailSenders, notify.From))
    return sentences.notifySenderNotAllowed(notify.From)
  if (notify.ReplyTo !== undefined && !parseEmailAddress(notify.ReplyTo)) return sentences.notifyReplyToInvalid
  for (const name of ['BlockEmail', 'NoActionEmail', 'MfaEmail'] as const) {
    const { Subject = '', HtmlBody = '', TextBody = '' } = notify[name] ?? {}
    if (/[\r\n\u0085\u2028\u2029]/.test(Subject)) return sentences.subjectWithLineBreak(`${name}.Subject`)
    const link = /\{one-click-link-(?:in)?valid\}/.exec(`${Subject}${HtmlBody}${TextBody}`)
    if (link) return sentences.memberNotSupported(`${link[0]} in ${name}`)
  }
  return undefined
}
