import { readdirSync, readFileSync } from 'node:fs'
import type { PublishedEvents } from './published-events.ts'

const folder = new URL('golden/', import.meta.url)

export type EventName = keyof PublishedEvents

/** By trigger source, and for the token trigger by version as well. */
export const eventNames = readdirSync(folder).map((file) => file.replace(/\.json$/, '')) as EventName[]

/** An event as a trigger gets it, for the user jane of the scenarios. The `code` of the custom senders is a stand-in. */
export interface GoldenEvent {
  readonly version: string
  readonly region: string
  readonly userPoolId: string
  readonly userName: string
  readonly callerContext: { readonly awsSdkVersion: string; readonly clientId: string }
  readonly triggerSource: string
  readonly request: Readonly<Record<string, unknown>>
  readonly response: Readonly<Record<string, unknown>>
}

export function goldenEvent(name: EventName): GoldenEvent {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as GoldenEvent
}
