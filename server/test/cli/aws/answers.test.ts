import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { listener, nothing } from './listener.ts'
import { KEYS, runInside } from './run-inside.ts'

const LIST = ['cognito-idp', 'list-user-pools', '--max-results', '1', '--output', 'text', '--endpoint-url']
const said = (message: string) => `\nsparekey: [ERROR]: ${message}\n`

test('an answer that comes slowly and in pieces, within a letter too, is read whole', async () => {
  const text = Buffer.from('{"UserPools":[{"Id":"us-east-1_a","Name":"Größe 日本 👩‍🚀"}]}')
  await using server = await listener((response) => {
    let at = 0
    const more = () => {
      if (at === text.length) return void response.end()
      response.write(text.subarray(at, ++at), () => setImmediate(more))
    }
    more()
  })
  expect(await runInside([...LIST, server.url], KEYS)).toEqual({
    code: 0,
    stdout: 'USERPOOLS\tus-east-1_a\tGröße 日本 👩‍🚀\n',
    stderr: '',
  })
})

test('a server that stops in the middle of its answer is left after the time that was given', async () => {
  await using server = await listener((response) => {
    response.writeHead(200, { 'content-length': 100 })
    response.write('{"UserPools":[')
  })
  const words = [...LIST, server.url, '--cli-read-timeout', '1']
  expect(await runInside(words, { ...KEYS, AWS_MAX_ATTEMPTS: '1' })).toEqual({
    code: 255,
    stdout: '',
    stderr: said(`Read timeout on endpoint URL: "${server.url}/"`),
  })
})

test.each([301, 302, 303, 307, 308])('%i is told and not followed: nobody else gets the signature', async (status) => {
  await using other = await listener()
  await using server = await listener((response) => {
    response.writeHead(status, { location: `${other.url}/elsewhere` })
    response.end()
  })
  const ended = await runInside([...LIST, server.url], KEYS)
  expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 254, stdout: '' })
  expect(ended.stderr).toContain(`An error occurred (${status}) when calling the ListUserPools operation: `)
  expect(ended.stderr).toContain(`(the server points to ${other.url}/elsewhere, which is not followed)`)
  expect(server.heard.length).toBe(1)
  expect(other.heard).toEqual([])
})

test('an answer without end is left after 64 MiB, and not asked for again', { timeout: 20_000 }, async () => {
  const piece = Buffer.alloc(1_048_576, ' ')
  let sent = 0
  await using server = await listener((response) => {
    const more = () => {
      if (response.destroyed || sent === 100) return
      sent++
      response.write(piece, more)
    }
    more()
  })
  expect(await runInside([...LIST, server.url], KEYS)).toEqual({
    code: 255,
    stdout: '',
    stderr: said(`The answer of "${server.url}/" is longer than 64 MiB.`),
  })
  expect(server.heard.length).toBe(1)
  expect(sent).toBeLessThan(100)
})

test('answers are asked for as they are, and one that is packed all the same is told', async () => {
  await using plain = await listener(nothing)
  await runInside([...LIST, plain.url], KEYS)
  expect(plain.heard[0]?.headers).not.toHaveProperty('accept-encoding')
  await using server = await listener((response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/x-amz-json-1.1' })
    response.end(gzipSync('{}'))
  })
  expect(await runInside([...LIST, server.url], KEYS)).toEqual({
    code: 255,
    stdout: '',
    stderr: said('The server answered ListUserPools packed as gzip, which was not asked for. Is a proxy in between?'),
  })
})
