import type { Client } from '../pools/directory.ts'

const SECONDS = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 } as const

/** Seconds. */
export interface Lifetimes {
  readonly access: number
  readonly id: number
  readonly refresh: number
}

/** How long a client's tokens live: access and ID tokens in hours unless a unit is given, refresh tokens in days. 0 and unset mean the default. */
export function lifetimesOf({ definition }: Pick<Client, 'definition'>): Lifetimes {
  const { AccessToken = 'hours', IdToken = 'hours', RefreshToken = 'days' } = definition.TokenValidityUnits ?? {}
  return {
    access: (definition.AccessTokenValidity ?? 0) * SECONDS[AccessToken] || SECONDS.hours,
    id: (definition.IdTokenValidity ?? 0) * SECONDS[IdToken] || SECONDS.hours,
    refresh: (definition.RefreshTokenValidity ?? 0) * SECONDS[RefreshToken] || 30 * SECONDS.days,
  }
}
