/** A call to the world outside (S23). */
export interface OutboundRequest {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Gives the call up. */
  readonly signal?: AbortSignal
  /** Bytes of the answer beyond which it is refused: 64 KiB unless it is said. */
  readonly longest?: number
}

export interface OutboundAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

/**
 * The one way out for HTTP: one name look-up whose address is the one that is called, no redirects, no addresses of this machine or its network unless
 * they were named, bounded in time and size.
 *
 * @throws OutboundError
 */
export type Outbound = (request: OutboundRequest) => Promise<OutboundAnswer>

/** What went wrong, without anything of the request in it. */
export class OutboundError extends Error {
  override readonly name = 'OutboundError'
}

/** More came than was asked for. */
export class AnswerTooLong extends OutboundError {
  constructor() {
    super('the answer is too long')
  }
}
