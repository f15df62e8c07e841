/** A call to the world outside (S23). */
export interface OutboundRequest {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export interface OutboundAnswer {
  readonly status: number
  /** At most 64 KiB of it. */
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
