/** Errors the front end answers by itself, for any operation. Nothing else may leave without being in the operation's own list. */
const STATUS = {
  UnknownOperationException: 400,
  SerializationException: 400,
  InvalidParameterException: 400,
  UnsupportedOperationException: 400,
  MissingAuthenticationTokenException: 400,
  UnrecognizedClientException: 400,
  IncompleteSignatureException: 400,
  InvalidSignatureException: 400,
  AccessDeniedException: 400,
  TooManyRequestsException: 400,
  ForbiddenException: 403,
  RequestTimeoutException: 408,
  RequestEntityTooLargeException: 413,
  InternalErrorException: 500,
} as const

export type ProtocolErrorName = keyof typeof STATUS

export function isProtocolError(name: string): name is ProtocolErrorName {
  return Object.hasOwn(STATUS, name)
}

/** Client errors are 400, throttling included; only what is the server's fault is 500. */
export function statusOf(name: string): number {
  return isProtocolError(name) ? STATUS[name] : 400
}
