import { expect, test } from 'vitest'
import type { Store, Swept } from '../store/ports/index.ts'
import { MINUTE } from '../kernel/clock.ts'
import { startSweeper } from './sweeping.ts'

const log = { debug() {}, info() {}, warn() {}, error() {} }

/** A store whose sweeps end when the test says so, and what a sweeper with it did, in order. */
function slowSweeper() {
  const done: string[] = []
  const begun: ((end: (swept: Swept) => void) => void)[] = []
  const sweep: Store['sweep'] = (now) => {
    done.push(`swept at ${now}`)
    return new Promise((end) => begun.shift()?.(end))
  }
  const sealAudit = async () => void done.push('sealed')
  return {
    done,
    sweeper: startSweeper({ store: { sweep }, now: () => 7, log, sealAudit }, MINUTE),
    /** Resolves with the end of the next sweep when that begins. */
    next: () => new Promise<(swept: Swept) => void>((resolve) => begun.push(resolve)),
  }
}

test('what was audited is sealed first; a sweep that is held ends with the slice it is at, and another begins only afterwards', async () => {
  const { done, sweeper, next } = slowSweeper()
  const first = next()
  const sweeping = sweeper.sweep()
  const end = await first
  const holding = sweeper.hold()
  end({ gone: 1, more: true })
  const hold = await holding
  await sweeping
  await sweeper.sweep()
  expect(done).toEqual(['sealed', 'swept at 7'])

  hold[Symbol.dispose]()
  const second = next()
  const again = sweeper.sweep()
  ;(await second)({ gone: 0, more: false })
  await again
  expect(done).toEqual(['sealed', 'swept at 7', 'sealed', 'swept at 7'])
  await sweeper.stop()
})

test('those who ask while a sweep runs share it', async () => {
  const { done, sweeper, next } = slowSweeper()
  const first = next()
  const both = Promise.all([sweeper.sweep(), sweeper.sweep()])
  ;(await first)({ gone: 0, more: false })
  await both
  expect(done).toEqual(['sealed', 'swept at 7'])
  await sweeper.stop()
})
