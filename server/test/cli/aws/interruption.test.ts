import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sparekey } from '../run-sparekey.ts'
import { listener } from './listener.ts'

const CALL = ['cognito-idp', 'forgot-password', '--client-id', 'c', '--username', 'jane', '--endpoint-url']

/** Our command line with a call that is never answered. */
async function hanging(signal: 'SIGINT' | 'SIGTERM') {
  await using server = await listener(() => {})
  const running = sparekey([...CALL, server.url], { AWS_REGION: 'us-east-1' })
  while (server.heard.length === 0) await wait(20)
  running.child.kill(signal)
  const ended = await running.ended
  return { ...ended, signal: running.child.signalCode, calls: server.heard.length }
}

test('Ctrl-C during a call ends it at once with 130 and without a word', async () => {
  expect(await hanging('SIGINT')).toEqual({ code: 130, signal: null, stdout: '\n', stderr: '', calls: 1 })
})

test('a call that is told to terminate does', async () => {
  expect(await hanging('SIGTERM')).toEqual({ code: null, signal: 'SIGTERM', stdout: '', stderr: '', calls: 1 })
})
