import type { Client } from '../pools/directory.ts'
import type { UserRecord } from '../../store/ports/index.ts'

/** `_userauth.…`: the first three are those of Pinpoint, the others are named in their manner. */
export type AnalyticsEventName =
  | '_userauth.sign_in'
  | '_userauth.sign_up'
  | '_userauth.auth_fail'
  | '_userauth.confirm_sign_up'
  | '_userauth.forgot_password'
  | '_userauth.confirm_forgot_password'

export interface AnalyticsCall {
  readonly name: AnalyticsEventName
  readonly operation: string
  /** AnalyticsMetadata.AnalyticsEndpointId, as the caller gave it. */
  readonly endpointId: string | undefined
  /** Milliseconds. */
  readonly at: number
}

/** The line of an event. Of its user it holds something only where the client shares that: otherwise not even who it was. */
export function analyticsEvent(client: Client, call: AnalyticsCall, user: UserRecord | undefined): object {
  const {
    ApplicationArn,
    ApplicationId = ApplicationArn?.split('/').at(-1),
    UserDataShared = false,
  } = client.definition.AnalyticsConfiguration ?? {}
  const { name, operation, endpointId, at } = call
  return {
    event_type: name,
    event_timestamp: at,
    application: { app_id: ApplicationId },
    client: { client_id: endpointId },
    attributes: { user_pool_id: client.pool.id, app_client_id: client.id, operation },
    ...(UserDataShared && user && { endpoint: { User: { UserId: user.id, UserAttributes: user.attributes } } }),
  }
}
