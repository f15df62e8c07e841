import { expect, test } from 'vitest'
import { listener } from './listener.ts'
import { KEYS, runInside } from './run-inside.ts'

const ESCAPE = '\u001b['
const pool = JSON.stringify({ UserPool: { Id: 'us-east-1_a', Name: 'n' } })

async function table(...words: readonly string[]) {
  await using server = await listener((response) => void response.end(pool))
  const call = ['describe-user-pool', '--user-pool-id', 'us-east-1_a', '--endpoint-url', server.url]
  const { code, stdout, stderr } = await runInside([...call, ...words], KEYS)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

test('a table in a pipe has colours where they are asked for, and only there', async () => {
  const plain = await table('--output', 'table')
  expect(plain).toContain('||  us-east-1_a |  n     ||')
  expect(plain).not.toContain(ESCAPE)
  expect(await table('--output', 'table', '--color', 'off')).toBe(plain)
  expect(await table('--output', 'table', '--color', 'auto')).toBe(plain)
  const coloured = await table('--output', 'table', '--color', 'on')
  expect(coloured).toContain(ESCAPE)
  // oxlint-disable-next-line no-control-regex -- colours begin with the escape character
  expect(coloured.replace(/\u001b\[[0-9;]*m/g, '')).toBe(plain)
})

test('no other format has colours', async () => {
  for (const format of ['json', 'yaml', 'text'])
    expect(await table('--output', format, '--color', 'on')).toBe(await table('--output', format))
})

test('a colour that is none is refused', async () => {
  const ended = await runInside(['list-user-pools', '--max-results', '1', '--color', 'blue'], KEYS)
  expect(ended.code).toBe(252)
  expect(ended.stderr).toContain("argument --color: Found invalid choice 'blue'")
})
