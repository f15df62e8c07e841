/** What `sparekey doctor` takes, as `parseArgs` reads it, with what help tells of each. */
export const doctorOptions = {
  config: { type: 'string', placeholder: '<file>', meaning: 'The settings of the server, as for `sparekey serve`.' },
} as const
