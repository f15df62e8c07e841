/** What `sparekey serve` takes, as `parseArgs` reads it, with what help tells of each. */
export const serveOptions = {
  config: {
    type: 'string',
    placeholder: '<file>',
    meaning: 'A YAML file with settings, as `sparekey init` writes it. SPAREKEY_CONFIG does the same.',
  },
  only: {
    type: 'string',
    placeholder: 'api|worker',
    meaning: 'Answers calls only, or sends messages only. Others on the same PostgreSQL database do the rest.',
  },
  tls: {
    type: 'string',
    placeholder: 'auto',
    meaning: 'For trials: makes a certificate, and the authority to trust it by, beside the master key.',
  },
} as const
