import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { argv } from 'node:process'
import { readSettings } from '../server/src/config/read-settings.ts'
import { keysFrom } from '../server/src/kernel/keys.ts'
import { start } from '../server/src/server/start.ts'

// One server of a benchmark, in a process of its own: `bare`, or `sparekey FILE`. Prints its URL.
export const benchKeys = keysFrom(createHash('sha256').update('bench').digest())
const rates = {
  ratePerAddress: '10000000',
  ratePerClient: '10000000',
  ratePerPool: '10000000',
  messagesPerDestination: '1000000',
}
export const benchSettings = readSettings({}, { port: '0', logLevel: 'silent', hashQueue: '100000', ...rates })

if (argv[2] === 'bare') {
  const body = JSON.stringify({
    CodeDeliveryDetails: { Destination: 'u***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
  })
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      response.writeHead(200, {
        'content-type': 'application/x-amz-json-1.1',
        'x-amzn-requestid': '00000000-0000-4000-8000-000000000000',
      })
      response.end(body)
    })
  })
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as { port: number }).port}`))
} else if (argv[2] === 'sparekey') {
  const began = performance.now()
  const server = await start({ settings: benchSettings, keys: benchKeys, masterKeyFile: '', file: argv[3] ?? '' })
  console.log(server.url)
  console.error(`  composed in ${Math.round(performance.now() - began)} ms`)
  process.on('SIGTERM', () => void server.close())
}
