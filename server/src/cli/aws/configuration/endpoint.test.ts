import { expect, test } from 'vitest'
import type { Source } from '../../../config/environment.ts'
import { findEndpoint } from './endpoint.ts'
import type { Profile } from './profile.ts'

const BY_SERVICE = { 'cognito_identity_provider.endpoint_url': 'http://profile-service:1' }
const BY_PROFILE = { endpoint_url: 'http://profile:1' }
const profile = (settings: Source = {}, services: Source = {}): Profile => ({
  name: 'default',
  asked: false,
  settings,
  services,
})
const find = (env: Source, from = profile(), given?: string, region = 'us-east-1') =>
  findEndpoint(given, region, env, from).href

test('the nearest of the configured addresses counts', () => {
  const env: Record<string, string> = {
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: 'http://env-service:1',
    AWS_ENDPOINT_URL: 'http://env:1',
  }
  const full = profile(BY_PROFILE, BY_SERVICE)
  expect(find(env, full, 'http://option:1/base')).toBe('http://option:1/base')
  expect(find(env, full)).toBe('http://env-service:1/')
  expect(find({ AWS_ENDPOINT_URL: 'http://env:1' }, full)).toBe('http://env:1/')
  expect(find({}, full)).toBe('http://profile-service:1/')
  expect(find({}, profile(BY_PROFILE))).toBe('http://profile:1/')
  expect(find({})).toBe('https://cognito-idp.us-east-1.amazonaws.com/')
})

test('an empty variable is none', () => {
  const env = { AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: '', AWS_ENDPOINT_URL: '' }
  expect(find(env, profile(BY_PROFILE))).toBe('http://profile:1/')
})

test('configured addresses can be ignored, by the environment or by the profile; the option stays', () => {
  const env = { AWS_ENDPOINT_URL: 'http://env:1' }
  const publicOne = 'https://cognito-idp.us-east-1.amazonaws.com/'
  const full = profile(BY_PROFILE, BY_SERVICE)
  expect(find({ ...env, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'TRUE' }, full)).toBe(publicOne)
  expect(find({ ...env, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: '1' }, full)).toBe('http://env:1/')
  const ignoring = profile({ ...BY_PROFILE, ignore_configured_endpoint_urls: 'true' }, BY_SERVICE)
  expect(find(env, ignoring)).toBe(publicOne)
  expect(find({ ...env, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false' }, ignoring)).toBe('http://env:1/')
  expect(find({ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, full, 'http://option:1')).toBe('http://option:1/')
})

// What AWS's own rules of endpoints give, asked in version 2.36 of its command line.
test.each([
  ['us-east-1', 'amazonaws.com', 'amazonaws.com', 'amazonaws.com'],
  ['us-west-2', 'amazonaws.com', 'amazonaws.com', 'amazonaws.com'],
  ['il-central-1', 'amazonaws.com', 'amazonaws.com', 'api.aws'],
  ['us-gov-west-1', 'amazonaws.com', 'api.aws', 'api.aws'],
  ['cn-north-1', 'amazonaws.com.cn', 'api.amazonwebservices.com.cn', 'api.amazonwebservices.com.cn'],
  ['eusc-de-east-1', 'amazonaws.eu', 'api.amazonwebservices.eu', 'api.amazonwebservices.eu'],
  ['us-iso-east-1', 'c2s.ic.gov', 'api.aws.ic.gov', 'api.aws.ic.gov'],
  ['us-isob-east-1', 'sc2s.sgov.gov', 'api.aws.scloud', 'api.aws.scloud'],
  ['eu-isoe-west-1', 'cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk', 'api.cloud-aws.adc-e.uk'],
  ['us-isof-south-1', 'csp.hci.ic.gov', 'api.aws.hci.ic.gov', 'api.aws.hci.ic.gov'],
])('the public address in %s', (region, domain, dual, dualFips) => {
  const at = (env: Source) => find(env, profile(), undefined, region)
  const both = { AWS_USE_FIPS_ENDPOINT: 'true', AWS_USE_DUALSTACK_ENDPOINT: 'true' }
  expect(at({})).toBe(`https://cognito-idp.${region}.${domain}/`)
  expect(at({ AWS_USE_FIPS_ENDPOINT: 'true' })).toBe(`https://cognito-idp-fips.${region}.${domain}/`)
  expect(at({ AWS_USE_DUALSTACK_ENDPOINT: 'true' })).toBe(`https://cognito-idp.${region}.${dual}/`)
  expect(at(both)).toBe(`https://cognito-idp-fips.${region}.${dualFips}/`)
})

test('FIPS can be a setting of the profile, which the environment turns off', () => {
  const fips = profile({ use_fips_endpoint: 'true' })
  expect(find({}, fips)).toBe('https://cognito-idp-fips.us-east-1.amazonaws.com/')
  expect(find({ AWS_USE_FIPS_ENDPOINT: 'false' }, fips)).toBe('https://cognito-idp.us-east-1.amazonaws.com/')
})

test.each([
  ['localhost:8229', 'Invalid endpoint: localhost:8229'],
  ['ftp://host', 'Invalid endpoint: ftp://host'],
  ['http://', 'Invalid endpoint: http://'],
])('%s is no address', (address, message) => {
  expect(() => find({ AWS_ENDPOINT_URL: address })).toThrow(message)
})
