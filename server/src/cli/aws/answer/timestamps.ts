import type { Value } from '../output/value.ts'
import { isMap, mapLeaves } from '../tree.ts'
import type { Answer } from './read-answer.ts'

/** `iso8601`: `2026-01-02T03:04:05.600000+01:00` in the machine's time zone; `wire`: as the server wrote them. */
export type TimestampFormat = 'iso8601' | 'wire'

/** The answer with its times in this form. */
export function formatTimestamps(shapeName: string | undefined, answer: Answer, format: TimestampFormat): Answer {
  if (shapeName === undefined || format === 'wire') return answer
  const formatted = mapLeaves(shapeName, answer, 'timestamp', asTime)
  return isMap(formatted) ? formatted : answer
}

/** Seconds since the epoch as a number or its text, or a date that says its zone. What is none of these stays as it is. */
function asTime(value: Value): Value {
  if (typeof value === 'number') return isoTime(value)
  if (typeof value !== 'string') return value
  if (/^\d+(\.\d+)?$/.test(value)) return isoTime(Number(value))
  const milliseconds = Date.parse(value)
  return Number.isNaN(milliseconds) ? value : isoTime(milliseconds / 1e3)
}

/** Seconds since the epoch, to the microsecond where there is a part of a second. */
export function isoTime(seconds: number): string {
  const micros = Math.round(seconds * 1e6)
  const time = new Date(Math.floor(micros / 1e3))
  const part = ((micros % 1e6) + 1e6) % 1e6
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${String(time.getFullYear()).padStart(4, '0')}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`
  const east = -time.getTimezoneOffset()
  const zone = `${east < 0 ? '-' : '+'}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`
  return `${date}T${clock}${part === 0 ? '' : `.${String(part).padStart(6, '0')}`}${zone}`
}
