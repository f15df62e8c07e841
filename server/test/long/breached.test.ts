import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { systemRandom } from '../../src/kernel/random.ts'
import { buildFilter } from '../../src/server/breached/build-filter.ts'
import { openFilter } from '../../src/server/breached/filter-file.ts'
import { temporaryFolder } from '../open-store.ts'

test('a list of many parts finds every entry, and of a million others as many as chance has it', async () => {
  const size = 1_100_000
  using folder = temporaryFolder()
  const [source, output] = [join(folder.path, 'lines'), join(folder.path, 'list')]
  writeFileSync(source, Array.from({ length: size }, (_, i) => `p${i}`).join('\n'))
  await buildFilter(source, output, { format: 'passwords', random: systemRandom, madeAt: 0 })
  const list = openFilter(output)
  expect(list.parts).toBe(2)
  let found = 0
  for (let i = 0; i < size; i++) if (list.has(`p${i}`)) found++
  expect(found).toBe(size)
  let others = 0
  for (let i = 0; i < 1_000_000; i++) if (list.has(`other ${i}`)) others++
  // 15.3 are expected; 45 would be more than seven standard deviations away.
  expect(others).toBeGreaterThan(0)
  expect(others).toBeLessThan(45)
}, 120_000)
