import { expect, test } from 'vitest'
import { outbound } from './outbound.ts'

test.each([
  '127.0.0.1',
  '2130706433',
  '169.254.169.254',
  '10.1.2.3',
  '[::1]',
  '[::ffff:127.0.0.1]',
  '[::127.0.0.1]',
  '[::ffff:0:127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::1]',
  '[2001:0:7f00:1::]',
  '[fd00::1]',
  '[fe80::1]',
  '[fec0::1]',
])('%s is not called where no operator has named it', async (host) => {
  const asked = outbound([])({ url: `https://${host}/`, method: 'GET', headers: {} })
  await expect(asked).rejects.toThrow('leads to an address inside')
})
