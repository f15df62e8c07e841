import { sentences } from '../../protocol/sentences.ts'
import type { ClientDefinition } from '../../store/ports/index.ts'

/** A project is named by its ARN, or by its id with a role that may write to it. */
export function analyticsProblem({ AnalyticsConfiguration }: ClientDefinition): string | undefined {
  if (!AnalyticsConfiguration) return undefined
  const { ApplicationArn, ApplicationId, ExternalId, RoleArn } = AnalyticsConfiguration
  const byId = [ApplicationId, ExternalId, RoleArn]
  const isByArn = ApplicationArn !== undefined && ApplicationId === undefined && ExternalId === undefined
  const isById = ApplicationArn === undefined && byId.every((member) => member !== undefined)
  return isByArn || isById ? undefined : sentences.analyticsIncomplete
}

/** What nothing would be written to would deceive. */
export function analyticsNowhere(
  { AnalyticsConfiguration }: ClientDefinition,
  analytics: { readonly isOn: boolean },
): string | undefined {
  return AnalyticsConfiguration && !analytics.isOn ? sentences.analyticsNowhere : undefined
}
