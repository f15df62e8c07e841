import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import type { ActName } from './acts.ts'
import type { Operator, OperatorOutcome } from './index.ts'

/** The operator's acts at the server that listens there; `undefined` when none does. */
export async function overSocket(path: string): Promise<Operator | undefined> {
  if (!(await isHeard(path))) return undefined
  const act =
    <T>(name: ActName) =>
    async (input: object): Promise<OperatorOutcome<T>> =>
      JSON.parse(await exchange(path, `/${name}`, JSON.stringify(input)))
  return {
    listPools: act('listPools'),
    showPool: act('showPool'),
    setPool: act('setPool'),
    createKey: act('createKey'),
    listKeys: act('listKeys'),
    revokeKey: act('revokeKey'),
    explain: act('explain'),
    listOutbox: act('listOutbox'),
    shapeOutbox: act('shapeOutbox'),
    retryMessage: act('retryMessage'),
    dropMessage: act('dropMessage'),
    previewMail: act('previewMail'),
    smsState: act('smsState'),
    verifySms: act('verifySms'),
    setSandbox: act('setSandbox'),
    rotateKeys: act('rotateKeys'),
    senderKey: act('senderKey'),
    saveImage: act('saveImage'),
    verifyAudit: act('verifyAudit'),
    inspect: act('inspect'),
    tailAudit: act('tailAudit'),
    [Symbol.asyncDispose]: async () => {},
  }
}

/** Milliseconds: an image of a large database takes its time. */
const PATIENCE = 600_000

/** Whether anybody listens there. A socket that a killed server left behind refuses. */
async function isHeard(path: string): Promise<boolean> {
  const socket = connect(path)
  try {
    await once(socket, 'connect')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ECONNREFUSED'))
      return false
    throw error
  } finally {
    socket.destroy()
  }
}

function exchange(socketPath: string, path: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const call = request({ socketPath, method: 'POST', path, headers, timeout: PATIENCE }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve(Buffer.concat(parts).toString()))
      answer.on('error', reject)
    })
    call.on('timeout', () => call.destroy(new Error('the server did not answer')))
    call.on('error', reject)
    call.end(body)
  })
}
