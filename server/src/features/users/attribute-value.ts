import { sentences } from '../../protocol/sentences.ts'
import type { schemaAttributes } from '../pools/schema-attributes.ts'

type SchemaAttribute = ReturnType<typeof schemaAttributes>[number]

/** Bytes (quotas page of the developer guide). */
const LONGEST = 2_048
const WHOLE_NUMBER = /^-?\d{1,19}$/

/** What is wrong with a value for this attribute of the schema: its type, then its limits. Values travel as strings whatever their type. */
export function attributeValueProblem(attribute: SchemaAttribute, value: string): string | undefined {
  const { Name = '', AttributeDataType } = attribute
  if (Buffer.byteLength(value) > LONGEST) return sentences.attributeTooLong(Name, LONGEST)
  switch (AttributeDataType) {
    case 'Number':
      return numberProblem(attribute, Name, value)
    case 'Boolean':
      return /^(?:true|false)$/i.test(value) ? undefined : sentences.attributeWrongType(Name, 'true or false')
    case 'DateTime':
      return Number.isNaN(Date.parse(value)) && !WHOLE_NUMBER.test(value)
        ? sentences.attributeWrongType(Name, 'a date and time')
        : undefined
    default:
      return lengthProblem(attribute, Name, value)
  }
}

function numberProblem(attribute: SchemaAttribute, name: string, value: string): string | undefined {
  const { MinValue, MaxValue } = attribute.NumberAttributeConstraints ?? {}
  if (!WHOLE_NUMBER.test(value)) return sentences.attributeWrongType(name, 'a whole number')
  const number = BigInt(value)
  if (MaxValue !== undefined && number > BigInt(MaxValue)) return sentences.attributeTooLarge(name, MaxValue)
  if (MinValue !== undefined && number < BigInt(MinValue)) return sentences.attributeTooSmall(name, MinValue)
  return undefined
}

function lengthProblem(attribute: SchemaAttribute, name: string, value: string): string | undefined {
  const { MinLength, MaxLength } = attribute.StringAttributeConstraints ?? {}
  const length = Array.from(value).length
  if (MaxLength !== undefined && length > Number(MaxLength)) return sentences.attributeTooLong(name, MaxLength)
  if (MinLength !== undefined && length < Number(MinLength)) return sentences.attributeTooShort(name, MinLength)
  return undefined
}
