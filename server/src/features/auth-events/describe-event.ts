import type { Output } from '../../model/index.ts'
import type { AuthEventRecord } from '../../store/ports/index.ts'
import { toSeconds } from '../epoch-seconds.ts'

type Described = NonNullable<Output<'AdminListUserAuthEvents'>['AuthEvents']>[number]

/** An event as AdminListUserAuthEvents shows it; what is not known stays away. */
export function describeEvent({ risk, context, challenges, feedback, ...event }: AuthEventRecord): Described {
  return {
    EventId: event.id,
    EventType: event.type,
    CreationDate: toSeconds(event.at),
    EventResponse: event.response,
    EventRisk: {
      RiskDecision: risk.decision,
      RiskLevel: risk.level,
      CompromisedCredentialsDetected: risk.compromised,
    },
    ChallengeResponses: challenges.map(({ name, response }) => ({ ChallengeName: name, ChallengeResponse: response })),
    EventContextData: {
      IpAddress: context.ip,
      DeviceName: context.deviceName,
      Timezone: context.timezone,
      City: context.city,
      Country: context.country,
    },
    ...(feedback && {
      EventFeedback: {
        FeedbackValue: feedback.value,
        Provider: feedback.provider,
        FeedbackDate: toSeconds(feedback.at),
      },
    }),
  }
}
