/** What `sparekey pool` takes, as `parseArgs` reads it, with what help tells of each. */
export const poolOptions = {
  data: {
    type: 'string',
    placeholder: '<folder>',
    meaning: 'The folder of the database, as for `sparekey dev`. SPAREKEY_STORE names another database.',
  },
  config: { type: 'string', placeholder: '<file>', meaning: 'The settings of the server, as for `sparekey serve`.' },
  unset: {
    type: 'string',
    multiple: true,
    placeholder: '<name>',
    meaning: 'Takes a setting back to its default. May be given more than once.',
  },
  output: { type: 'string', placeholder: 'text|json', meaning: 'How the answer is printed: text without it.' },
} as const
