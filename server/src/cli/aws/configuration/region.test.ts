import { expect, test } from 'vitest'
import type { Profile } from './profile.ts'
import { findRegion } from './region.ts'

const profile = (region?: string): Profile => ({
  name: 'default',
  asked: false,
  settings: region === undefined ? {} : { region },
  services: {},
})

test('the option, AWS_REGION, AWS_DEFAULT_REGION, the profile: the first that says something', () => {
  const env = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2' }
  expect(findRegion('us-west-2', env, profile('eu-west-3'))).toBe('us-west-2')
  expect(findRegion('', env, profile('eu-west-3'))).toBe('eu-west-1')
  expect(findRegion(undefined, env, profile('eu-west-3'))).toBe('eu-west-1')
  expect(findRegion(undefined, { AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-2' }, profile('eu-west-3'))).toBe(
    'eu-west-2',
  )
  expect(findRegion(undefined, {}, profile('eu-west-3'))).toBe('eu-west-3')
  expect(() => findRegion(undefined, {}, profile())).toThrow('You must specify a region.')
})

test.each(['us-east-1.example.com', 'us-east-1/', 'us east', '-a', 'a-', '12', 'a'.repeat(64)])(
  '%s could lead a signed call to another host, so it is no region',
  (region) => {
    expect(() => findRegion(region, {}, profile())).toThrow(`Provided region_name '${region}' doesn't match`)
  },
)
