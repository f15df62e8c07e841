import { statusOf } from './protocol-errors.ts'

/** What goes back over HTTP. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export const CONTENT_TYPE = 'application/x-amz-json-1.1'

export function success(requestId: string, body: string): Answer {
  return { status: 200, headers: { 'content-type': CONTENT_TYPE, 'x-amzn-requestid': requestId }, body }
}

/**
 * An error as every client reads it: the CLI takes `__type` from the body, Amplify the header, whose type ends in a colon. An error without a
 * message has no such member.
 */
export function failure(requestId: string, type: string, message?: string): Answer {
  return {
    status: statusOf(type),
    headers: {
      'content-type': CONTENT_TYPE,
      'x-amzn-requestid': requestId,
      'x-amzn-errortype': `${type}:`,
      ...(message !== undefined && { 'x-amzn-errormessage': headerSafe(message) }),
    },
    body: JSON.stringify({ __type: type, ...(message !== undefined && { message }) }),
  }
}

/** A header carries visible ASCII and spaces; the body has the whole text. */
function headerSafe(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 1_024)
}
