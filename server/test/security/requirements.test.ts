import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { requirements } from './requirements.ts'

const root = join(import.meta.dirname, '..', '..', '..')

test('every rule has its row, in order', () => {
  const ids = [
    ...Array.from({ length: 23 }, (_, i) => `S${i + 1}`),
    ...Array.from({ length: 15 }, (_, i) => `H${i + 1}`),
  ]
  expect(requirements.map(({ id }) => id)).toEqual(ids)
  expect(requirements.filter(({ mutation }) => mutation).length).toBeGreaterThanOrEqual(10)
})

test.each(requirements)(
  '$id names a test that is there, and source that can be broken',
  ({ test: named, mutation }) => {
    if ('missing' in named) return expect(named.missing).not.toBe('')
    expect(existsSync(join(root, named.file)), named.file).toBe(true)
    expect(readFileSync(join(root, named.file), 'utf8')).toContain(named.name)
    if (!mutation) return undefined
    return expect(readFileSync(join(root, mutation.file), 'utf8').split(mutation.from)).toHaveLength(2)
  },
)
