import { beforeAll, describe, expect, test } from 'vitest'
import type { Told } from './same-everywhere/call.ts'
import { clientNames, type ClientName } from './same-everywhere/client-names.ts'
import { clients, present } from './same-everywhere/clients/index.ts'
import { compare, expectedOf } from './same-everywhere/compare.ts'
import { situations } from './same-everywhere/situations.ts'

let told: ReadonlyMap<ClientName, Told> = new Map()
beforeAll(async () => {
  told = await compare()
}, 180_000)

/** A command line is a process for each call, so these are asked about a part of the table. */
describe.each(clientNames)('%s', (name) => {
  const { version, needs = name, slow } = clients[name]
  const what = slow ? 'the situations for command lines' : 'every situation'
  test.skipIf(version === undefined)(`answers in ${what} (${version ?? `SKIPPED: no ${needs} on this machine`})`, () =>
    expect([...(told.get(name)?.keys() ?? [])]).toEqual([...expectedOf(name).keys()]),
  )
})

describe('the same name and message from every client', () => {
  test.each(Object.keys(situations))('%s', (when) => {
    const asked = present.filter((name) => expectedOf(name).has(when))
    const row = (of: (name: ClientName) => Told | undefined) =>
      Object.fromEntries(asked.map((name) => [name, of(name)?.get(when)]))
    expect(row((name) => told.get(name))).toEqual(row(expectedOf))
  })
})

test('what a client tells in its own way is not what the others tell, and there is a reason', () => {
  const all = Object.values(situations).flatMap(({ tells, own = {} }) =>
    Object.values(own).map((each) => ({ ...each, others: tells })),
  )
  expect(all.length).toBeGreaterThan(0)
  expect(all.filter(({ tells, why, others }) => tells === others || why === '')).toEqual([])
})
