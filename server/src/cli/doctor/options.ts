import { serveOptions } from '../serve/options.ts'
import { whereOptions } from '../where-options.ts'

/** What `sparekey doctor` takes, as `parseArgs` reads it, with what help tells of each: the words with which the server is started. */
export const doctorOptions = {
  config: whereOptions.config,
  only: { ...serveOptions.only, meaning: 'Looks at what `sparekey serve` needs that was started with the same word.' },
  tls: { ...serveOptions.tls, meaning: 'The same.' },
} as const
