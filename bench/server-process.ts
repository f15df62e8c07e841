import { createServer } from 'node:http'
import { argv } from 'node:process'
import { startServe } from '../server/src/server/serve/start-serve.ts'
import { start } from '../server/src/server/start.ts'
import { benchMasterKey, benchSettings, serveSettings } from './bench-settings.ts'

// One server of a benchmark, in a process of its own: `bare`, `sparekey STORE`, `intake STORE`, which leaves the outbox to others, or `serve FILE PORT`, as in
// production, with its mail server on that port of this machine; STORE is a file or postgres://…. Prints its URL.
const [, , mode, file = '', port = ''] = argv

if (mode === 'bare') {
  const details = { Destination: 'u***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' }
  const body = JSON.stringify({ CodeDeliveryDetails: details })
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      response.writeHead(200, {
        'content-type': 'application/x-amz-json-1.1',
        'x-amzn-requestid': '00000000-0000-4000-8000-000000000000',
      })
      response.end(body)
    })
  })
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as { port: number }).port}`))
  process.on('SIGTERM', () => process.exit())
} else if (mode === 'serve') {
  const settings = serveSettings(file, port)
  const server = await startServe({ settings, mode: { only: undefined, tls: undefined } })
  console.log(server.url)
  process.on('SIGTERM', () => void server.close())
} else {
  const server = await start({
    settings: benchSettings,
    masterKeys: [benchMasterKey],
    masterKeyFile: '',
    store: file.startsWith('postgres:') ? { engine: 'postgres', url: file } : { engine: 'sqlite', file },
  })
  if (mode === 'intake') await server.worker.stop()
  console.log(server.url)
  process.on('SIGTERM', () => void server.close())
}
