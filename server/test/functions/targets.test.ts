import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseFunctions } from '../../src/config/functions.ts'
import { systemClock, systemTimer } from '../../src/kernel/clock.ts'
import { parseSignature, signatureFor } from '../../src/kernel/sigv4.ts'
import { functionTargets } from '../../src/server/functions.ts'
import { outbound } from '../../src/server/outbound.ts'
import { triggerEvent } from '../../src/triggers/event.ts'
import { createInvoker } from '../../src/triggers/invoker.ts'

const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:welcome'
const EVENT = triggerEvent({
  region: 'us-east-1',
  poolId: 'us-east-1_Pool',
  userName: 'jane',
  clientId: 'client',
  source: 'PostConfirmation_ConfirmSignUp',
  request: { userAttributes: { name: 'Zoë "quoted" 🗝' } },
  response: {},
})

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'functions-'))))
afterAll(() => rmSync(folder, { recursive: true }))

function invoking(functions: string, hosts: readonly string[] = ['127.0.0.1']) {
  const targets = functionTargets(parseFunctions(functions), {
    outbound: outbound(hosts),
    now: systemClock,
    env: process.env,
  })
  const invoker = createInvoker({ targetOf: targets.targetOf, ids: { uuid: () => 'id-1' }, timer: systemTimer })
  return {
    run: () => invoker.invoke('PostConfirmation', ARN, EVENT),
    [Symbol.dispose]: () => targets[Symbol.dispose](),
  }
}

