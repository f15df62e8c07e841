import { expect, test } from 'vitest'
import { networkOf, peerAddress, trustedProxies } from './peer-address.ts'

const none = trustedProxies([])
const proxies = trustedProxies(['10.0.0.0/8', '2001:db8::1'])

test.each([
  ['a forged header changes nothing without proxies', '203.0.113.9', '1.2.3.4', none, '203.0.113.9'],
  ['a forged header changes nothing from outside', '203.0.113.9', '1.2.3.4', proxies, '203.0.113.9'],
  ['behind a proxy the hop it saw counts', '10.0.0.1', '198.51.100.7', proxies, '198.51.100.7'],
  ['what the caller put before that hop does not', '10.0.0.1', '1.2.3.4, 198.51.100.7', proxies, '198.51.100.7'],
  ['proxies in a row are passed', '10.0.0.1', '198.51.100.7, 10.9.9.9', proxies, '198.51.100.7'],
  ['a hop that is no address ends the search', '10.0.0.1', 'unknown', proxies, '10.0.0.1'],
  ['nobody but proxies', '10.0.0.1', '10.0.0.2', proxies, '10.0.0.2'],
  ['no header', '10.0.0.1', undefined, proxies, '10.0.0.1'],
  ['an IPv4 address in IPv6 clothes', '::ffff:203.0.113.9', undefined, none, '203.0.113.9'],
  ['an IPv6 proxy', '2001:db8::1', '2001:db8:1::5', proxies, '2001:db8:1::5'],
])('%s', (_, socket, header, trusted, peer) => {
  expect(peerAddress(socket, header, trusted)).toBe(peer)
})

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::5', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s belongs to the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test.each(['nonsense', '10.0.0.0/33', '10.0.0/8', '::1/129'])('%s is refused as a proxy', (entry) => {
  expect(() => trustedProxies([entry])).toThrow(entry)
})
