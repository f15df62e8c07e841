import type { Source } from '../../../config/environment.ts'
import { Failure } from '../failure.ts'
import type { Profile } from './profile.ts'

/**
 * Where calls go, in the order of the SDKs: the option, the environment's endpoint of the service, the one of all services, the profile's two,
 * else the region's public one.
 *
 * @throws Failure where it is no address
 */
export function findEndpoint(given: string | undefined, region: string, env: Source, profile: Profile): URL {
  if (given !== undefined) return new URL(checkEndpoint(given))
  const configured = isTrue(
    env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] ?? profile.settings['ignore_configured_endpoint_urls'],
  )
    ? undefined
    : env['AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER'] ||
      env['AWS_ENDPOINT_URL'] ||
      profile.services['cognito_identity_provider.endpoint_url'] ||
      profile.settings['endpoint_url']
  if (configured) return parse(configured)
  const fips = isTrue(env['AWS_USE_FIPS_ENDPOINT'] ?? profile.settings['use_fips_endpoint']) ? 'fips' : 'usual'
  const dual = isTrue(env['AWS_USE_DUALSTACK_ENDPOINT'] ?? profile.settings['use_dualstack_endpoint']) ? 'dual' : 'v4'
  return new URL(`https://cognito-idp${fips === 'fips' ? '-fips' : ''}.${region}.${domainOf(region, fips, dual)}/`)
}

/** @throws Failure where the value of `--endpoint-url` has no scheme or cannot be read */
export function checkEndpoint(given: string): string {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(given))
    throw new Failure(
      'ParamValidation',
      `Bad value for --endpoint-url "${given}": scheme is missing.  Must be of the form http://<hostname>/ or https://<hostname>/`,
    )
  return parse(given).href
}

function parse(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw new Failure('General', `Invalid endpoint: ${text}`)
  return url
}

/** The partitions beside the public one: how their regions begin, their domain, and the one that has addresses of IPv6. */
const PARTITIONS = [
  ['cn-', 'amazonaws.com.cn', 'api.amazonwebservices.com.cn'],
  ['eusc-', 'amazonaws.eu', 'api.amazonwebservices.eu'],
  ['us-gov-', 'amazonaws.com', 'api.aws'],
  ['us-iso-', 'c2s.ic.gov', 'api.aws.ic.gov'],
  ['us-isob-', 'sc2s.sgov.gov', 'api.aws.scloud'],
  ['eu-isoe-', 'cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk'],
  ['us-isof-', 'csp.hci.ic.gov', 'api.aws.hci.ic.gov'],
] as const

/** In the public partition the usual address has both kinds, and so has that of FIPS in these. */
const BOTH_IN_FIPS = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2']

/** By the rules of endpoints that AWS publishes for this API. */
function domainOf(region: string, fips: 'fips' | 'usual', dual: 'dual' | 'v4'): string {
  const [, domain, dualDomain] = PARTITIONS.find(([start]) => region.startsWith(start)) ?? []
  if (domain !== undefined) return dual === 'dual' ? dualDomain : domain
  return dual === 'dual' && fips === 'fips' && !BOTH_IN_FIPS.includes(region) ? 'api.aws' : 'amazonaws.com'
}

function isTrue(text: string | undefined): boolean {
  return text?.toLowerCase() === 'true'
}
