import { createHmac } from 'node:crypto'

const FACTS = {
  UserAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  DeviceId: 'd1',
  DevicePlatform: 'Linux',
  ClientTimezone: '+01:00',
}

/** EncodedData as a client's library makes it. */
export function encodedData(clientId: string, facts: Readonly<Record<string, string>> = FACTS): string {
  const version = 'JS20171115'
  const payload = JSON.stringify({ contextData: facts, username: 'username', userPoolId: 'x', timestamp: '1' })
  const signature = createHmac('sha256', clientId)
    .update(version + payload)
    .digest('base64')
  return Buffer.from(JSON.stringify({ payload, signature, version })).toString('base64')
}
