import type * as Argon2 from '@node-rs/argon2'
import { beforeEach, expect, test, vi } from 'vitest'
import { start, type StartOptions } from '../../src/index.ts'
import { temporaryFolder } from '../open-store.ts'

const costs = vi.hoisted(() => new Set<string>())
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof Argon2>()
  const noted: typeof real.hash = (password, options, signal) => {
    costs.add(`${options?.memoryCost} KiB, ${options?.timeCost} passes`)
    return real.hash(password, options, signal)
  }
  return { ...real, hash: noted }
})
beforeEach(() => costs.clear())

const FAST = ['8 KiB, 1 passes']
const REAL = ['19456 KiB, 2 passes']

test.each<[string, StartOptions, string[]]>([
  ['fast', {}, FAST],
  ['real where that is asked for', { passwordHashing: 'real' }, REAL],
])('in a temporary store passwords are hashed %s', async (_, options, expected) => {
  await using _pool = await start(options)
  expect([...costs]).toEqual(expected)
})

test.each<[string, StartOptions, string[]]>([
  ['real', {}, REAL],
  ['fast where that is asked for', { passwordHashing: 'fast' }, FAST],
])('in a store that is kept passwords are hashed %s', async (_, options, expected) => {
  using folder = temporaryFolder()
  await using _pool = await start({ ...options, data: folder.path })
  expect([...costs]).toEqual(expected)
})
