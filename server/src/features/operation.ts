import { ApiError } from '../kernel/api-error.ts'
import type { Input, OperationName, Output } from '../model/index.ts'
import type { Operation } from '../protocol/operation.ts'
import type { Context, Services } from './context.ts'

/** An operation before the composition root gives it its services. */
export interface Handler<Name extends OperationName> {
  /** `false` for a place that is only kept. */
  readonly isBuilt: boolean
  bind(services: Services): Operation<Name>
}

/** Declares one operation. `run` sees validated input and returns the output's members, or throws what `ctx.fail` makes. */
export function operation<Name extends OperationName>(
  name: Name,
  handler: { run(input: Input<Name>, ctx: Context<Name>): Promise<Output<Name>> },
): Handler<Name> {
  const fail: Context<Name>['fail'] = (type, message) => new ApiError(type, message)
  return {
    isBuilt: true,
    bind: (services) => ({ name, run: (input, request) => handler.run(input, { ...services, request, fail }) }),
  }
}

/** An operation whose place is kept: it answers UnsupportedOperationException. */
export function notYet<Name extends OperationName>(name: Name): Handler<Name> {
  return { isBuilt: false, bind: () => ({ name, run: undefined }) }
}
