import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { devServer, type DevServer } from './dev-server.ts'
import { bindingCases } from './powershell/binding-cases.ts'
import type { Cases } from './powershell/case.ts'
import { errorCases } from './powershell/error-cases.ts'
import { GUIDE_URL, guideCases, serverCases } from './powershell/server-cases.ts'
import { moduleCases } from './powershell/module-cases.ts'
import { PWSH, runCases, type Outcome } from './powershell/pwsh.ts'
import { recorder } from './powershell/recorder.ts'
import { signingCases } from './powershell/signing-cases.ts'
import { steeringCases } from './powershell/steering-cases.ts'
import { valueCases } from './powershell/value-cases.ts'

const groups: Readonly<Record<string, Cases>> = {
  binds: bindingCases,
  obeys: steeringCases,
  fails: errorCases,
  signs: signingCases,
  carries: valueCases,
  'is a module': moduleCases,
  'resets a password of the server': serverCases,
  'does what the guide says': guideCases,
}

const all = Object.entries(groups).flatMap(([group, cases]) =>
  Object.entries(cases).map(([name, one], index) => ({ ...one, group, name, key: `${group.split(' ')[0]}-${index}` })),
)

let servers: readonly DevServer[] = []
let recording: Awaited<ReturnType<typeof recorder>> | undefined
let outcomes: ReadonlyMap<string, Outcome> = new Map()

beforeAll(async () => {
  if (!PWSH) return
  servers = [await devServer(), await devServer()]
  recording = await recorder((key) => all.find((one) => one.key === key)?.answers ?? [])
  const [first, second] = servers
  const scripts = all.map(({ key, script }) => [key, script.replaceAll(GUIDE_URL, second?.url ?? '')])
  outcomes = await runCases(Object.fromEntries(scripts), { RECORDER: recording.url, SERVER: first?.url ?? '' })
}, 120_000)

afterAll(async () => {
  for (const server of servers) await server[Symbol.asyncDispose]()
  await recording?.[Symbol.asyncDispose]()
})

afterAll(() => {
  // A run of all tests prints no names of those that pass.
  if (PWSH) console.log(`the PowerShell module ran under ${PWSH.version}`)
})

test.skipIf(!PWSH)(`the module runs under ${PWSH?.version ?? 'PowerShell (SKIPPED: no pwsh on this machine)'}`, () => {
  expect([...outcomes.keys()]).toEqual(all.map(({ key }) => key))
})

describe.each(PWSH ? Object.keys(groups) : [])('%s', (group) => {
  test.each(all.filter((one) => one.group === group))('$name', ({ key, check }) => {
    const outcome = outcomes.get(key)
    expect(outcome).toBeDefined()
    if (outcome) check({ ...outcome, calls: recording?.calls(key) ?? [] })
  })
})
