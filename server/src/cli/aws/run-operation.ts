import { operations, type OperationName } from '../../model/operations.ts'
import { paging } from '../../model/shapes.ts'
import type { Surroundings } from '../surroundings.ts'
import { SKELETON } from './arguments/input-options.ts'
import { WAIT_FOR_CODE } from './arguments/own-options.ts'
import { readPagingOptions } from './arguments/paging-options.ts'
import type { OptionValue } from './arguments/option-parser.ts'
import type { Parameters } from './arguments/parameter.ts'
import { decodeBytes, readParameters } from './arguments/read-parameters.ts'
import { validateParameters } from './arguments/validate.ts'
import type { PagingOptions } from './answer/paginate.ts'
import type { Caller } from './call/call-operation.ts'
import { checkEndpoint } from './configuration/endpoint.ts'
import type { Profile } from './configuration/profile.ts'
import type { Display } from './display.ts'
import { wantsSecretHash } from './secret-hash-place.ts'
import { binaryFormat, optionText, outputFormat, timestampFormat, type GlobalOptions } from './settings.ts'
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
  const query = expression === undefined ? undefined : (await import('./query/index.ts')).readQuery(expression)
  const endpoint = optionText(options, 'endpoint-url')
  if (endpoint !== undefined) checkEndpoint(endpoint)
  const paged = readPagingOptions(operation, given, options)

  const read = await readParameters(operation, given, surroundings.env)
  const skeleton = given.get(SKELETON)
  if (skeleton === 'input' || skeleton === 'yaml-input') return printSkeleton(operation, skeleton, surroundings.stdout)
  const filled = wantsSecretHash(operation, read, given)
    ? await (await import('./secret-hash.ts')).fillSecretHash(operation, read, given, surroundings)
    : read
  const parameters = decodeBytes(operation, filled, binaryFormat(options, profile))
  const show = (await import('./display.ts')).display(operation, query, setting)
  if (skeleton === 'output') {
    check(operation, parameters, profile)
    const { outputSkeleton } = await import('./skeleton/output-skeleton.ts')
    await show.answer(outputSkeleton(operation, outputFormat(options, surroundings.env, profile)))
    return 0
  }

  // Only here, where something is going to be sent, is loaded what sends.
  const { callerOf } = await import('./call/caller.ts')
  const caller = callerOf(setting, endpoint)
  check(operation, parameters, profile)
  const seconds = optionText(given, WAIT_FOR_CODE)
  if (seconds !== undefined) return await callAndWait(operation, parameters, Number(seconds), { caller, show, setting })
  await callAndShow(operation, parameters, paged, { caller, show, setting })
  return 0
}

/** A profile may leave it to the server. @throws Failure */
function check(operation: OperationName, parameters: Parameters, { settings }: Profile): void {
  if (settings['parameter_validation']?.toLowerCase() === 'false') return
  validateParameters(operations[operation].input, parameters)
}

interface Call {
  readonly caller: Caller
  readonly show: Display
  readonly setting: Setting
}

async function callAndShow(
  operation: OperationName,
  parameters: Parameters,
  paged: PagingOptions | undefined,
  { caller, show, setting }: Call,
): Promise<void> {
  const call = await typedCall(operation, caller, setting)
  const config = paging[operation]
  const byHand = config && [config.token, config.limit].some((member) => Object.hasOwn(parameters, member))
  if (config === undefined || paged === undefined || byHand) return show.answer(await call(parameters))
  const { pages } = await import('./answer/paginate.ts')
  return show.list(pages(parameters, config, paged, call), config)
}

async function callAndWait(
  operation: OperationName,
  parameters: Parameters,
  seconds: number,
  { caller, show, setting }: Call,
): Promise<number> {
  const { waitForCode } = await import('./wait-for-code.ts')
  const call = await typedCall(operation, caller, setting)
  const code = await waitForCode(caller, seconds, async () => {
    const answer = await call(parameters)
    await show.answer(answer)
    return answer
  })
  await show.line(code)
  return 0
}

/** A call whose answer has its times in the form that was asked for. */
async function typedCall(operation: OperationName, caller: Caller, { profile, surroundings }: Setting) {
  const times = timestampFormat(profile)
  const [{ callOperation }, { interruptible }, { formatTimestamps }] = await Promise.all([
    import('./call/call-operation.ts'),
    import('./call/interruption.ts'),
    import('./answer/timestamps.ts'),
  ])
  return async (sent: Parameters) => {
    const answer = await interruptible(() => callOperation(operation, sent, caller), surroundings)
    return formatTimestamps(operations[operation].output, answer, times)
  }
}
