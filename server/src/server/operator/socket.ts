import { chmodSync, rmSync } from 'node:fs'
import { fastify, type FastifyReply } from 'fastify'
import type { Log } from '../../kernel/log.ts'
import { createAccessKey, listAccessKeys, revokeAccessKey, type KeyParts, type NewAccessKey } from './access-keys.ts'
import { listPools, setPool, showPool, type OperatorOutcome } from './pool-settings.ts'

/** Where the operator's commands reach the server that holds a database file. */
export function socketOf(file: string): string {
  return `${file}.sock`
}

/** Bytes that a path of a unix socket may have on every system. */
const LONGEST_PATH = 100
const BODY_LIMIT = 65_536

/**
 * The server's ear for the commands of its own machine: a unix socket beside the database, which only the user that runs the server may open. Where there
 * can be none (a path that is too long, Windows) the commands say that the server must be stopped.
 */
export async function listenToOperator(file: string, parts: KeyParts, log: Log): Promise<AsyncDisposable> {
  const path = socketOf(file)
  if (process.platform === 'win32' || Buffer.byteLength(path) > LONGEST_PATH) {
    log.info({ path }, 'no socket for the operator: the path is too long, or this system has none')
    return { [Symbol.asyncDispose]: async () => {} }
  }
  const app = fastify({ bodyLimit: BODY_LIMIT })
  app.get('/pools', async () => ({ answer: await listPools(parts) }))
  app.get<{ Params: { id: string } }>('/pools/:id/settings', async (request, reply) =>
    send(reply, await showPool(parts, request.params.id)),
  )
  app.patch<{ Params: { id: string }; Body: Record<string, unknown> }>('/pools/:id/settings', async (request, reply) =>
    send(reply, await setPool(parts, request.params.id, request.body)),
  )
  app.get('/keys', async () => ({ answer: await listAccessKeys(parts) }))
  app.post<{ Body: NewAccessKey }>('/keys', async (request, reply) =>
    send(reply, await createAccessKey(parts, request.body)),
  )
  app.delete<{ Params: { id: string } }>('/keys/:id', async (request, reply) =>
    send(reply, await revokeAccessKey(parts, request.params.id)),
  )
  // The lock on the file says that whoever left this behind is gone.
  rmSync(path, { force: true })
  await app.listen({ path })
  chmodSync(path, 0o600)
  return {
    async [Symbol.asyncDispose]() {
      await app.close()
      rmSync(path, { force: true })
    },
  }
}

function send(reply: FastifyReply, outcome: OperatorOutcome<unknown>): FastifyReply {
  return reply.code('problems' in outcome ? 422 : 200).send(outcome)
}
