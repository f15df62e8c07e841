/** What `sparekey breached` takes, as `parseArgs` reads it, with what help tells of each. */
export const breachedOptions = {
  output: {
    type: 'string',
    placeholder: '<file>',
    meaning: 'With `build`: where the list goes. Without it: beside FILE, with `.filter` at the end of its name.',
  },
  plain: { type: 'boolean', meaning: 'With `build`: the file holds passwords, one on each line, instead of hashes.' },
  filter: {
    type: 'string',
    placeholder: '<file>',
    meaning: 'With `check`: the list to look in. Without it: the common passwords that come with the program.',
  },
} as const
