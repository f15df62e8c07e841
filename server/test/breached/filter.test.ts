import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { systemRandom } from '../../src/kernel/random.ts'
import { COMMON_PASSWORDS, openBreachedList } from '../../src/server/breached/breached-list.ts'
import { buildFilter, type BuildOptions } from '../../src/server/breached/build-filter.ts'
import { openFilter } from '../../src/server/breached/filter-file.ts'
import { commonPasswords, makeCommonPasswords } from '../../../tools/make-common-passwords.ts'
import { temporaryFolder } from '../open-store.ts'

const sha1 = (text: string) => createHash('sha1').update(text).digest()
const hex = (text: string) => sha1(text).toString('hex').toUpperCase()
const NOW = Date.UTC(2026, 0, 1)
const options: BuildOptions = { format: 'hashes', random: systemRandom, madeAt: NOW }

/** Builds a list of these lines in a folder of its own. */
async function built(text: string, more: Partial<BuildOptions> = {}) {
  const folder = temporaryFolder()
  const [source, output] = [join(folder.path, 'lines'), join(folder.path, 'list')]
  writeFileSync(source, text)
  try {
    return { folder, output, ...(await buildFilter(source, output, { ...options, ...more })) }
  } catch (error) {
    expect(readdirSync(folder.path)).toEqual(['lines'])
    folder[Symbol.dispose]()
    throw error
  }
}

test.each([0, 1, 2, 3, 100, 5_000])('of %i passwords each is found, and few others are', async (size) => {
  const { folder, output, entries } = await built(
    Array.from({ length: size }, (_, i) => `${hex(`in ${i}`)}:1\n`).join(''),
  )
  using _folder = folder
  const list = openFilter(output)
  expect([entries, list.entries, list.madeAt]).toEqual([size, size, NOW])
  for (let i = 0; i < size; i++) expect(list.has(`in ${i}`)).toBe(true)
  expect(Array.from({ length: 5_000 }, (_, i) => list.has(`out ${i}`)).filter(Boolean).length).toBeLessThan(3)
})

test('order, case, line ends and repetition do not matter: the same list comes out', async () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `p${i}`)
  const sorted = await built(
    names
      .map((name) => `${hex(name)}:3\n`)
      .toSorted()
      .join(''),
  )
  const other = await built(
    [...names.toReversed(), ...names.slice(0, 500)]
      .map((name, i) => (i % 2 === 0 ? hex(name) : `${hex(name).toLowerCase()}:7`))
      .join('\r\n'),
  )
  using _sorted = sorted.folder
  using _other = other.folder
  expect([other.lines, other.entries]).toEqual([20_500, 20_000])
  expect(readFileSync(other.output)).toEqual(readFileSync(sorted.output))
})

test('padding, which has a count of 0, is left out', async () => {
  const { folder, entries } = await built(`${hex('a')}:0\n${hex('b')}:10\n`)
  using _folder = folder
  expect(entries).toBe(1)
})

test.each([
  ['a digit that is none', `${hex('a')}:1\n${'G'.repeat(40)}:1\n`, 'Line 2 is not 40 hexadecimal digits'],
  ['too few digits', `${hex('a').slice(1)}:1\n`, 'Line 1 is not'],
  ['a colon without a count', `${hex('a')}:\n`, 'Line 1 is not'],
  ['a count that is none', `${hex('a')}:1x\n`, 'Line 1 is not'],
  ['an empty line', `${hex('a')}:1\r\n\r\n${hex('b')}:1`, 'Line 2 is not'],
  ['a last line that was cut', `${hex('a')}:1\n${hex('b').slice(0, 20)}`, 'Line 2 is not'],
])('%s is refused with its number, and nothing is left', async (_, text, message) => {
  await expect(built(text)).rejects.toThrow(message)
})

test('an empty password and an endless line are refused', async () => {
  await expect(built('a\n\nb\n', { format: 'passwords' })).rejects.toThrow('Line 2 is empty.')
  await expect(built('x'.repeat(300_000), { format: 'passwords' })).rejects.toThrow(
    'Line 1 is longer than 65536 bytes.',
  )
})

test('stopped while it reads or builds nothing is left; started again it goes through, over an older list', async () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `${hex(`p${i}`)}:1\n`).join('')
  for (const step of ['read', 'built'] as const) {
    const stop = new AbortController()
    const told = { read: () => {}, built: () => {}, [step]: () => stop.abort(new Error('stopped')) }
    await expect(built(text, { signal: stop.signal, told })).rejects.toThrow('stopped')
  }
  const { folder, output } = await built(text)
  using _folder = folder
  await buildFilter(join(folder.path, 'lines'), output, { ...options, madeAt: NOW + 1 })
  expect(openFilter(output).madeAt).toBe(NOW + 1)
  expect(readdirSync(folder.path)).toEqual(['lines', 'list'])
})

test('a file that is not whole is refused, whatever is wrong with it', async () => {
  const { folder, output } = await built(`${hex('a')}:1\n${hex('b')}:1\n`)
  using _folder = folder
  const good = readFileSync(output)
  const refusal = (bytes: Uint8Array) => {
    writeFileSync(output, bytes)
    try {
      openFilter(output)
    } catch (error) {
      return error instanceof Error && error.name === 'FilterBroken' ? error.message : error
    }
    return undefined
  }
  expect(refusal(good)).toBeUndefined()
  for (let length = 0; length < good.length; length++)
    expect(refusal(good.subarray(0, length))).toMatch(/was cut|was damaged|is no list/)
  for (let bit = 0; bit < good.length * 8; bit++) {
    const flipped = Buffer.from(good)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(refusal(flipped), `bit ${bit}`).toMatch(/was cut|was damaged|is no list|is of version/)
  }
  expect(refusal(Buffer.concat([good, Buffer.from('x')]))).toMatch(/was damaged/)
  expect(refusal(Buffer.from('id,name\n'))).toMatch(/is no list of passwords: sparekey breached build/)
  const newer = Buffer.from(good)
  newer.writeUInt32LE(2, 16)
  expect(refusal(newer)).toMatch(/is of version 2, and this program reads 1/)
  expect(() => openFilter(join(folder.path, 'none'))).toThrow(/cannot be read \(ENOENT/)
})

test('the list that comes with the program is what its source makes', async () => {
  using folder = temporaryFolder()
  const made = join(folder.path, 'made')
  await makeCommonPasswords(made)
  expect(readFileSync(COMMON_PASSWORDS).equals(readFileSync(made))).toBe(true)
  const opened = openBreachedList(undefined)
  if ('problem' in opened) throw new Error(opened.problem)
  expect(opened.list.common.entries).toBe(commonPasswords.length)
  expect(commonPasswords.filter((password) => !opened.list.has(password))).toEqual([])
  expect(opened.list.has('PassWord')).toBe(true)
})
