import { createServer } from 'node:http'
import { argv } from 'node:process'
import { start } from '../server/src/server/start.ts'
import { benchMasterKey, benchSettings } from './bench-settings.ts'

// One server of a benchmark, in a process of its own: `bare`, `sparekey STORE`, or `intake STORE`, which leaves the outbox to others; STORE is a file or
// postgres://…. Prints its URL.
const [, , mode, file = ''] = argv

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
