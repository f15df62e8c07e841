/** What every trigger gets (triggerSource and what is in `request` differ). `version` is a text. */
export interface TriggerEvent {
  readonly version: '1' | '2' | '3'
  readonly region: string
  readonly userPoolId: string
  readonly userName: string
  readonly callerContext: { readonly awsSdkVersion: string; readonly clientId: string }
  readonly triggerSource: string
  readonly request: Readonly<Record<string, unknown>>
  readonly response: Readonly<Record<string, unknown>>
}

/** In the place of a client where an administrator called. */
const NO_CLIENT = 'CLIENT_ID_NOT_APPLICABLE'

export function triggerEvent(call: {
  readonly version?: TriggerEvent['version']
  readonly region: string
  readonly poolId: string
  readonly userName: string
  readonly clientId?: string | undefined
  readonly source: string
  readonly request: TriggerEvent['request']
  readonly response: TriggerEvent['response']
}): TriggerEvent {
  const { version = '1', region, poolId, userName, clientId = NO_CLIENT, source, request, response } = call
  return {
    version,
    region,
    userPoolId: poolId,
    userName,
    callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId },
    triggerSource: source,
    request,
    response,
  }
}
