import type { Output } from '../../model/index.ts'

export type SchemaAttribute = NonNullable<
  NonNullable<Output<'DescribeUserPool'>['UserPool']>['SchemaAttributes']
>[number]

const text = (Name: string, MinLength = '0', MaxLength = '2048'): SchemaAttribute => ({
  Name,
  AttributeDataType: 'String',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
  StringAttributeConstraints: { MinLength, MaxLength },
})
const flag = (Name: string): SchemaAttribute => ({
  Name,
  AttributeDataType: 'Boolean',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
})

/** The twenty attributes every pool has, in the order DescribeUserPool lists them. */
export const standardAttributes: readonly SchemaAttribute[] = [
  { ...text('sub', '1'), Mutable: false, Required: true },
  ...[
    'name',
    'given_name',
    'family_name',
    'middle_name',
    'nickname',
    'preferred_username',
    'profile',
    'picture',
    'website',
  ].map((name) => text(name)),
  text('email'),
  flag('email_verified'),
  text('gender'),
  text('birthdate', '10', '10'),
  text('zoneinfo'),
  text('locale'),
  text('phone_number'),
  flag('phone_number_verified'),
  text('address'),
  {
    Name: 'updated_at',
    AttributeDataType: 'Number',
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
    NumberAttributeConstraints: { MinValue: '0' },
  },
]

/** The standard attributes with the pool's changes, then its custom ones under their prefixed names. */
export function schemaAttributes(given: readonly SchemaAttribute[] | undefined): readonly SchemaAttribute[] {
  const byName = new Map((given ?? []).map((attribute) => [attribute.Name, attribute]))
  const standard = standardAttributes.map((attribute) => ({ ...attribute, ...byName.get(attribute.Name) }))
  const names = new Set(standardAttributes.map(({ Name }) => Name))
  const custom = (given ?? []).filter(({ Name }) => !names.has(Name)).map(customAttribute)
  return [...standard, ...custom]
}

/** The name a custom attribute has in users and tokens. */
export function customAttributeName({ Name = '', DeveloperOnlyAttribute }: SchemaAttribute): string {
  return DeveloperOnlyAttribute ? `dev:custom:${Name}` : `custom:${Name}`
}

function customAttribute(attribute: SchemaAttribute): SchemaAttribute {
  const { AttributeDataType = 'String', DeveloperOnlyAttribute = false, Mutable = true } = attribute
  const constraints =
    AttributeDataType === 'String' ? { StringAttributeConstraints: attribute.StringAttributeConstraints ?? {} } : {}
  return {
    ...attribute,
    ...constraints,
    Name: customAttributeName(attribute),
    AttributeDataType,
    DeveloperOnlyAttribute,
    Mutable,
    Required: false,
  }
}
