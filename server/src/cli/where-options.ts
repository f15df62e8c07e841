/** What every command takes that works on a database, with what help tells of each. */
export const whereOptions = {
  config: {
    type: 'string',
    placeholder: '<file>',
    meaning: 'The settings of the server, as for `sparekey serve`. SPAREKEY_CONFIG does the same.',
  },
  data: {
    type: 'string',
    placeholder: '<folder>',
    meaning:
      'The folder of a development server, as for `sparekey dev`; that of `sparekey dev` without it and without settings.',
  },
  output: { type: 'string', placeholder: 'text|json', meaning: 'How the answer is printed: text without it.' },
} as const
