import { clientProblem } from '../../features/clients/client-problem.ts'
import { mirrored } from '../../features/pools/message-mirrors.ts'
import type { Pool } from '../../features/pools/directory.ts'
import { poolProblem } from '../../features/pools/pool-problem.ts'
import { parsePoolSettings } from '../../features/pools/pool-settings.ts'
import { standardAttributes } from '../../features/pools/schema-attributes.ts'
import { poolId } from '../../kernel/brand.ts'
import { parseEmailAddress, parseMailbox } from '../../kernel/email-address.ts'
import { isPhoneNumber } from '../../kernel/phone-number.ts'
import { decodeInput, operations, type Input, type OperationName } from '../../model/index.ts'
import { membersOf } from '../../model/members.ts'
import { userStatuses, type Factor, type PoolDefinition } from '../../store/ports/index.ts'
import { duplicatesIn } from './duplicates.ts'
import type { SeedClient, SeedPool, SeedUser } from './document.ts'

/** Everything that is wrong with a seed file, each with its place in the file. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

type Json = Readonly<Record<string, unknown>>
type Complain = (path: string, problem: string) => void

const FACTORS: readonly [Factor, ...Factor[]] = ['SMS_MFA', 'EMAIL_OTP', 'SOFTWARE_TOKEN_MFA']

/**
 * Reads a seed document: `{ pools: [{ …CreateUserPool, Id?, Sparekey?, Clients?: […], Users?: […] }] }`. A member nobody knows is a problem
 * here: a slip of the finger must not be ignored.
 *
 * @throws SeedError with all problems
 */
export function readSeed(document: unknown): readonly SeedPool[] {
  const problems: string[] = []
  const complain: Complain = (path, problem) => problems.push(`${path}: ${problem}`)
  const root = objectAt(document, 'the file', complain)
  onlyMembers(root, ['pools'], 'the file', complain)
  const pools = listAt(root['pools'], 'pools', complain).map((pool, i) => readPool(pool, `pools[${i}]`, complain))
  problems.push(...duplicatesIn(pools))
  if (problems.length > 0) throw new SeedError(problems)
  return pools
}

function readPool(json: unknown, path: string, complain: Complain): SeedPool {
  const { Id, Sparekey, Clients, Users, ...wire } = objectAt(json, path, complain)
  const { PoolName, ...definition } = decode('CreateUserPool', wire, path, complain) ?? { PoolName: '' }
  const settings = Sparekey === undefined ? {} : objectAt(Sparekey, `${path}.Sparekey`, complain)
  const parsed = parsePoolSettings(settings)
  for (const problem of parsed.problems) complain(`${path}.Sparekey`, problem)
  // A sender is for whoever runs the server to allow, and that is who writes a seed; so is what SetUserPoolMfaConfig would say.
  const problem = poolProblem({ mailSenders: ownSender(definition), mayNameFunction: () => true }, definition, {})
  if (problem) complain(path, problem)
  const of = { id: poolId(typeof Id === 'string' ? Id : ''), definition, settings: parsed.settings }
  const clients = listAt(Clients, `${path}.Clients`, complain).map((client, i) =>
    readClient(client, of, `${path}.Clients[${i}]`, complain),
  )
  const users = listAt(Users, `${path}.Users`, complain).map((user, i) =>
    readUser(user, `${path}.Users[${i}]`, complain),
  )
  return {
    id: textAt(Id, `${path}.Id`, /^[\w-]+_[0-9a-zA-Z]{1,46}$/, complain),
    name: PoolName,
    definition: mirrored(definition),
    settings,
    clients,
    users,
  }
}

function ownSender({ EmailConfiguration: email }: PoolDefinition): readonly string[] {
  const sender = parseMailbox(email?.From ?? '')
  return sender ? [sender.address] : []
}

