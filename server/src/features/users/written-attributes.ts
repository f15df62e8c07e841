import { parseEmailAddress } from '../../kernel/email-address.ts'
import { isPhoneNumber } from '../../kernel/phone-number.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { Client, Pool } from '../pools/directory.ts'
import { schemaAttributes } from '../pools/schema-attributes.ts'
import { isDeveloperOnly } from '../tokens/readable-attributes.ts'
import { attributeValueProblem } from './attribute-value.ts'

export type Attributes = Readonly<Record<string, string>>

/** As the wire has them; the last of two with the same name counts. */
export type GivenAttributes = readonly { readonly Name: string; readonly Value?: string | undefined }[]

/** Who writes: a user through a client, within what the client may write, or an administrator. */
export type Writer = { readonly kind: 'client'; readonly client: Client } | { readonly kind: 'administrator' }

export type AttributesProblem = {
  readonly error: 'InvalidParameterException' | 'NotAuthorizedException'
  readonly message: string
}

export type WrittenAttributes =
  | {
      readonly problem?: undefined
      /** What is to be set. */
      readonly set: Attributes
      /** Names whose value was given blank or not at all: these are to be deleted. */
      readonly removed: readonly string[]
    }
  | { readonly problem: AttributesProblem }

/**
 * What a caller's list of attributes comes to, or the first thing that is wrong with it: permission, then the schema (all unknown names at
 * once, a line each), then what may not be changed, then each value. `before` is what the user has; empty for a new one.
 */
export function writtenAttributes(
  pool: Pick<Pool, 'definition'>,
  given: GivenAttributes,
  writer: Writer,
  before: Attributes,
): WrittenAttributes {
  const schema = new Map(schemaAttributes(pool.definition.Schema).map((attribute) => [attribute.Name, attribute]))
  const names = given.map(({ Name }) => Name)
  const unwritable = writer.kind === 'client' ? names.find((name) => !writableBy(writer.client)(name)) : undefined
  if (unwritable !== undefined) return { problem: forbidden(unwritable) }

  const unknown = names.filter((name) => !schema.has(name))
  if (unknown.length > 0) return { problem: invalid(unknownSentence(unknown, writer)) }

  const set: Record<string, string> = {}
  const removed = new Set<string>()
  for (const { Name, Value = '' } of given) {
    const attribute = schema.get(Name)
    if (!attribute) continue
    if (Name === 'sub') return { problem: invalid(sentences.attributeNotMutable(Name)) }
    if (attribute.Mutable === false && before[Name] !== undefined && before[Name] !== Value)
      return { problem: invalid(sentences.attributeCannotBeUpdated(Name)) }
    delete set[Name]
    removed.delete(Name)
    if (Value === '') {
      if (attribute.Required) return { problem: invalid(sentences.requiredAttributeCannotBeDeleted(Name)) }
      removed.add(Name)
      continue
    }
    const problem =
      contactProblem(Name, Value) ??
      (Name === 'preferred_username' ? likeAnAlias(pool, Value) : undefined) ??
      attributeValueProblem(attribute, Value)
    if (problem !== undefined) return { problem: invalid(problem) }
    set[Name] = Value
  }
  return { set, removed: [...removed] }
}

/** One line for each required attribute that is missing; `undefined` when there are all. */
export function missingRequiredSentence(pool: Pick<Pool, 'definition'>, attributes: Attributes): string | undefined {
  const missing = missingRequired(pool, attributes)
  return missing.length === 0 ? undefined : sentences.attributesRequired(missing)
}

/** Required by the pool's schema and not there; `sub` always is. */
export function missingRequired(pool: Pick<Pool, 'definition'>, attributes: Attributes): readonly string[] {
  return schemaAttributes(pool.definition.Schema)
    .filter(({ Name, Required }) => Required && Name !== 'sub')
    .flatMap(({ Name = '' }) => (attributes[Name] ? [] : [Name]))
}

/**
 * Which attributes a client may write. Without WriteAttributes it is every one but the developer-only; whether an address is verified is for
 * the service and for administrators to say. The sub is let through to its own sentence.
 */
function writableBy({ definition }: Client): (name: string) => boolean {
  const listed = definition.WriteAttributes
  const names = listed?.length ? new Set<string>(['sub', ...listed]) : undefined
  return (name) => !VERIFIED.includes(name) && (names ? names.has(name) : !isDeveloperOnly(name))
}

const VERIFIED = ['email_verified', 'phone_number_verified']

function contactProblem(name: string, value: string): string | undefined {
  if (name === 'email' && !parseEmailAddress(value)) return sentences.invalidEmail
  if (name === 'phone_number' && !isPhoneNumber(value)) return sentences.invalidPhoneNumber
  return undefined
}

/** Where an address is an alias, no other name may look like one: whose it is would be a question of luck. */
export function likeAnAlias({ definition }: Pick<Pool, 'definition'>, name: string): string | undefined {
  const { AliasAttributes = [] } = definition
  if (AliasAttributes.includes('email') && parseEmailAddress(name)) return sentences.usernameLikeEmail
  if (AliasAttributes.includes('phone_number') && isPhoneNumber(name)) return sentences.usernameLikePhone
  return undefined
}

function unknownSentence(names: readonly string[], writer: Writer): string {
  return writer.kind === 'client' ? sentences.attributesNotInSchema(names) : sentences.userAttributesNotInSchema(names)
}

function forbidden(name: string): AttributesProblem {
  return VERIFIED.includes(name)
    ? invalid(sentences.attributeNotMutable(name))
    : { error: 'NotAuthorizedException', message: sentences.unauthorizedAttribute }
}

function invalid(message: string): AttributesProblem {
  return { error: 'InvalidParameterException', message }
}
