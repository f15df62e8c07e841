import { whereOptions } from '../where-options.ts'

/** What `sparekey backup` and `sparekey restore` take, as `parseArgs` reads it, with what help tells of each. */
export const backupOptions = {
  'passphrase-file': {
    type: 'string',
    placeholder: '<file>',
    meaning: 'A file whose first line is the passphrase. Without it the passphrase is asked for.',
  },
  config: whereOptions.config,
} as const
