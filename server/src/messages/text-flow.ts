import { HOUR, type Clock } from '../kernel/clock.ts'
import { recentCounts, type RecentCounts } from '../kernel/recent-counts.ts'
import { countryOf } from './channels/sms/destinations.ts'

/** Text messages with codes to one country in the last hour, as this process saw them. */
export interface TextFlowReading {
  readonly country: string
  readonly sent: number
  readonly confirmed: number
}

/** How many of the codes that went out by text message came back: pumping fraud sends to numbers where nobody reads (S13). */
export interface TextFlow {
  sent(number: string): void
  confirmed(number: string): void
  /** A verified phone that codes would go to, but no channel reaches it. */
  passedOver(): void
  reading(): readonly TextFlowReading[]
  /** Phones that were passed over in the last hour. */
  unreachable(): number
}

/** Countries by the beginnings of numbers that are configured: as many as those, whoever calls. */
export function textFlow(countries: readonly string[], now: Clock): TextFlow {
  const [sent, confirmed, passedOver] = [
    recentCounts(HOUR, now),
    recentCounts(HOUR, now),
    recentCounts(HOUR, now, MOST),
  ]
  const note = (counts: RecentCounts) => (number: string) => {
    const country = countryOf(countries, number)
    if (country !== undefined) counts.add(country)
  }
  return {
    passedOver: () => passedOver.add(''),
    unreachable: () => passedOver.count(''),
    sent: note(sent),
    confirmed: note(confirmed),
    reading: () =>
      countries.map((country) => ({ country, sent: sent.count(country), confirmed: confirmed.count(country) })),
  }
}

/** Beyond it a number is only said to be large. */
const MOST = 1_000
const ENOUGH = 20
const TOO_FEW = 0.2

/** Too few of these came back for people who asked for them. */
export function looksPumped({ sent, confirmed }: TextFlowReading): boolean {
  return sent >= ENOUGH && confirmed < sent * TOO_FEW
}
