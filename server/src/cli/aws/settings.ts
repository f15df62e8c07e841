import { readFileSync } from 'node:fs'
import type { Source } from '../../config/environment.ts'
import { wholeNumber } from './arguments/typed-value.ts'
import { expand } from './arguments/parameter-file.ts'
import type { OptionValue } from './arguments/option-parser.ts'
import type { TimestampFormat } from './answer/timestamps.ts'
import type { Transport } from './call/http-exchange.ts'
import { proxiesOf } from './call/proxy.ts'
import type { Profile } from './configuration/profile.ts'
import { Failure } from './failure.ts'
import {
  binaryFormats,
  errorFormats,
  outputFormats,
  type BinaryFormat,
  type ErrorFormat,
  type OutputFormat,
} from './formats.ts'

/** The options of every command that were given, by name. */
export type GlobalOptions = ReadonlyMap<string, OptionValue>

/** The text of an option, where it was given. */
export function optionText(options: GlobalOptions, name: string): string | undefined {
  const value = options.get(name)
  return typeof value === 'string' ? value : undefined
}

/** @throws Failure for a configured format that is none */
export function outputFormat(options: GlobalOptions, env: Source, { settings }: Profile): OutputFormat {
  const named = optionText(options, 'output') ?? (env['AWS_DEFAULT_OUTPUT'] || settings['output'] || 'json')
  const format = outputFormats.find((output) => output === named)
  if (format === undefined) throw new Failure('General', `Unknown output type: ${named}`)
  return format
}

/** The format of errors; what is configured and none counts as nothing, so that the error itself is told. */
export function errorFormat(given: string | undefined, env: Source, configured: string | undefined): ErrorFormat {
  const named = (given ?? env['AWS_CLI_ERROR_FORMAT'] ?? configured)?.toLowerCase()
  return errorFormats.find((format) => format === named) ?? 'enhanced'
}

/** @throws Failure for a configured format that is none */
export function timestampFormat({ settings }: Profile): TimestampFormat {
  const named = settings['cli_timestamp_format'] ?? 'iso8601'
  if (named === 'iso8601' || named === 'wire') return named
  throw new Failure('General', `Unknown cli_timestamp_format value: ${named}, valid values are "wire" or "iso8601"`)
}

/** @throws Failure for a configured format that is none */
export function binaryFormat(options: GlobalOptions, { settings }: Profile): BinaryFormat {
  const named = optionText(options, 'cli-binary-format') ?? settings['cli_binary_format'] ?? 'base64'
  const format = binaryFormats.find((known) => known === named)
  if (format !== undefined) return format
  throw new Failure(
    'General',
    `Unknown cli_binary_format value: ${named}, valid values are "base64" or "raw-in-base64-out"`,
  )
}

/** A minute. */
const USUAL_TIMEOUT = 60

/** @throws Failure for a file of certificates that cannot be read, or a proxy that cannot be used */
export function transport(options: GlobalOptions, env: Source, { settings }: Profile): Transport {
  const seconds = (name: string) => wholeNumber(optionText(options, name) ?? String(USUAL_TIMEOUT))
  const verify = !options.has('no-verify-ssl')
  const bundle = optionText(options, 'ca-bundle') ?? (env['AWS_CA_BUNDLE'] || settings['ca_bundle'])
  return {
    connectTimeout: seconds('cli-connect-timeout') * 1_000,
    readTimeout: seconds('cli-read-timeout') * 1_000,
    ca: verify && bundle ? readBundle(expand(bundle, env)) : undefined,
    verify,
    proxies: proxiesOf(env),
  }
}

function readBundle(path: string): string {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Failure(
      'General',
      `The file of certificates ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  // With none in it nobody would be trusted, and the blame would fall on the server.
  if (!text.includes('-----BEGIN '))
    throw new Failure('General', `The file of certificates ${path} holds no certificate in PEM form.`)
  return text
}

/** Three tries in all. */
const USUAL_ATTEMPTS = 3

/** They differ in what they do under load; a single command does the same in each. */
const RETRY_MODES = ['standard', 'adaptive', 'legacy']

/** @throws Failure for a number that is none */
export function attempts(env: Source, { settings }: Profile): number {
  const mode = env['AWS_RETRY_MODE'] || settings['retry_mode'] || 'standard'
  if (!RETRY_MODES.includes(mode))
    throw new Failure('General', `Invalid value provided to "mode": "${mode}" must be one of: "standard" or "adaptive"`)
  const text = env['AWS_MAX_ATTEMPTS'] || settings['max_attempts']
  if (!text) return USUAL_ATTEMPTS
  const most = wholeNumber(text)
  if (most < 1)
    throw new Failure(
      'General',
      `Value provided to "max_attempts": ${most} must be an integer greater than or equal to one.`,
    )
  return most
}
