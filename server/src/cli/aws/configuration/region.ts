import type { Source } from '../../../config/environment.ts'
import { Failure } from '../failure.ts'
import type { Profile } from './profile.ts'

/** @throws Failure where none is configured, or what is configured is no host name's label */
export function findRegion(given: string | undefined, env: Source, { settings }: Profile): string {
  const region = given || env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || settings['region']
  if (!region) {
    const missing = 'You must specify a region.'
    throw new Failure('NoRegion', `${missing} You can also set one with --region, AWS_REGION or your profile.`, {
      legacy: `${missing} You can also configure your region by running "aws configure".`,
    })
  }
  if (!/^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{1,63}(?<!-)$/.test(region))
    throw new Failure('General', `Provided region_name '${region}' doesn't match a supported format.`)
  return region
}
