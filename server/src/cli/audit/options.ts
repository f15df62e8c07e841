import { whereOptions } from '../where-options.ts'

/** What `sparekey audit` takes, as `parseArgs` reads it, with what help tells of each. */
export const auditOptions = {
  'user-pool-id': {
    type: 'string',
    placeholder: '<pool-id>',
    meaning: 'For tail: the pool. Without it: what operators did that belongs to no pool.',
  },
  lines: { type: 'string', placeholder: '<number>', meaning: 'For tail: how many entries, 20 without it.' },
  head: {
    type: 'string',
    placeholder: '<head>',
    meaning: 'For verify: the head that an earlier check printed, or the log of a server.',
  },
  ...whereOptions,
} as const
