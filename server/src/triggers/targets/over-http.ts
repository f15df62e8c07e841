import {
  AnswerTooLong,
  OutboundError,
  type Outbound,
  type OutboundAnswer,
  type OutboundRequest,
} from '../../kernel/outbound.ts'
import { LONGEST_RETURN, type Outcome } from '../function-target.ts'

/** A call to whatever runs the function. What never came is not invoked; what came too long is a return that nobody can read. */
export async function overHttp(
  outbound: Outbound,
  request: Omit<OutboundRequest, 'method' | 'longest'>,
  read: (answer: OutboundAnswer) => Outcome,
): Promise<Outcome> {
  try {
    return read(await outbound({ ...request, method: 'POST', longest: LONGEST_RETURN }))
  } catch (error) {
    if (error instanceof AnswerTooLong) return { kind: 'returned', payload: '' }
    if (error instanceof OutboundError)
      return { kind: 'not invoked', code: 'ServiceUnavailableException', mayPass: true }
    throw error
  }
}
