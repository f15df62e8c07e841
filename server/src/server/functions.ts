import { functionOf, type FunctionAddress, type Functions } from '../config/functions.ts'
import type { Clock } from '../kernel/clock.ts'
import type { Outbound } from '../kernel/outbound.ts'
import type { FunctionTarget } from '../triggers/function-target.ts'
import { lambda } from '../triggers/targets/lambda.ts'
import { moduleTarget } from '../triggers/targets/module.ts'
import { webhook } from '../triggers/targets/webhook.ts'

interface Parts {
  readonly outbound: Outbound
  readonly now: Clock
  /** What a module sees of the environment. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The functions that the settings name, by the ARN in a pool. Those in files run in processes, which end with it. */
export function functionTargets(
  functions: Functions,
  parts: Parts,
): Disposable & { targetOf(arn: string): FunctionTarget | undefined } {
  const made = new Map<FunctionAddress, FunctionTarget>()
  const stack = new DisposableStack()
  return {
    targetOf(arn) {
      const address = functionOf(functions, arn)
      if (!address) return undefined
      const target = made.get(address) ?? toTarget(address, parts, stack)
      made.set(address, target)
      return target
    },
    [Symbol.dispose]: () => stack.dispose(),
  }
}

/** In words for an operator, without a secret; `undefined` where no setting says it. */
export function whereRuns(functions: Functions, arn: string): string | undefined {
  const address = functionOf(functions, arn)
  switch (address?.kind) {
    case 'lambda':
      return `run at ${new URL(address.base).host}`
    case 'webhook':
      return `run behind the webhook at ${new URL(address.url).host}`
    case 'module':
      return `run from the file ${address.file}`
    default:
      return undefined
  }
}

function toTarget(address: FunctionAddress, { outbound, now, env }: Parts, stack: DisposableStack): FunctionTarget {
  switch (address.kind) {
    case 'lambda':
      return lambda({ outbound, now }, address)
    case 'webhook':
      return webhook({ outbound, now }, address)
    case 'module':
      return stack.use(moduleTarget(address, env))
  }
}
