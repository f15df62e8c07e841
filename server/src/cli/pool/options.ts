import { whereOptions } from '../where-options.ts'

/** What `sparekey pool` takes, as `parseArgs` reads it, with what help tells of each. */
export const poolOptions = {
  unset: {
    type: 'string',
    multiple: true,
    placeholder: '<name>',
    meaning: 'Takes a setting back to its default. May be given more than once.',
  },
  ...whereOptions,
} as const
