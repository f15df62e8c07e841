import { sentences } from '../../protocol/sentences.ts'
import { customAttributeName, schemaAttributes, standardAttributes, type SchemaAttribute } from './schema-attributes.ts'

const LONGEST_VALUE = 2_048
const LONGEST_NAME = 20
export const MOST_CUSTOM_ATTRIBUTES = 50

/** What is wrong with a pool's Schema, the first entry that is wrong. */
export function schemaProblem(given: readonly SchemaAttribute[]): string | undefined {
  const problem = given.map(attributeProblem).find((found) => found !== undefined)
  if (problem !== undefined) return problem
  return duplicateProblem([], given) ?? tooManyProblem(given)
}

/** What is wrong with adding these to the attributes there are. */
export function addedAttributesProblem(
  before: readonly SchemaAttribute[],
  added: readonly SchemaAttribute[],
): string | undefined {
  const standard = added.find(({ Name }) => isStandard(Name))
  if (standard) return sentences.attributeExists(standard.Name ?? '')
  const problem = added.map(attributeProblem).find((found) => found !== undefined)
  return problem ?? duplicateProblem(before, added) ?? tooManyProblem([...before, ...added])
}

function isStandard(name: string | undefined): boolean {
  return standardAttributes.some(({ Name }) => Name === name)
}

function attributeProblem(attribute: SchemaAttribute): string | undefined {
  const { Name } = attribute
  if (!Name) return sentences.attributeNameMissing
  const standard = standardAttributes.find((one) => one.Name === Name)
  return (standard ? standardProblem(attribute, standard) : customProblem(attribute)) ?? constraintsProblem(attribute)
}

function standardProblem(given: SchemaAttribute, standard: SchemaAttribute): string | undefined {
  const changesType = given.AttributeDataType !== undefined && given.AttributeDataType !== standard.AttributeDataType
  if (changesType || given.DeveloperOnlyAttribute) return sentences.standardAttributeFixed(standard.Name ?? '')
  if (standard.Name === 'sub' && (given.Mutable === true || given.Required === false))
    return sentences.standardAttributeFixed('sub')
  return undefined
}

function customProblem({ Name = '', AttributeDataType, Required }: SchemaAttribute): string | undefined {
  if (AttributeDataType === undefined) return sentences.attributeTypeInvalid
  if (Required) return sentences.customAttributeRequired
  return Array.from(Name).length > LONGEST_NAME ? sentences.attributeNameTooLong(Name, LONGEST_NAME) : undefined
}

/** Limits are numbers written as strings. */
function constraintsProblem(attribute: SchemaAttribute): string | undefined {
  const name = isStandard(attribute.Name) ? (attribute.Name ?? '') : customAttributeName(attribute)
  const { MinLength, MaxLength } = attribute.StringAttributeConstraints ?? {}
  if (!areWholeNumbers(MinLength, MaxLength)) return sentences.stringConstraintsInvalid(name)
  if (Number(MinLength ?? 0) > LONGEST_VALUE || Number(MaxLength ?? 0) > LONGEST_VALUE)
    return sentences.stringConstraintsTooLong(name)
  if (MaxLength !== undefined && Number(MaxLength) < Number(MinLength ?? 0)) return sentences.maxLengthBelowMin(name)

  const { MinValue, MaxValue } = attribute.NumberAttributeConstraints ?? {}
  if (!areWholeNumbers(MinValue, MaxValue)) return sentences.numberConstraintsInvalid(name)
  if (MinValue !== undefined && MaxValue !== undefined && BigInt(MaxValue) < BigInt(MinValue))
    return sentences.maxValueBelowMin(name)
  return undefined
}

function areWholeNumbers(...texts: readonly (string | undefined)[]): boolean {
  return texts.every((text) => text === undefined || /^-?\d{1,30}$/.test(text))
}

function duplicateProblem(before: readonly SchemaAttribute[], added: readonly SchemaAttribute[]): string | undefined {
  const names = new Set(schemaAttributes(before).map(({ Name }) => Name))
  const seen = new Set<string>()
  for (const attribute of added) {
    const name = isStandard(attribute.Name) ? (attribute.Name ?? '') : customAttributeName(attribute)
    if (seen.has(name) || (!isStandard(name) && names.has(name))) return sentences.attributeExists(name)
    seen.add(name)
  }
  return undefined
}

function tooManyProblem(all: readonly SchemaAttribute[]): string | undefined {
  const custom = all.filter(({ Name }) => !isStandard(Name))
  return custom.length > MOST_CUSTOM_ATTRIBUTES ? sentences.tooManyCustomAttributes(MOST_CUSTOM_ATTRIBUTES) : undefined
}
