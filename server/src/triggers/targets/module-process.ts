import { registerHooks } from 'node:module'
import { argv } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { FromModule, ToModule } from './module.ts'

// The process of a function that lies in a file: it loads the file, runs its handler as the runtime of Lambda would, and tells which files it has read, so that
// a change to one of them is seen.

const [, , file = '', name = 'handler'] = argv
const tell = (message: FromModule) => void process.send?.(message)

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:') && !url.includes('/node_modules/'))
      tell({ kind: 'loaded', files: [fileURLToPath(url)] })
    return next(url, context)
  },
})
// Named before it is loaded: one that cannot be read is looked at again when it was mended.
tell({ kind: 'loaded', files: [file] })

type Handler = (event: unknown, context: object, callback: (error: unknown, result?: unknown) => void) => unknown

const loaded = load()
// Whoever asks is told; nobody is left unasked by a rejection that nobody awaited yet.
loaded.catch(() => {})

process.on('message', (message: ToModule) => void answer(message))
process.on('disconnect', () => process.exit())

async function load(): Promise<Handler> {
  const module: Record<string, unknown> = await import(pathToFileURL(file).href)
  const inDefault = module['default']
  const found = module[name] ?? (isRecord(inDefault) ? inDefault[name] : undefined)
  if (!isHandler(found)) throw new Error(`${file} exports no function ${name}`)
  return found
}

async function answer({ id, arn, invocation, payload }: ToModule): Promise<void> {
  try {
    const handler = await loaded
    const context = { awsRequestId: invocation, functionName: arn.split(':')[6] ?? arn, invokedFunctionArn: arn }
    const result = await run(handler, JSON.parse(payload), context)
    tell({ kind: 'returned', id, payload: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    tell({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) })
  }
}

/** A promise, or the callback of the older form. */
function run(handler: Handler, event: unknown, context: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const callback = (error: unknown, result?: unknown) =>
      error === null || error === undefined ? resolve(result) : reject(error)
    const returned = handler(event, context, callback)
    if (returned instanceof Promise) returned.then(resolve, reject)
    else if (handler.length < 3) resolve(returned)
  })
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
