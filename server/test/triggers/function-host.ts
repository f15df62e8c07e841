import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import type { Timer } from '../../src/kernel/clock.ts'
import { goldenEvent, type EventName } from '../functions/golden-events.ts'
import { scenario, type ScenarioOptions } from '../scenario.ts'

/** An event as it arrives. */
export type Event = Record<string, any>

/** What a function does: gives back an answer, as it is where it is text, or throws. */
export type Behaviour = (event: Event) => unknown

/** The answer of a function that fills in its response. */
export const responding =
  (response: object): Behaviour =>
  (event) => ({ ...event, response: { ...event['response'], ...response } })

/** A function that never answers. */
export const HANGS: Behaviour = () => NEVER
const NEVER = Symbol('never')

const SECRET = 'function-secret'
export const arnOf = (trigger: string) => `arn:aws:lambda:us-east-1:123456789012:function:${trigger}`

/**
 * A server whose pool names a function for each of these triggers, and the host they all run on, behind a webhook. Whoever waits for a function that hangs is
 * told at once that its time is up.
 */
export async function withFunctions(
  behaviours: Readonly<Record<string, Behaviour>>,
  { pool, server, ...options }: ScenarioOptions = {},
) {
  const events: Event[] = []
  const raw: string[] = []
  const ids: string[] = []
  const unlike: string[] = []
  const waits = new Set<() => void>()
  // Those that wait for a function; everybody else waits in real time.
  const timer: Timer = (milliseconds, callback) => {
    if (milliseconds !== 5_000) {
      const timeout = setTimeout(callback, milliseconds)
      return () => clearTimeout(timeout)
    }
    waits.add(callback)
    return () => waits.delete(callback)
  }
  const host = createServer((request, response) => {
    void (async () => {
      const text = await bodyOf(request)
      const event: Event = JSON.parse(text)
      events.push(event)
      unlike.push(...unlikeGolden(event))
      raw.push(text)
      const [id, timestamp] = ['webhook-id', 'webhook-timestamp'].map((name) => String(request.headers[name]))
      ids.push(id ?? '')
      const signed = `${id}.${timestamp}.${text}`
      const signature = createHmac('sha256', SECRET).update(signed).digest('base64')
      if (request.headers['webhook-signature'] !== `v1,${signature}`) return response.writeHead(401).end()
      const [trigger = ''] = String(event['triggerSource']).replace('TokenGeneration', 'PreTokenGeneration').split('_')
      try {
        const answer = await behaviours[trigger]?.(event)
        if (answer === NEVER) return waits.forEach((callback) => callback())
        if (typeof answer === 'number') return response.writeHead(answer).end()
        return response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
      } catch (error) {
        return response
          .writeHead(422)
          .end(JSON.stringify({ errorMessage: (error as Error).message, errorType: 'Error' }))
      }
    })()
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  const { port } = host.address() as AddressInfo
  const LambdaConfig = Object.fromEntries(Object.keys(behaviours).map((trigger) => [trigger, arnOf(trigger)]))
  const at = await scenario({
    timer,
    pool: { LambdaConfig, ...pool },
    server: {
      functions: `*=webhook+http://:${SECRET}@127.0.0.1:${port}/`,
      outboundHosts: '127.0.0.1',
      ...server,
    },
    ...options,
  })
  return {
    ...at,
    /** Everything that functions were given, oldest first; every try is one. */
    events,
    raw,
    ids,
    async [Symbol.asyncDispose]() {
      await at[Symbol.asyncDispose]()
      host.closeAllConnections()
      host.close()
      expect(unlike).toEqual([])
    },
  }
}

/** Where an event is built otherwise than the one that is written down; maps of names are the caller's. */
function unlikeGolden(event: Event): readonly string[] {
  const source = String(event['triggerSource'])
  const version = source.startsWith('TokenGeneration') ? `.V${event['version']}_0` : ''
  const golden = goldenEvent(`${source}${version}` as EventName)
  const given = shapeOf(event)
  const expected = shapeOf(golden)
  return Object.keys({ ...expected, ...given })
    .filter((path) => given[path] !== expected[path] && !MAY_DIFFER.test(path))
    .map((path) => `${source}: ${path} is ${given[path]}, not ${expected[path]}`)
}

const MAY_DIFFER = /^request\.(userAttributes|clientMetadata|validationData|userNotFound|groupConfiguration)/

function shapeOf(value: unknown, path = ''): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { [path]: value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value }
  const parts = Object.entries(value).map(([name, one]) => shapeOf(one, path === '' ? name : `${path}.${name}`))
  return Object.assign({ [`${path}{}`]: 'object' }, ...parts)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
