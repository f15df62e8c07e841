import { sentences } from '../../protocol/sentences.ts'
import type { LogDelivery } from '../../store/ports/index.ts'
import { destinationsOf } from './destination.ts'

const LEVELS = { userNotification: 'ERROR', userAuthEvents: 'INFO' } as const

/** What is wrong with log configurations that the model finds nothing wrong with: the first rule that is broken. */
export function logProblem(configurations: LogDelivery, isDestination: (arn: string) => boolean): string | undefined {
  const seen = new Set<string>()
  for (const configuration of configurations) {
    const { EventSource, LogLevel } = configuration
    if (seen.has(EventSource)) return sentences.logSourceTwice(EventSource)
    seen.add(EventSource)
    const level = LEVELS[EventSource]
    if (LogLevel !== level) return sentences.logLevelOf(EventSource, level)
    const [arn, other] = destinationsOf(configuration)
    if (arn === undefined || other !== undefined) return sentences.logNeedsOneDestination(EventSource)
    if (EventSource === 'userNotification' && !configuration.CloudWatchLogsConfiguration)
      return sentences.notificationsToLogGroup
    if (!isDestination(arn)) return sentences.logDestinationUnknown(arn)
  }
  return undefined
}
