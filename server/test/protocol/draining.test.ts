import { expect, test } from 'vitest'
import { CLIENTS, jane, PASSWORD, scenario } from '../scenario.ts'
import { connection, head } from './connection.ts'

const asked = JSON.stringify({ ClientId: CLIENTS.legacy, Username: 'jane' })
const whole = `${head('ForgotPassword', { 'Content-Length': asked.length })}\r\n${asked}`
const patience = { body: 1_048_576, arrival: 300 }

test('a connection that never sent a byte does not hold the end up', async () => {
  await using at = await scenario()
  using silent = await connection(at.url)
  // Connections are taken in their order: after this call the silent one has been.
  await fetch(`${at.url}/_sparekey/health`)
  await at.server.close()
  expect(await silent.closed).toBe('')
})

test('a connection kept for later is closed at the end', async () => {
  await using at = await scenario()
  using kept = await connection(at.url)
  kept.socket.write(whole)
  await kept.received(/CodeDeliveryDetails/)
  await at.server.close()
  expect(await kept.closed).toMatch(/^HTTP\/1\.1 200 /)
})

test('half a request is waited for as long as any request, then given up', async () => {
  await using at = await scenario({ limits: patience })
  using half = await connection(at.url)
  half.socket.write(`${head('ForgotPassword', { Expect: '100-continue', 'Content-Length': 100 })}\r\n{`)
  await half.received(/100 Continue/)
  await at.server.close()
  expect(await half.closed).not.toContain('200 OK')
})

test('a request whose second half comes during the end is answered, and its act is on disk', async () => {
  await using at = await scenario()
  using late = await connection(at.url)
  late.socket.write(
    `${head('ForgotPassword', { Expect: '100-continue', 'Content-Length': asked.length })}\r\n${asked.slice(0, 10)}`,
  )
  await late.received(/100 Continue/)
  const end = at.server.close()
  late.socket.write(asked.slice(10))
  expect(await late.closed).toContain('{"CodeDeliveryDetails":')
  await end
})

test('requests at work are finished before the end, nothing is acknowledged without being done', async () => {
  const users = Array.from({ length: 8 }, (_, i) => jane({ Username: `jane${i}` }, { email: `jane${i}@example.com` }))
  await using at = await scenario({ users })
  const connections = await Promise.all(users.map(() => connection(at.url)))
  const signIn = (i: number) =>
    JSON.stringify({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: CLIENTS.legacy,
      AuthParameters: { USERNAME: `jane${i}`, PASSWORD },
    })
  for (const [i, { socket }] of connections.entries()) {
    const body = signIn(i)
    socket.write(`${head('InitiateAuth', { Expect: '100-continue', 'Content-Length': body.length })}\r\n${body}`)
  }
  await Promise.all(connections.map((one) => one.received(/100 Continue/)))
  await at.server.close()
  for (const answer of await Promise.all(connections.map((one) => one.closed))) {
    expect(answer).toContain('HTTP/1.1 200 OK')
    expect(answer).toContain('"AccessToken":')
  }
})

test('a caller that does not take its answer does not hold the end up', async () => {
  await using at = await scenario({ limits: patience })
  using deaf = await connection(at.url)
  deaf.socket.pause()
  // More answers than the buffers between the two hold.
  for (let i = 0; i < 400; i++) deaf.socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  using other = await connection(at.url)
  other.socket.write(whole)
  await other.received(/CodeDeliveryDetails/)
  await at.server.close()
  await expect(fetch(at.url)).rejects.toThrow()
})

test('ending twice is ending once', async () => {
  await using at = await scenario()
  const ends = [at.server.close(), at.server.close()]
  await Promise.all(ends)
  await at.server.close()
  expect(ends[1]).toBe(ends[0])
})
