import { DAY, HOUR, MINUTE, SECOND } from '../kernel/clock.ts'

/** A stretch of time: milliseconds, a text like `'61 minutes'` or `'1 hour 30 minutes'`, or its parts. */
export type Duration = number | string | DurationParts

export interface DurationParts {
  readonly weeks?: number
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
  readonly seconds?: number
  readonly milliseconds?: number
}

const UNITS: Readonly<Record<keyof DurationParts, number>> = {
  weeks: 7 * DAY,
  days: DAY,
  hours: HOUR,
  minutes: MINUTE,
  seconds: SECOND,
  milliseconds: 1,
}
const NAMES = Object.keys(UNITS).join(', ')

/** Whole milliseconds. @throws RangeError that says what was not understood */
export function toMilliseconds(duration: Duration): number {
  const sum = Math.round(
    typeof duration === 'number' ? duration : typeof duration === 'string' ? ofText(duration) : ofParts(duration),
  )
  if (!Number.isFinite(sum)) throw new RangeError(`${shown(duration)} is no stretch of time.`)
  if (sum < 0) throw new RangeError(`${shown(duration)} goes back; advance() goes forward, set() goes anywhere.`)
  return sum
}

function ofText(text: string): number {
  const pairs = [...text.matchAll(/([\d.]+)\s*([a-z]+)/gi)]
  const rest = text.replaceAll(/([\d.]+)\s*([a-z]+)/gi, '').replaceAll(/\s|,|\band\b/g, '')
  const sum = pairs.reduce((total, [, count = '', name = '']) => total + Number(count) * unitOf(name, text), 0)
  if (pairs.length === 0 || rest !== '' || Number.isNaN(sum))
    throw new RangeError(
      `${shown(text)} is no stretch of time. Write '61 minutes', '1 hour 30 minutes', or milliseconds as a number.`,
    )
  return sum
}

function unitOf(name: string, text: string): number {
  const plural = name.toLowerCase().replace(/s?$/, 's')
  const unit = Object.entries(UNITS).find(([known]) => known === plural)
  if (!unit) throw new RangeError(`${shown(text)}: there is no unit ${shown(name)}. Units are ${NAMES}.`)
  return unit[1]
}

function ofParts(parts: DurationParts): number {
  if (parts === null || typeof parts !== 'object' || Object.keys(parts).length === 0)
    throw new RangeError(
      `${shown(parts)} is no stretch of time. Write '61 minutes', { minutes: 61 }, or milliseconds as a number.`,
    )
  return Object.entries(parts).reduce((total, [name, count]) => {
    const unit = Object.entries(UNITS).find(([known]) => known === name)
    if (!unit) throw new RangeError(`${shown(parts)}: there is no unit ${shown(name)}. Units are ${NAMES}.`)
    if (typeof count !== 'number') throw new RangeError(`${shown(parts)}: ${name} must be a number.`)
    return total + count * unit[1]
  }, 0)
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value)
}
