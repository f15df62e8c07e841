import { operations, paging, type OperationName } from '../../model/index.ts'
import { writeAll } from '../terminal/output.ts'
import type { Surroundings } from '../surroundings.ts'
import { versionLine } from '../version.ts'
import { merged, pages, type Page, type PagingOptions } from './answer/paginate.ts'
import { readQuery, type Query } from './answer/query.ts'
import type { Answer } from './answer/read-answer.ts'
import { formatTimestamps } from './answer/timestamps.ts'
import { MAX_ITEMS, PAGE_SIZE, SKELETON, STARTING_TOKEN, WAIT_FOR_CODE } from './arguments/operation-options.ts'
import type { OptionValue } from './arguments/option-parser.ts'
import { optionName } from './names.ts'
import type { Parameters } from './arguments/parameter.ts'
import { decodeBytes, readParameters } from './arguments/read-parameters.ts'
import { validateParameters } from './arguments/validate.ts'
import { callOperation, type Caller } from './call/call-operation.ts'
import { findCredentials } from './configuration/credentials.ts'
import { checkEndpoint, findEndpoint } from './configuration/endpoint.ts'
import type { Profile } from './configuration/profile.ts'
import { findRegion } from './configuration/region.ts'
import { Failure } from './failure.ts'
import { printer, printsPages, type OutputFormat } from './output/printer.ts'
import type { Value } from './output/value.ts'
import { fillSecretHash } from './secret-hash.ts'
import {
  attempts,
  binaryFormat,
  optionText,
  outputFormat,
  timestampFormat,
  transport,
  type GlobalOptions,
} from './settings.ts'
import { printSkeleton } from './skeleton/print-skeleton.ts'

/** What was settled before the operation's own options: the global ones and the profile. */
export interface Setting {
  readonly options: GlobalOptions
  readonly profile: Profile
  readonly surroundings: Surroundings
}

/**
 * Runs one operation: its parameters from the options and documents, held against the model; the call, or the pages of a list; the answer in
 * the format that was asked for. Returns the exit code.
 *
 * @throws Failure
 */
export async function runOperation(
  operation: OperationName,
  given: ReadonlyMap<string, OptionValue>,
  setting: Setting,
): Promise<number> {
  const { options, profile, surroundings } = setting
  const expression = optionText(options, 'query')
  const query = expression === undefined ? undefined : readQuery(expression)
  const endpointGiven = optionText(options, 'endpoint-url')
  if (endpointGiven !== undefined) checkEndpoint(endpointGiven)
  const paged = pagingOf(operation, given, options)

  const read = await readParameters(operation, given, surroundings.env)
  const skeleton = given.get(SKELETON)
  if (skeleton === 'input' || skeleton === 'yaml-input') return printSkeleton(operation, skeleton, surroundings.stdout)
  const filled = await fillSecretHash(operation, read, given, surroundings)
  const parameters = decodeBytes(operation, filled, binaryFormat(options, profile))
  const show = display(operation, query, setting)
  if (skeleton === 'output') {
    validateParameters(operations[operation].input, parameters)
    const { outputSkeleton } = await import('./skeleton/output-skeleton.ts')
    await show.answer(outputSkeleton(operation, outputFormat(options, surroundings.env, profile)))
    return 0
  }

  const caller = callerOf(setting, endpointGiven)
  validateParameters(operations[operation].input, parameters)
  const times = timestampFormat(profile)
  const call = async (sent: Parameters) =>
    formatTimestamps(operations[operation].output, await callOperation(operation, sent, caller), times)
  const wanted = given.get(WAIT_FOR_CODE)
  if (typeof wanted === 'string') {
    const { waitForCode } = await import('./wait-for-code.ts')
    const code = await waitForCode(caller, Number(wanted), async () => {
      const answer = await call(parameters)
      await show.answer(answer)
      return answer
    })
    await writeAll(surroundings.stdout, `${code}\n`)
    return 0
  }
  const config = paging[operation]
  if (
    config === undefined ||
    paged === undefined ||
    Object.hasOwn(parameters, config.token) ||
    Object.hasOwn(parameters, config.limit)
  ) {
    await show.answer(await call(parameters))
    return 0
  }
  await show.list(pages(parameters, config, paged, call), config)
  return 0
}

