import { whereOptions } from '../where-options.ts'

/** What `sparekey sms` takes, as `parseArgs` reads it, with what help tells of each. */
export const smsOptions = {
  'without-code': {
    type: 'boolean',
    meaning: 'For `verify`: sends no code and takes your word that the number may be written to.',
  },
  ...whereOptions,
} as const