interface Seen {
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

async function host(
  answer: (seen: Seen) => { status?: number; headers?: Record<string, string>; body: string },
): Promise<{ readonly seen: Seen[]; readonly port: number; readonly server: Server } & AsyncDisposable> {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      const one = { url: request.url ?? '', headers: request.headers, body }
      seen.push(one)
      const { status = 200, headers = {}, body: text } = answer(one)
      response.writeHead(status, headers).end(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    seen,
    port,
    server,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const echo = ({ body }: Seen) => ({ body })
const failing = (message: string) => ({ errorMessage: message, errorType: 'Error', trace: [] })

function moduleFile(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('the same function, wherever it runs', () => {
  test('is given the same event, byte for byte', async () => {
    await using lambda = await host(echo)
    await using webhook = await host(echo)
    const out = join(folder, 'seen.json')
    const file = moduleFile(
      'seen.mjs',
      `import { writeFileSync } from 'node:fs'
       export const handler = async (event) => (writeFileSync(${JSON.stringify(out)}, JSON.stringify(event)), event)`,
    )
    using a = invoking(`welcome=lambda+http://AKIA:secret@127.0.0.1:${lambda.port}?region=eu-west-1`)
    using b = invoking(`welcome=webhook+http://:secret@127.0.0.1:${webhook.port}/hook`)
    using c = invoking(`welcome=${file}`)
    expect(await Promise.all([a.run(), b.run(), c.run()])).toEqual([{}, {}, {}])
    const events = [lambda.seen[0]?.body, webhook.seen[0]?.body, readFileSync(out, 'utf8')]
    expect(events).toEqual([JSON.stringify(EVENT), JSON.stringify(EVENT), JSON.stringify(EVENT)])
  })
})

describe('at Lambda', () => {
  test('the call is signed for the function', async () => {
    await using at = await host(echo)
    using functions = invoking(`welcome=lambda+http://AKIA:se%2Fcret@127.0.0.1:${at.port}?region=eu-west-1`)
    await functions.run()
    const [seen] = at.seen
    expect(seen?.url).toBe(`/2015-03-31/functions/${encodeURIComponent(ARN)}/invocations`)
    expect(seen?.headers).toMatchObject({
      'x-amz-invocation-type': 'RequestResponse',
      'content-type': 'application/json',
    })
    const given = parseSignature(seen?.headers.authorization ?? '')
    expect(given).toMatchObject({ accessKeyId: 'AKIA', region: 'eu-west-1', service: 'lambda' })
    if (!given || !seen) throw new Error('the call was not signed')
    const headers = seen.headers as Record<string, string>
    const request = { method: 'POST', target: seen.url, headers, body: Buffer.from(seen.body) }
    expect(signatureFor('se/cret', request, given)).toBe(given.signature)
  })

  test.each([
    [
      { headers: { 'x-amz-function-error': 'Unhandled' }, body: JSON.stringify(failing('brug.')) },
      'PostConfirmation failed with error brug..',
      1,
    ],
    [
      { status: 403, headers: { 'x-amzn-errortype': 'AccessDeniedException:http://x/' }, body: '{}' },
      'PostConfirmation invocation failed due to error AccessDeniedException.',
      1,
    ],
    [
      { status: 404, body: '{"__type":"com.amazonaws#ResourceNotFoundException"}' },
      'PostConfirmation invocation failed due to error ResourceNotFoundException.',
      1,
    ],
    [
      { status: 429, headers: { 'x-amzn-errortype': 'TooManyRequestsException' }, body: '{}' },
      'PostConfirmation invocation failed due to error TooManyRequestsException.',
      3,
    ],
    [
      { status: 500, headers: { 'x-amzn-errortype': 'ServiceException' }, body: '{}' },
      'PostConfirmation invocation failed due to error ServiceException.',
      1,
    ],
    [{ status: 502, body: 'gateway' }, 'PostConfirmation invocation failed due to error HTTP 502.', 1],
  ])('an answer %j is told as %s after %d tries', async (answer, message, tries) => {
    await using at = await host(() => answer)
    using functions = invoking(`*=lambda+http://AKIA:secret@127.0.0.1:${at.port}?region=eu-west-1`)
    await expect(functions.run()).rejects.toThrow(message)
    expect(at.seen).toHaveLength(tries)
  })
})

describe('behind a webhook', () => {
  test.each([
    [422, JSON.stringify(failing('no')), 'PostConfirmation failed with error no.', 1],
    [401, '', 'PostConfirmation invocation failed due to error HTTP 401.', 1],
    [503, '', 'PostConfirmation invocation failed due to error HTTP 503.', 3],
    [302, '', 'PostConfirmation invocation failed due to error HTTP 302.', 1],
  ])('%d is told so', async (status, body, message, tries) => {
    await using at = await host(() => ({ status, body, headers: { location: 'http://169.254.169.254/' } }))
    using functions = invoking(`*=webhook+http://:secret@127.0.0.1:${at.port}/`)
    await expect(functions.run()).rejects.toThrow(message)
    expect(at.seen).toHaveLength(tries)
  })

  test.each([
    ['the address of metadata', 'webhook+https://:s@169.254.169.254/latest/meta-data'],
    ['this machine', 'webhook+https://:s@127.0.0.1/'],
    ['a name that leads to this machine', 'webhook+https://:s@localhost/'],
    ['plain HTTP that nobody named', 'webhook+http://:s@example.com/'],
    ['a Lambda that is not outside', 'lambda+http://AKIA:s@169.254.169.254?region=us-east-1'],
  ])('%s is not called', async (_, target) => {
    using functions = invoking(`*=${target}`, [])
    await expect(functions.run()).rejects.toThrow('invocation failed due to error ServiceUnavailableException.')
  })
})

describe('in a file', () => {
  test('the older form with a callback, and CommonJS', async () => {
    const file = moduleFile(
      'older.cjs',
      `exports.run = (event, context, callback) => callback(null, { ...event, response: { name: context.functionName } })`,
    )
    using functions = invoking(`*=${file}#run`)
    expect(await functions.run()).toEqual({ name: 'welcome' })
  })

  test('a change to it, or to what it imports, is seen at the next call', async () => {
    const part = moduleFile('part.mjs', `export const word = 'one'`)
    const file = moduleFile(
      'whole.mjs',
      `import { word } from './part.mjs'\nexport const handler = (event) => ({ ...event, response: { word } })`,
    )
    using functions = invoking(`*=${file}`)
    expect(await functions.run()).toEqual({ word: 'one' })
    writeFileSync(part, `export const word = 'two'`)
    utimesSync(part, 1, 1)
    expect(await functions.run()).toEqual({ word: 'two' })
  })

  test.each([
    [`export const handler = () => { throw new Error('no') }`, 'PostConfirmation failed with error no.'],
    [`export const handler = async () => { throw 'text' }`, 'PostConfirmation failed with error text.'],
    [`export const other = 1`, 'exports no function handler'],
    [`export const = 1`, 'PostConfirmation failed with error Unexpected token'],
    [
      `export const handler = () => process.exit(1)`,
      'PostConfirmation failed with error RequestId: Error: Runtime exited',
    ],
    [`export const handler = () => undefined`, 'Invalid lambda function output : Invalid JSON'],
    [`export const handler = () => ({ filler: 'x'.repeat(2e6) })`, 'Invalid lambda function output : Invalid JSON'],
  ])('%s: %s', async (text, message) => {
    using functions = invoking(`*=${moduleFile('broken.mjs', text)}`)
    await expect(functions.run()).rejects.toThrow(message)
  })

  test('one that hangs the process is stopped, and the next call finds a new one', async () => {
    const flag = join(folder, 'hang')
    writeFileSync(flag, '')
    const file = moduleFile(
      'hangs.mjs',
      `import { existsSync, rmSync } from 'node:fs'
       export const handler = (event) => { if (existsSync(${JSON.stringify(flag)})) { rmSync(${JSON.stringify(flag)}); for (;;); } return event }`,
    )
    const targets = functionTargets(parseFunctions(`*=${file}`), {
      outbound: outbound([]),
      now: systemClock,
      env: process.env,
    })
    using _ = targets
    // The first try is given half a second.
    let isFirst = true
    const timer: typeof systemTimer = (milliseconds, callback) => {
      const wait = isFirst ? 500 : milliseconds
      isFirst = false
      return systemTimer(wait, callback)
    }
    const invoker = createInvoker({ targetOf: targets.targetOf, ids: { uuid: () => 'id-1' }, timer })
    expect(await invoker.invoke('PostConfirmation', ARN, EVENT)).toEqual({})
  })
})

test('what is in no list resolves to nothing', async () => {
  using functions = invoking('other=webhook+https://:s@example.com/')
  await expect(functions.run()).rejects.toThrow(
    'PostConfirmation invocation failed due to error ResourceNotFoundException.',
  )
})

test('no more than so many run at a time; the others are told as by Lambda', async () => {
  const ended = Promise.withResolvers<void>()
  const target = {
    invoke: async ({ payload }: { readonly payload: string }) => {
      await ended.promise
      return { kind: 'returned', payload } as const
    },
  }
  const invoker = createInvoker({ targetOf: () => target, ids: { uuid: () => 'id' }, timer: () => () => {} })
  const first = Array.from({ length: 256 }, () => invoker.invoke('PreSignUp', ARN, EVENT))
  await expect(invoker.invoke('PreSignUp', ARN, EVENT)).rejects.toThrow(
    'PreSignUp invocation failed due to error TooManyRequestsException.',
  )
  ended.resolve()
  await Promise.all(first)
  expect(await invoker.invoke('PreSignUp', ARN, EVENT)).toEqual({})
})
