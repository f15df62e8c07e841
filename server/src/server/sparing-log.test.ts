import { expect, test } from 'vitest'
import { Busy, Unavailable } from '../store/ports/index.ts'
import { sparingLog } from './sparing-log.ts'

function recorded() {
  const lines: string[] = []
  const write = (level: string) => (fields: object, message: string) => {
    const { err, ...rest } = { err: undefined, ...fields }
    const text = err === undefined ? '' : ` ${String(err)}`
    lines.push(`${level} ${message}${text} ${JSON.stringify(rest)}`)
  }
  const log = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
  let time = 0
  return { lines, log: sparingLog(log, () => time), pass: (milliseconds: number) => void (time += milliseconds) }
}
const away = () => new Unavailable('gone')

test('a store that is away is reported once in ten seconds with what was left out, and each call in a line of its own', () => {
  const { lines, log, pass } = recorded()
  log.error({ requestId: '1', err: away() }, 'failed')
  log.error({ requestId: '2', err: away() }, 'failed')
  log.warn({ err: away() }, 'the outbox could not be read')
  pass(10_000)
  log.error({ requestId: '3', err: away() }, 'failed')
  expect(lines).toEqual([
    'error failed Unavailable: gone {"requestId":"1"}',
    'info failed {"requestId":"2","error":"gone"}',
    'info the outbox could not be read {"error":"gone"}',
    'error failed Unavailable: gone {"requestId":"3","unreported":2}',
  ])
})

test('a clock that was set back does not silence it until it has caught up', () => {
  const { lines, log, pass } = recorded()
  log.error({ err: away() }, 'failed')
  pass(-86_400_000)
  log.error({ err: away() }, 'failed')
  expect(lines).toEqual(['error failed Unavailable: gone {}', 'error failed Unavailable: gone {}'])
})

test('every other error is reported every time', () => {
  const { lines, log } = recorded()
  for (const err of [new Busy('b'), new Error('e')]) for (let i = 0; i < 2; i++) log.error({ err }, 'failed')
  log.warn({ id: 1 }, 'given up')
  expect(lines).toEqual([
    'error failed Busy: b {}',
    'error failed Busy: b {}',
    'error failed Error: e {}',
    'error failed Error: e {}',
    'warn given up {"id":1}',
  ])
})
