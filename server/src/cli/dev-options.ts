/** What `sparekey dev` takes, as `parseArgs` reads it, with what help tells of each. */
export const devOptions = {
  port: {
    type: 'string',
    placeholder: '<number>',
    meaning: 'The port to listen on: 8229 without it, a free one with 0.',
  },
  data: {
    type: 'string',
    placeholder: '<folder>',
    meaning: 'The folder of the database and its key: `.data` in a checkout, else `~/.local/share/sparekey`.',
  },
  ephemeral: { type: 'boolean', meaning: 'Keeps nothing after the end. Excludes `--data`.' },
  seed: {
    type: 'string',
    placeholder: '<file>',
    meaning: 'Makes the pools of this JSON or YAML file instead of the demo pool.',
  },
  function: {
    type: 'string',
    multiple: true,
    placeholder: '<name=target>',
    meaning:
      'Where a function runs that a pool names in its LambdaConfig: NAME is an ARN, the name of a function or * for all, TARGET a file such as `./triggers.mjs#handler`, or an address as SPAREKEY_FUNCTIONS has it. May be given more than once.',
  },
  host: {
    type: 'string',
    placeholder: '<address>',
    meaning: 'Listens on another address than 127.0.0.1. A token is then asked for and printed.',
  },
} as const
