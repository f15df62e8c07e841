import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { askHidden } from './ask.ts'

function terminal() {
  const stdin = Object.assign(new PassThrough(), { setRawMode: () => {} })
  const stderr = new PassThrough()
  // All that a question wants of the two.
  return { stdin: stdin as unknown as NodeJS.ReadStream, stderr: stderr as unknown as NodeJS.WriteStream, keys: stdin }
}

test('a character that comes in two parts is one', async () => {
  const { keys, ...streams } = terminal()
  const answer = askHidden('Password: ', streams)
  const bytes = Buffer.from('pässwörd\r')
  for (const byte of bytes) keys.write(Buffer.from([byte]))
  expect(await answer).toBe('pässwörd')
})
