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
  const fips = isTrue(env['AWS_USE_FIPS_ENDPOINT'] ?? profile.settings['use_fips_endpoint']) ? '-fips' : ''
  const dual = isTrue(env['AWS_USE_DUALSTACK_ENDPOINT'] ?? profile.settings['use_dualstack_endpoint'])
  return new URL(`https://cognito-idp${fips}.${region}.${domainOf(region, dual)}/`)
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

function domainOf(region: string, dual: boolean): string {
  if (region.startsWith('cn-')) return dual ? 'api.amazonwebservices.com.cn' : 'amazonaws.com.cn'
  return 'amazonaws.com'
}

function isTrue(text: string | undefined): boolean {
  return text?.toLowerCase() === 'true'
}
