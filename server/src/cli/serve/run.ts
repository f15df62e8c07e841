import { readConfiguration } from '../../config/configuration.ts'
import { startServe, type ServingServer } from '../../server/serve/start-serve.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { UsageError } from '../usage-error.ts'
import { readMode } from './mode.ts'
import { serveOptions } from './options.ts'

/** Runs until SIGTERM or SIGINT, then drains. */
export async function serve(words: readonly string[], { env, stdout }: Surroundings): Promise<number> {
  const { values, positionals } = parseWords(words, serveOptions)
  if (positionals.length > 0) throw new UsageError(`serve takes no ${positionals[0]}.`)
  const mode = readMode(values)
  const settings = readConfiguration(env, values.config)

  // Listened for from the first moment on: a signal to the whole process group arrives twice, and draining twice is draining once.
  const stop = Promise.withResolvers<void>()
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stop.resolve())

  const server = await startServe({ settings, mode })
  stdout.write(told(server, settings.host))
  await stop.promise
  await server.close()
  return 0
}

function told({ url, adminUrl, metricsUrl, caFile }: ServingServer, host: string): string {
  const everywhere = ['0.0.0.0', '::'].includes(host) ? ' and every other address of this machine' : ''
  return [
    ...(url === undefined ? [] : [`Sparekey serves at ${url}${everywhere}`, `administrators at ${adminUrl}`]),
    ...(caFile === undefined ? [] : [`trust ${caFile}`]),
    `metrics at ${metricsUrl}/metrics`,
    '',
  ].join('\n')
}
