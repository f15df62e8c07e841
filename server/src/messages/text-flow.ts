import { HOUR, type Clock } from '../kernel/clock.ts'
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

/** Countries by the beginnings of numbers that are configured: as many entries as those, whoever calls. */
export function textFlow(countries: readonly string[], now: Clock): TextFlow {
  const entries: { readonly country: string; sent: readonly number[]; confirmed: readonly number[] }[] = countries.map(
    (country) => ({ country, sent: [], confirmed: [] }),
  )
  const note = (what: 'sent' | 'confirmed') => (number: string) => {
    const entry = entries.find(({ country }) => country === countryOf(countries, number))
    if (entry) entry[what] = [...recent(entry[what], now()), now()]
  }
  let passedOver: readonly number[] = []
  return {
    passedOver: () => void (passedOver = [...recent(passedOver, now()), now()].slice(-MOST)),
    unreachable: () => recent(passedOver, now()).length,
    sent: note('sent'),
    confirmed: note('confirmed'),
    reading: () =>
      entries.map(({ country, sent, confirmed }) => ({
        country,
        sent: recent(sent, now()).length,
        confirmed: recent(confirmed, now()).length,
      })),
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

function recent(stamps: readonly number[], now: number): readonly number[] {
  return stamps.filter((at) => Math.abs(now - at) < HOUR)
}
