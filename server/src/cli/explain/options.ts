import { whereOptions } from '../where-options.ts'

/** What `sparekey explain` takes, as `parseArgs` reads it, with what help tells of each. */
export const explainOptions = {
  'user-pool-id': { type: 'string', placeholder: '<pool-id>', meaning: 'The pool.' },
  username: { type: 'string', placeholder: '<name>', meaning: 'The name as the user would type it.' },
  'client-id': {
    type: 'string',
    placeholder: '<client-id>',
    meaning: 'The app client: what the caller is told depends on it.',
  },
  ...whereOptions,
} as const
