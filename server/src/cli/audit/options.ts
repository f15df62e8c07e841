import { whereOptions } from '../where-options.ts'

/** What `sparekey audit` takes, as `parseArgs` reads it, with what help tells of each. */
export const auditOptions = {
  'user-pool-id': {
    type: 'string',
    placeholder: '<pool-id>',
    meaning: 'The pool. Without it: what operators did that belongs to no pool.',
  },
  lines: { type: 'string', placeholder: '<number>', meaning: 'How many entries: 20 without it.' },
  ...whereOptions,
} as const