function readClient(
  json: unknown,
  pool: Pick<Pool, 'id' | 'definition' | 'settings'>,
  path: string,
  complain: Complain,
): SeedClient {
  const { ClientId, ...wire } = objectAt(json, path, complain)
  const decoded = decode('CreateUserPoolClient', { UserPoolId: 'us-east-1_seed', ...wire }, path, complain)
  const {
    UserPoolId: _,
    ClientName,
    ClientSecret,
    GenerateSecret,
    ...definition
  } = decoded ?? { UserPoolId: '', ClientName: '' }
  if (ClientSecret !== undefined && GenerateSecret) complain(path, 'ClientSecret and GenerateSecret exclude each other')
  const problem = clientProblem(definition, pool, ClientSecret !== undefined || GenerateSecret === true)
  if (problem) complain(path, problem.message)
  const secret = ClientSecret !== undefined ? { given: ClientSecret } : GenerateSecret ? 'generate' : 'none'
  return { id: textAt(ClientId, `${path}.ClientId`, /^\w{1,128}$/, complain), name: ClientName, secret, definition }
}

const STANDARD: readonly string[] = [...standardAttributes.flatMap(({ Name }) => Name ?? []), 'identities']
const CUSTOM = /^(dev:)?custom:./

const OWN_OF_USER = ['Password', 'UserStatus', 'Enabled', 'Factors', 'Sub'] as const

function readUser(json: unknown, path: string, complain: Complain): SeedUser {
  const all = objectAt(json, path, complain)
  const wire = Object.fromEntries(Object.entries(all).filter(([name]) => !OWN_OF_USER.some((own) => own === name)))
  const decoded = decode('AdminCreateUser', { UserPoolId: 'us-east-1_seed', ...wire }, path, complain)
  const attributes = Object.fromEntries((decoded?.UserAttributes ?? []).map(({ Name, Value = '' }) => [Name, Value]))
  for (const name of Object.keys(attributes))
    if (!STANDARD.includes(name) && !CUSTOM.test(name))
      complain(
        `${path}.UserAttributes`,
        `there is no attribute ${JSON.stringify(name)}; known are ${STANDARD.join(', ')}, and those that begin with custom:`,
      )
  const { email, phone_number: phone } = attributes
  if (email !== undefined && !parseEmailAddress(email))
    complain(`${path}.UserAttributes`, `${JSON.stringify(email)} is no e-mail address`)
  if (phone !== undefined && !isPhoneNumber(phone))
    complain(`${path}.UserAttributes`, `${JSON.stringify(phone)} is no phone number like +15551234567`)
  const password = all['Password'] ?? decoded?.TemporaryPassword
  return {
    username: decoded?.Username ?? '',
    sub: textAt(all['Sub'], `${path}.Sub`, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, complain),
    password: textAt(password, `${path}.Password`, /^\S.{0,254}\S$/u, complain),
    status: oneAt(
      all['UserStatus'] ?? (all['Password'] === undefined ? 'FORCE_CHANGE_PASSWORD' : 'CONFIRMED'),
      userStatuses,
      `${path}.UserStatus`,
      complain,
    ),
    enabled: all['Enabled'] !== false,
    attributes,
    factors: listAt(all['Factors'], `${path}.Factors`, complain).map((factor) =>
      oneAt(factor, FACTORS, `${path}.Factors`, complain),
    ),
  }
}

/** By the model, as the operation itself would be checked, and without members the model does not have. */
function decode<Name extends OperationName>(
  name: Name,
  json: Json,
  path: string,
  complain: Complain,
): Input<Name> | undefined {
  onlyMembers(json, membersOf(operations[name].input), path, complain)
  const decoded = decodeInput(name, json)
  if (decoded.ok) return decoded.input
  complain(path, decoded.message)
  return undefined
}

function onlyMembers(json: Json, known: readonly string[], path: string, complain: Complain): void {
  for (const name of Object.keys(json))
    if (!known.includes(name)) complain(`${path}.${name}`, `there is no such member; known are ${known.join(', ')}`)
}

function objectAt(value: unknown, path: string, complain: Complain): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  complain(path, 'must be an object')
  return {}
}

function listAt(value: unknown, path: string, complain: Complain): readonly unknown[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  complain(path, 'must be a list')
  return []
}

function textAt(value: unknown, path: string, pattern: RegExp, complain: Complain): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && pattern.test(value)) return value
  complain(path, `must match ${pattern.source}`)
  return undefined
}

function oneAt<T extends string>(value: unknown, values: readonly [T, ...T[]], path: string, complain: Complain): T {
  const found = values.find((candidate) => candidate === value)
  if (found === undefined) complain(path, `must be one of ${values.join(', ')}`)
  return found ?? values[0]
}