/** How a list is to be paged; `undefined` where the caller pages by hand. @throws Failure where both were asked for */
function pagingOf(
  operation: OperationName,
  given: ReadonlyMap<string, OptionValue>,
  options: GlobalOptions,
): PagingOptions | undefined {
  const config = paging[operation]
  if (config === undefined) return undefined
  const byHand = [config.token, config.limit].some((member) => given.has(optionName(member)))
  const asked = [STARTING_TOKEN, PAGE_SIZE, MAX_ITEMS].filter((name) => given.has(name))
  if (options.has('no-paginate') || byHand) {
    if (asked.length === 0) return undefined
    throw new Failure(
      'ParamValidation',
      `Cannot specify --no-paginate along with pagination arguments: ${asked.map((name) => `--${name}`).join(', ')}`,
    )
  }
  return {
    maxItems: numberOf(given, MAX_ITEMS),
    pageSize: numberOf(given, PAGE_SIZE),
    startingToken: optionText(given, STARTING_TOKEN),
  }
}

function numberOf(given: ReadonlyMap<string, OptionValue>, name: string): number | undefined {
  const text = optionText(given, name)
  return text === undefined ? undefined : Number(text.replaceAll('_', ''))
}

export function callerOf({ options, profile, surroundings }: Setting, endpoint: string | undefined): Caller {
  const { env, now, random, stderr } = surroundings
  const region = findRegion(optionText(options, 'region'), env, profile)
  const credentials = findCredentials
  let found: ReturnType<typeof findCredentials> | undefined
  return {
    endpoint: findEndpoint(endpoint, region, env, profile),
    region,
    credentials: options.has('no-sign-request') ? undefined : () => (found ??= credentials(env, profile)),
    transport: transport(options, env, profile),
    attempts: attempts(env, profile),
    userAgent: versionLine(),
    now,
    random,
    debug: options.has('debug') ? (message) => stderr.write(`debug: ${message}\n`) : () => {},
  }
}

interface Display {
  answer(answer: Value): Promise<void>
  list(
    found: AsyncIterable<Page>,
    config: { readonly items: string; readonly token: string; readonly limit: string },
  ): Promise<void>
}

function display(
  operation: OperationName,
  query: Query | undefined,
  { options, profile, surroundings }: Setting,
): Display {
  const { stdout, env } = surroundings
  const format: OutputFormat = outputFormat(options, env, profile)
  const color = optionText(options, 'color') ?? 'auto'
  const written: string[] = []
  const print = printer(
    format,
    {
      operation,
      color: color === 'on' || (color === 'auto' && stdout.isTTY) ? 'on' : 'off',
      columns: stdout.isTTY ? stdout.columns : 80,
      terminal: stdout.isTTY,
    },
    (text) => written.push(text),
  )
  const asked = (value: Value) => print(query ? query(value) : value)
  const flush = () => {
    const text = written.splice(0).join('')
    return writeAll(
      stdout,
      text,
      options.has('no-cli-pager') ? undefined : { env, configured: profile.settings['cli_pager'] },
    )
  }
  return {
    async answer(answer) {
      asked(answer)
      await flush()
    },
    async list(found, config) {
      if (!printsPages(format)) asked(await merged(found, config))
      else
        for await (const page of found) {
          for (const part of partsOf(page, format, config.items)) asked(part)
          if (!stdout.isTTY) await flush()
        }
      await flush()
    },
  }
}

/** What is printed of a page: as it came in a stream of YAML, its items in text, and there, after the last, where to go on. */
function partsOf({ answer, resume }: Page, format: OutputFormat, items: string): readonly Answer[] {
  if (format === 'yaml-stream') return [answer]
  const listed = answer[items]
  const more = resume === undefined ? [] : [{ NextToken: { NextToken: resume } }]
  return [{ [items]: listed ?? null }, ...more]
}
