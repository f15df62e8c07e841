import { createServer, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listen } from '../../loopback.ts'
import { temporaryFolder } from '../../open-store.ts'
import { certificateFor, openssl } from '../../certificate.ts'
import { listener, nothing } from './listener.ts'
import { KEYS, runInside } from './run-inside.ts'

const QUIET = { code: 0, stdout: '', stderr: '' }
const call = (url: string, env: Readonly<Record<string, string>>, ...words: readonly string[]) =>
  runInside(
    [
      'cognito-idp',
      'admin-delete-user',
      '--user-pool-id',
      'us-east-1_a',
      '--username',
      'j',
      '--endpoint-url',
      url,
    ].concat(words),
    { ...KEYS, ...env },
  )

/** A proxy for both kinds of calls, which leads every one of them to one port, and what it was asked. */
async function proxy(port: number, tunnel = 'HTTP/1.1 200 OK') {
  const asked: string[] = []
  const credentials: (string | undefined)[] = []
  const note = (request: IncomingMessage) => {
    asked.push(`${request.method} ${request.url}`)
    credentials.push(request.headers['proxy-authorization'])
  }
  const server = createServer((request, response) => {
    note(request)
    response.end('{}')
  })
  const tunnels: Duplex[] = []
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    note(request)
    tunnels.push(socket)
    socket.on('error', () => {})
    if (!tunnel.includes(' 200 ')) return void socket.end(`${tunnel}\r\n\r\n`)
    const onward = connect(port, '127.0.0.1', () => {
      socket.write(`${tunnel}\r\n\r\n`)
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('close', () => onward.destroy())
  })
  const listening = await listen(server)
  return {
    url: listening.url,
    withUser: `http://jane:s%40cret@127.0.0.1:${listening.port}`,
    asked,
    credentials,
    async [Symbol.asyncDispose]() {
      for (const socket of tunnels) socket.destroy()
      await listening[Symbol.asyncDispose]()
    },
  }
}

test('a call without TLS goes through HTTP_PROXY, in either writing', async () => {
  await using between = await proxy(1)
  expect(await call('http://pools.test:8229', { HTTP_PROXY: between.url })).toEqual(QUIET)
  expect(await call('http://pools.test:8229', { http_proxy: between.withUser })).toEqual(QUIET)
  expect(between.asked).toEqual(['POST http://pools.test:8229/', 'POST http://pools.test:8229/'])
  const user = `Basic ${Buffer.from('jane:s@cret').toString('base64')}`
  expect(between.credentials).toEqual([undefined, user])
})

test('hosts of NO_PROXY are called directly', async () => {
  await using between = await proxy(1)
  await using server = await listener()
  const env = { HTTP_PROXY: between.url, HTTPS_PROXY: between.url }
  expect(await call(server.url, { ...env, NO_PROXY: 'other.test,127.0.0.1' })).toEqual(QUIET)
  expect(await call(server.url, { ...env, no_proxy: '*' })).toEqual(QUIET)
  expect(between.asked).toEqual([])
  expect(await call(server.url, { ...env, NO_PROXY: 'other.test' })).toEqual(QUIET)
  expect(between.asked).toEqual([`POST ${server.url}/`])
})

test('a proxy that is not there is told as such', async () => {
  await using server = await listener()
  const env = { HTTP_PROXY: 'http://jane:s%40cret@127.0.0.1:1', AWS_MAX_ATTEMPTS: '1' }
  expect(await call(server.url, env)).toEqual({
    code: 255,
    stdout: '',
    stderr: '\nsparekey: [ERROR]: Failed to connect to proxy URL: "http://127.0.0.1:1/"\n',
  })
})

const secure = openssl ? '' : ' (SKIPPED: no openssl on this machine)'

test.skipIf(!openssl)(
  `a call with TLS goes through a tunnel of HTTPS_PROXY, which sees nothing of it${secure}`,
  async () => {
    const certificate = certificateFor('DNS:pools.test')
    await using server = await listener(nothing, certificate)
    await using between = await proxy(server.port)
    using folder = temporaryFolder()
    const bundle = join(folder.path, 'bundle.pem')
    writeFileSync(bundle, certificate.cert)
    const env = { HTTPS_PROXY: between.withUser, HTTP_PROXY: 'http://127.0.0.1:1' }
    expect(await call('https://pools.test:8443', env, '--ca-bundle', bundle)).toEqual(QUIET)
    expect(between.asked).toEqual(['CONNECT pools.test:8443'])
    expect(server.heard.length).toBe(1)
    expect(server.heard[0]?.headers).not.toHaveProperty('proxy-authorization')
    expect((await call('https://pools.test:8443', env)).stderr).toContain(
      'SSL validation failed for https://pools.test:8443/ self-signed certificate',
    )
  },
)

test('a proxy that refuses a tunnel is told as such', async () => {
  await using between = await proxy(1, 'HTTP/1.1 407 Proxy Authentication Required')
  const ended = await call('https://pools.test:8443', { HTTPS_PROXY: between.url, AWS_MAX_ATTEMPTS: '1' })
  expect(ended).toEqual({
    code: 255,
    stdout: '',
    stderr: `\nsparekey: [ERROR]: Failed to connect to proxy URL: "${between.url}/" (it answered 407)\n`,
  })
})

test('a proxy may be named without its scheme', async () => {
  await using between = await proxy(1)
  expect(await call('http://pools.test', { HTTP_PROXY: between.url.replace('http://', '') })).toEqual(QUIET)
  expect(between.asked).toEqual(['POST http://pools.test/'])
})

test.each(['no address', 'socks5://127.0.0.1:1080'])(
  'a proxy that cannot be used, %s, is not passed by in silence',
  async (address) => {
    expect(await call('http://pools.test', { HTTP_PROXY: address })).toEqual({
      code: 255,
      stdout: '',
      stderr: '\nsparekey: [ERROR]: HTTP_PROXY is no address of a proxy that is spoken to by HTTP: http://HOST:PORT\n',
    })
  },
)
