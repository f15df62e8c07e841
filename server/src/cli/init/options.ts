/** What `sparekey init` takes, as `parseArgs` reads it, with what help tells of each. */
export const initOptions = {
  'public-url': {
    type: 'string',
    placeholder: '<url>',
    meaning: 'How clients will reach the server: `https://id.example.com`. It can be set later.',
  },
} as const
