import { DAY, HOUR, type Clock } from '../../../kernel/clock.ts'
import type { Keys } from '../../../kernel/keys.ts'
import type { Log } from '../../../kernel/log.ts'
import { isPhoneNumber } from '../../../kernel/phone-number.ts'
import { recentCounts } from '../../../kernel/recent-counts.ts'
import type { Store } from '../../../store/ports/index.ts'
import type { TextFlow } from '../../text-flow.ts'
import type { Channel, Delivery, Envelope } from '../../channel.ts'
import { countryOf, senderFor, unreachable, type Senders } from './destinations.ts'
import { handOver, type SmsProvider } from './provider.ts'
import { isInSandbox, isVerified } from './sandbox.ts'

export interface SmsParts {
  readonly provider: SmsProvider
  readonly senders: Senders
  /** Beginnings of numbers that may be written to; none at all where it is empty. */
  readonly countries: readonly string[]
  readonly caps: {
    /** Messages in an hour to the numbers of one of those beginnings. */
    readonly perCountry: number
    /** Messages of one pool in a day. */
    readonly perPool: number
  }
  readonly store: Pick<Store, 'read'>
  readonly keys: Keys
  readonly now: Clock
  readonly log: Log
  readonly texts: Pick<TextFlow, 'sent'>
}

/** Text messages by a provider: only where the operator wants them to go, no more of them than it pays for, and from the right sender (S13). */
export function smsChannel(parts: SmsParts): Channel {
  const { provider, senders, countries, caps, now, log } = parts
  const hour = recentCounts(HOUR, now)
  const day = recentCounts(DAY, now)
  const refused = (error: string): Delivery => ({ kind: 'refused', error })

  async function obstacle({ to, poolId }: Envelope): Promise<Delivery | undefined> {
    if (!isPhoneNumber(to)) return refused('the stored number is no phone number')
    const reason = unreachable(to, parts)
    if (reason !== undefined) return refused(reason)
    const country = countryOf(countries, to) ?? ''
    const { read } = parts.store
    if ((await read(isInSandbox)) && !(await read((tx) => isVerified(tx, parts.keys, to))))
      return refused('sandbox: this number is not verified (sparekey sms verify, or sparekey sms production)')
    if (hour.count(country) >= caps.perCountry) {
      log.warn({ country, cap: caps.perCountry }, 'alarm: the text messages of an hour to a country are spent')
      return refused('too many text messages to this country in an hour')
    }
    if (day.count(poolId) >= caps.perPool) {
      log.warn({ poolId, cap: caps.perPool }, 'alarm: the text messages of a day of a pool are spent')
      return refused('too many text messages of this pool in a day')
    }
    return undefined
  }

  return {
    name: provider.name,
    carries: ['SMS'],
    reaches: (number) => unreachable(number, parts) === undefined,
    async deliver(envelope) {
      const { id, to, body, poolId } = envelope
      const stopped = await obstacle(envelope)
      if (stopped) return stopped
      const delivery = await handOver(provider, { id, to, from: senderFor(senders, to) ?? '', body })
      if (delivery.kind === 'accepted') {
        hour.add(countryOf(countries, to) ?? '')
        day.add(poolId)
        if (envelope.code !== undefined) parts.texts.sent(to)
      }
      return delivery
    },
    [Symbol.asyncDispose]: async () => {},
  }
}
