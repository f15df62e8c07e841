/** What `sparekey backup` and `sparekey restore` take, as `parseArgs` reads it, with what help tells of each. */
export const backupOptions = {
  'passphrase-file': {
    type: 'string',
    placeholder: '<file>',
    meaning: 'A file whose first line is the passphrase. Without it the passphrase is asked for.',
  },
  config: {
    type: 'string',
    placeholder: '<file>',
    meaning: 'The settings of the server, as for `sparekey serve`. SPAREKEY_CONFIG does the same.',
  },
} as const
