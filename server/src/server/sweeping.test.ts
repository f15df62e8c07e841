import { expect, test } from 'vitest'
import type { Store, Swept } from '../store/ports/index.ts'
import { MINUTE } from '../kernel/clock.ts'
import { startSweeper } from './sweeping.ts'

const log = { debug() {}, info() {}, warn() {}, error() {} }

/** A store whose sweeps end when the test says so. */
function slowStore() {
  const asked: { readonly now: number; readonly end: (swept: Swept) => void }[] = []
  const sweep: Store['sweep'] = (now) => new Promise((end) => asked.push({ now, end }))
  return { asked, store: { sweep } }
}

test('a sweep that is held ends with the slice it is at, and another begins only afterwards', async () => {
  const { asked, store } = slowStore()
  const sweeper = startSweeper(store, () => 7, log, MINUTE)
  const sweeping = sweeper.sweep()
  const holding = sweeper.hold()
  asked[0]?.end({ gone: 1, more: true })
  const hold = await holding
  await sweeping
  await sweeper.sweep()
  expect(asked.map(({ now }) => now)).toEqual([7])

  hold[Symbol.dispose]()
  const again = sweeper.sweep()
  expect(asked).toHaveLength(2)
  asked[1]?.end({ gone: 0, more: false })
  await again
  await sweeper.stop()
})

test('those who ask while a sweep runs share it', async () => {
  const { asked, store } = slowStore()
  const sweeper = startSweeper(store, () => 7, log, MINUTE)
  const both = Promise.all([sweeper.sweep(), sweeper.sweep()])
  asked[0]?.end({ gone: 0, more: false })
  await both
  expect(asked).toHaveLength(1)
  await sweeper.stop()
})
