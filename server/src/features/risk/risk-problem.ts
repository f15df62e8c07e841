import { parseAddressRange } from '../../kernel/address-range.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { RiskConfiguration } from '../../store/ports/index.ts'

/** What is wrong with a risk configuration that the model finds nothing wrong with, or what of it nothing acts on. */
export function riskProblem(given: RiskConfiguration): string | undefined {
  const { RiskExceptionConfiguration: ranges = {}, AccountTakeoverRiskConfiguration: takeover } = given
  for (const name of ['BlockedIPRangeList', 'SkippedIPRangeList'] as const) {
    const wrong = ranges[name]?.find((text) => !parseAddressRange(text))
    if (wrong !== undefined) return sentences.noAddressRange(name, wrong)
  }
  const actions = Object.entries(takeover?.Actions ?? {})
  if (actions.some(([, action]) => action?.Notify))
    return sentences.memberNotSupported('AccountTakeoverActionType.Notify')
  return takeover?.NotifyConfiguration
    ? sentences.memberNotSupported('AccountTakeoverRiskConfiguration.NotifyConfiguration')
    : undefined
}
