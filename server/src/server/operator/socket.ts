import { chmodSync, rmSync } from 'node:fs'
import { fastify } from 'fastify'
import type { Services } from '../../features/context.ts'
import type { Log } from '../../kernel/log.ts'
import { operatorActs, type ActName, type ActParts } from './acts.ts'

/** Where the operator's commands reach the server that holds a database file. */
export function socketOf(file: string): string {
  return `${file}.sock`
}

/** What the acts need of a running server. */
export function operatorParts(
  { store, ids, keys, random, now, directory, carries, whereRuns, mailSenders }: Services,
  { saveImage, alarms }: Pick<ActParts, 'saveImage' | 'alarms'> = {},
): ActParts {
  return {
    store,
    ids,
    keys,
    random,
    now,
    directory,
    carries,
    whereRuns,
    mailSenders,
    saveImage,
    alarms,
    changed: ({ id }) => directory.drop(id),
  }
}

/** Bytes that a path of a unix socket may have on every system. */
const LONGEST_PATH = 100
const BODY_LIMIT = 65_536

/**
 * The server's ear for the commands of its own machine: a unix socket beside the database, which only the user that runs the server may open. Where there
 * can be none (a path that is too long, Windows) the commands say that the server must be stopped.
 */
export async function listenToOperator(file: string, parts: ActParts, log: Log): Promise<AsyncDisposable> {
  const path = socketOf(file)
  if (process.platform === 'win32' || Buffer.byteLength(path) > LONGEST_PATH) {
    log.info({ path }, 'no socket for the operator: the path is too long, or this system has none')
    return { [Symbol.asyncDispose]: async () => {} }
  }
  const app = fastify({ bodyLimit: BODY_LIMIT })
  const acts = operatorActs(parts)
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  app.post<{ Params: { act: ActName } }>('/:act', async (request, reply) => {
    const { act } = request.params
    if (!Object.hasOwn(acts, act))
      return reply.code(404).send({ problems: [`the server knows no ${act}: is it of another version?`] })
    // Whoever may open the socket runs this very program: what it sends is what the acts take.
    const outcome = await acts[act](JSON.parse(String(request.body)))
    return reply.code('problems' in outcome ? 422 : 200).send(outcome)
  })
  // The lock on the file says that whoever left this behind is gone.
  rmSync(path, { force: true })
  // The socket is nobody else's from its first moment on.
  const umask = process.umask(0o077)
  try {
    await app.listen({ path })
  } finally {
    process.umask(umask)
  }
  chmodSync(path, 0o600)
  return {
    async [Symbol.asyncDispose]() {
      await app.close()
      rmSync(path, { force: true })
    },
  }
}
