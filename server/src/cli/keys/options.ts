import { whereOptions } from '../where-options.ts'

/** What `sparekey keys` takes, as `parseArgs` reads it, with what help tells of each. */
export const keysOptions = {
  name: { type: 'string', placeholder: '<name>', meaning: 'Who uses the key; for people, and in refusals.' },
  'user-pool-id': {
    type: 'string',
    multiple: true,
    placeholder: '<pool-id>',
    meaning:
      'A pool the key may touch; may be given more than once. Without it: all, and what belongs to none (`create-user-pool`).',
  },
  operation: {
    type: 'string',
    multiple: true,
    placeholder: '<name>',
    meaning:
      'An operation the key may call (`AdminGetUser`), or several by their beginning (`Admin*`); may be given more than once. Without it: all.',
  },
  'at-once': {
    type: 'boolean',
    meaning: 'With `keys rotate`: the old keys, and every token they signed, are worthless from now on.',
  },
  to: {
    type: 'string',
    placeholder: '<file>',
    meaning: 'With `keys custom-sender`: the file that the key is written into. It must not be there yet.',
  },
  ...whereOptions,
} as const
