import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Unavailable } from '../../src/store/ports/index.ts'
import type { Observe } from '../../src/store/observe.ts'
import { openSqlite, type SqliteStore } from '../../src/store/sqlite/index.ts'
import { temporaryFolder } from '../open-store.ts'
import { createJane, request } from './acts.ts'

const LEASE = 60_000

async function open(observe?: Observe) {
  const folder = temporaryFolder()
  const store = await openSqlite({ file: join(folder.path, 'sparekey.db'), now: 0, observe, durability: 'none' })
  const image = (name: string) => join(folder.path, `${name}.image`)
  return {
    store,
    image,
    async [Symbol.asyncDispose]() {
      await store.close()
      folder[Symbol.dispose]()
    },
  }
}

const put = (store: SqliteStore, name: string, value: string) => store.write((tx) => tx.settings.put(name, value))
const get = (store: SqliteStore, name: string) => store.read((tx) => tx.settings.get(name))

test('an image takes its turn: what was written before is in it, what was written after is not', async () => {
  await using at = await open()
  await Promise.all([
    put(at.store, 'before', 'a'),
    at.store.saveImage(at.image('one')),
    put(at.store, 'after', 'b'),
    put(at.store, 'before', 'c'),
  ])
  expect([await get(at.store, 'before'), await get(at.store, 'after')]).toEqual(['c', 'b'])
  await at.store.loadImage(at.image('one'))
  expect([await get(at.store, 'before'), await get(at.store, 'after')]).toEqual(['a', undefined])
  await put(at.store, 'after', 'd')
  expect(await get(at.store, 'after')).toBe('d')
})

test('writes that wait for an image still share their commits', async () => {
  const commits: string[] = []
  await using at = await open(({ type }) => void (type === 'commit' && commits.push(type)))
  commits.length = 0
  const many = (name: string) => Array.from({ length: 20 }, (_, i) => put(at.store, `${name}${i}`, 'x'))
  await Promise.all([...many('a'), at.store.saveImage(at.image('one')), ...many('b')])
  expect(commits).toHaveLength(2)
})

test('a file that is there already is not written over', async () => {
  await using at = await open()
  await at.store.saveImage(at.image('one'))
  await put(at.store, 'a', 'b')
  await expect(at.store.saveImage(at.image('one'))).rejects.toThrow()
  await at.store.loadImage(at.image('one'))
  expect(await get(at.store, 'a')).toBeUndefined()
})

test('an image that is missing changes nothing, and the store goes on', async () => {
  await using at = await open()
  await put(at.store, 'a', 'b')
  await expect(at.store.loadImage(at.image('none'))).rejects.toThrow()
  expect(await get(at.store, 'a')).toBe('b')
  await put(at.store, 'a', 'c')
  expect(await get(at.store, 'a')).toBe('c')
})

test('what was claimed when the image was taken is due again', async () => {
  await using at = await open()
  const claim = (now: number) => at.store.outbox.claim({ now, lease: `lease ${now}`, leaseMs: LEASE, limit: 10 })
  await createJane(at.store)
  await at.store.codes.request(request(0))
  expect(await claim(1)).toHaveLength(1)
  await at.store.saveImage(at.image('one'))
  expect(await claim(2)).toEqual([])
  await at.store.loadImage(at.image('one'))
  expect(await claim(3)).toHaveLength(1)
})

test('a closed store takes and loads no images', async () => {
  const at = await open()
  await at[Symbol.asyncDispose]()
  await expect(at.store.saveImage(at.image('one'))).rejects.toThrow(Unavailable)
  await expect(at.store.loadImage(at.image('one'))).rejects.toThrow(Unavailable)
  expect(existsSync(at.image('one'))).toBe(false)
})
