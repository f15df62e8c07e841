import type { OperationName } from '../../../model/operations.ts'
import { shapeOf, type Shape } from '../../../model/shapes.ts'
import { documentedOptions } from '../documented-options.ts'
import type { Example } from './example.ts'

/** An example made from the model: the required options with values of the right form. */
export function minimalExample(name: OperationName): Example {
  const required = documentedOptions(name).filter((option) => option.required)
  return {
    title: required.length > 0 ? 'With the options it needs' : 'Without any option',
    text: 'The values stand for yours.',
    options: required.map(({ option, member, shape }) => `${option} ${words(member, shape)}`),
  }
}

function words(member: string, name: string): string {
  const shape = shapeOf(name)
  if (shape.type === 'list' && shapeOf(shape.member ?? '').type === 'string')
    return quoted(text(member, shapeOf(shape.member ?? '')))
  const value = sample(member, name)
  return quoted(typeof value === 'string' ? value : JSON.stringify(value))
}

/** Required members only; a structure in which none is required shows its first. */
function sample(member: string, name: string): unknown {
  const shape = shapeOf(name)
  if (shape.document) return {}
  switch (shape.type) {
    case 'structure': {
      const members = Object.entries(shape.members ?? {})
      const needed = members.filter(([inner]) => shape.required?.includes(inner))
      const shown = needed.length > 0 ? needed : members.slice(0, 1)
      return Object.fromEntries(shown.map(([inner, type]) => [inner, sample(inner, type)]))
    }
    case 'list':
      return [sample(member, shape.member ?? '')]
    case 'map':
      return { [text('Key', shapeOf(shape.key ?? ''))]: sample('Value', shape.value ?? '') }
    case 'boolean':
      return true
    case 'integer':
    case 'long':
      return Math.max(shape.min ?? 1, 1)
    case 'timestamp':
      return '2026-01-05T09:30:00Z'
    case 'string':
    case 'blob':
      return text(member, shape)
  }
}

function text(member: string, shape: Shape): string {
  return shape.enum?.[0] ?? SAMPLES[member] ?? (shape.pattern === undefined ? 'EXAMPLE' : patterned(shape))
}

function patterned({ pattern = '' }: Shape): string {
  if (pattern.includes('arn:')) return 'arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Sparekey1'
  return 'EXAMPLE'
}

/** Values for which the name of the member says more than its pattern. */
const SAMPLES: Readonly<Record<string, string>> = {
  UserPoolId: 'us-east-1_Sparekey1',
  ClientId: '38fjsnc484p94kpqsnet7mpld0',
  Username: 'jane@example.com',
  AccessToken: 'eyJraWQEXAMPLE',
  GroupName: 'editors',
  DeviceKey: 'us-east-1_12345678-1234-1234-1234-123456789012',
  Domain: 'login-example',
  RegionName: 'us-west-2',
  ProviderName: 'MyProvider',
  UserAttributeNames: 'nickname',
  TermsName: 'terms-of-use',
  Identifier: 'https://api.example.com',
  SessionId: 'tknEXAMPLE',
  ManagedLoginBrandingId: '12345678-1234-4234-8234-123456789012',
  TermsId: '12345678-1234-4234-8234-123456789012',
  JobId: 'import-EXAMPLE',
  ClientSecretId: '38fjsnc484p94kpqsnet7mpld0--1234567890123',
  AttributeName: 'phone_number',
  TagKeys: 'team',
  Secret: 'EXAMPLEsecretEXAMPLEsecretEXAMPLE',
  Key: 'team',
  Value: 'value',
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
