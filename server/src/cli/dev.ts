import { environment } from '../config/environment.ts'
import { readSettings } from '../config/read-settings.ts'
import type { SettingName } from '../config/settings.ts'
import { systemRandom } from '../kernel/random.ts'
import { isLoopbackHost } from '../kernel/loopback.ts'
import { startDev } from '../server/dev-server.ts'
import { loadSeedFile } from '../server/seed/load-seed-file.ts'
import { banner } from './banner.ts'
import { defaultFolder, inCheckout } from './data-folder.ts'
import { devOptions } from './dev-options.ts'
import { parseWords } from './parse-words.ts'
import { UsageError } from './usage-error.ts'

/** Runs until SIGTERM or SIGINT, then drains. */
export async function dev(argv: readonly string[]): Promise<number> {
  const options = parse(argv)
  const given: Partial<Record<SettingName, string>> = {
    ...(options.port !== undefined && { port: options.port }),
    ...(options.host !== undefined && { host: options.host }),
    ...(options.function && { functions: options.function.join(',') }),
  }
  const settings = readSettings(environment(), given)
  if (options.ephemeral && settings.store !== undefined)
    throw new UsageError(
      '--ephemeral keeps nothing and SPAREKEY_STORE names a database to keep; leave one of them out.',
    )
  if (settings.sms !== undefined)
    throw new UsageError('SPAREKEY_SMS_URL is for sparekey serve: in development text messages go to the inbox.')
  const open = !isLoopbackHost(settings.host.includes(':') ? `[${settings.host}]` : settings.host)
  const token = open ? `SKDEV${systemRandom(20).toString('hex').toUpperCase()}` : undefined
  const seed = options.seed === undefined ? undefined : await loadSeedFile(options.seed)

  // Listened for from the first moment on: a signal to the whole process group arrives twice, and draining twice is draining once.
  const stop = Promise.withResolvers<void>()
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stop.resolve())

  const server = await startDev({
    settings,
    token,
    seed,
    dataFolder: options.ephemeral ? undefined : (options.data ?? defaultFolder()),
  })
  process.stdout.write(
    `${banner({ url: server.url, region: settings.region, token, pools: seed === undefined ? undefined : server.seeded, program: inCheckout() ? 'npx sparekey' : 'sparekey' })}\n`,
  )
  await stop.promise
  await server.close()
  return 0
}

function parse(argv: readonly string[]) {
  const { values, positionals } = parseWords(argv, devOptions)
  if (positionals.length > 0) throw new UsageError(`dev takes no ${positionals[0]}.`)
  if (values.ephemeral && values.data !== undefined) throw new UsageError('--ephemeral and --data exclude each other.')
  return values
}
