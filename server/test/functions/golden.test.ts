import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { preTokenGenerationEvent } from '../../src/features/tokens/pre-token-generation.ts'
import { temporaryFolder } from '../open-store.ts'
import { CLIENTS, POOL } from '../scenario.ts'
import { eventNames, goldenEvent, type EventName } from './golden-events.ts'
import { publishedDifferences } from './published-differences.ts'

// The events are what the developer guide documents and what was recorded of the service. @types/aws-lambda is the second witness: a function that was
// written against it must be able to read them.

const NEVER = '@never@'
const root = fileURLToPath(new URL('../../../', import.meta.url))
const published = fileURLToPath(new URL('published-events.ts', import.meta.url))

const membersOf = (name: EventName) =>
  publishedDifferences.filter(({ events }) => events.includes(name)).flatMap(({ members }) => members)

type Json = Record<string, unknown>

/** The event with these members of a type that is assignable to every other. */
function without(name: EventName, members: readonly string[]): Json {
  const event = structuredClone(goldenEvent(name)) as unknown as Json
  for (const member of members) {
    const way = member.split('.')
    const holder = way.slice(0, -1).reduce((object, step) => object[step] as Json, event)
    holder[way.at(-1) ?? ''] = NEVER
  }
  return event
}

/** TypeScript that says the event is of its published type. JSON is TypeScript: literals stay as narrow as they are. */
const claim = (name: string, event: unknown) =>
  `import type { PublishedEvents } from ${JSON.stringify(published)}
export const event: PublishedEvents[${JSON.stringify(name)}] = ${JSON.stringify(event, null, 2).replaceAll(`"${NEVER}"`, 'undefined as never')}
`

const sources = new Map<string, string>()
for (const name of eventNames) {
  const members = membersOf(name)
  sources.set(name, claim(name, without(name, members)))
  for (const member of members)
    sources.set(
      `${name}~${member}`,
      claim(
        name,
        without(
          name,
          members.filter((other) => other !== member),
        ),
      ),
    )
}
const event = goldenEvent('PostAuthentication_Authentication')
sources.set(
  'broken-source',
  claim('PostAuthentication_Authentication', { ...event, triggerSource: 'PreSignUp_SignUp' }),
)
sources.set('broken-member', claim('PostAuthentication_Authentication', { ...event, other: 1 }))
sources.set(
  'whole',
  `import type { PublishedEvents } from ${JSON.stringify(published)}
export const whole: Record<keyof PublishedEvents, true> = { ${eventNames.map((name) => `'${name}': true`).join(', ')} }
`,
)

describe('the golden events', () => {
  let faults: ReadonlyMap<string, readonly string[]>
  beforeAll(async () => {
    faults = await compile(sources)
  }, 60_000)

  test.each(eventNames)('%s is of its published type, the known differences apart', (name) => {
    expect(faults.get(name) ?? []).toEqual([])
  })

  test.each(eventNames.flatMap((name) => membersOf(name).map((member) => [name, member] as const)))(
    '%s: %s is a difference',
    (name, member) => {
      expect(faults.get(`${name}~${member}`) ?? []).not.toEqual([])
    },
  )

  test('a wrong source and a member that is not published would be found, and no event is missing', () => {
    expect(faults.get('broken-source')).toHaveLength(1)
    expect(faults.get('broken-member')).toHaveLength(1)
    expect(faults.get('whole')).toBeUndefined()
    expect([...faults.keys()].filter((name) => !sources.has(name))).toEqual([])
  })
})

test.each(eventNames)('%s is in the envelope that all have', (name) => {
  const [source, version = 'V1_0'] = name.split('.')
  const { request: _, response: __, ...envelope } = goldenEvent(name)
  expect(envelope).toEqual({
    version: version.slice(1, 2),
    region: 'us-east-1',
    userPoolId: POOL,
    userName: name.startsWith('UserMigration_') ? 'jane@example.com' : 'jane',
    callerContext: {
      awsSdkVersion: 'aws-sdk-unknown-unknown',
      clientId: name.endsWith('AdminCreateUser')
        ? 'CLIENT_ID_NOT_APPLICABLE'
        : expect.toBeOneOf(Object.values(CLIENTS)),
    },
    triggerSource: source,
  })
})

test.each(eventNames.filter((name) => name.startsWith('TokenGeneration_')))('%s is what its builder makes', (name) => {
  const { version, request, response } = goldenEvent(name)
  const isInGroups = !name.includes('NewPasswordChallenge')
  const role = 'arn:aws:iam::123456789012:role/admins'
  const made = preTokenGenerationEvent(name.split('.')[1] as 'V1_0' | 'V2_0' | 'V3_0', {
    userAttributes: request['userAttributes'] as Record<string, string>,
    groups: isInGroups
      ? { groups: ['admins', 'readers'], roles: [role], preferredRole: role }
      : { groups: undefined, roles: undefined, preferredRole: undefined },
    scopes: ['aws.cognito.signin.user.admin'],
    clientMetadata: isInGroups ? undefined : { locale: 'en' },
  })
  expect(made).toStrictEqual({ version, request, response })
})

/** What the compiler finds wrong, by source. */
async function compile(all: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, readonly string[]>> {
  using folder = temporaryFolder()
  for (const [name, text] of all) writeFileSync(join(folder.path, `${name}.mts`), text)
  const compilerOptions = { typeRoots: [join(root, 'node_modules', '@types')] }
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions, include: ['*.mts'] }
  writeFileSync(join(folder.path, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(root, 'node_modules', '.bin', 'tsc')
  const output = await new Promise<string>((resolve) => {
    execFile(tsc, ['-p', folder.path, '--pretty', 'false'], { cwd: folder.path }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    )
  })
  const lines = output.split('\n').filter((line) => line !== '' && !line.startsWith(' '))
  return Map.groupBy(lines, (line) => /^([^(]+)\.mts\(/.exec(line)?.[1] ?? line)
}
