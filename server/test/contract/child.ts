import { engines } from '../open-store.ts'
import { requestOf } from './acts.ts'

// node child.ts ENGINE FOLDER FIRST: opens the store and makes acts, sixteen at a time, until it is killed. Prints the number of each act
// once it is acknowledged, or why the store cannot be opened or written.
const [, , name, folder = '', first = '0'] = process.argv
const engine = engines.find((one) => one.name === name)
if (!engine) throw new Error(`no engine ${name}`)

let next = Number(first)
// Into a pipe it writes at once, and waits while the reader is behind.
const say = (line: string) => process.stdout.write(`${line}\n`)
try {
  const store = await engine.open(folder)
  say('open')
  const work = async () => {
    for (;;) {
      const n = next++
      await store.codes.request(requestOf(n, 10, { id: `message-${n}` }))
      say(`${n}`)
    }
  }
  await Promise.all(Array.from({ length: 16 }, work))
} catch (error) {
  if (!(error instanceof Error)) throw error
  say(`${error.name}: ${error.message}`)
  process.exitCode = 1
}
