import { expect, test } from 'vitest'
import { parseKmsUrl } from './kms-url.ts'

test('a key management service is named with who calls it; the region is its host’s unless it is given', () => {
  expect(parseKmsUrl('kms://AKIA:s%2Fcret@kms.eu-west-1.amazonaws.com')).toEqual({
    base: 'https://kms.eu-west-1.amazonaws.com',
    region: 'eu-west-1',
    accessKeyId: 'AKIA',
    secret: 's/cret',
  })
  expect(parseKmsUrl('kms+http://key:secret@kms.internal:8080?region=us-east-1')).toMatchObject({
    base: 'http://kms.internal:8080',
    region: 'us-east-1',
  })
})

test.each([
  ['https://kms.eu-west-1.amazonaws.com', 'must be kms://KEY:SECRET@kms.eu-west-1.amazonaws.com'],
  ['kms://KEY:SECRET@kms.internal', 'has no region: ?region=eu-west-1'],
  ['kms://:SECRET@kms.eu-west-1.amazonaws.com', 'has no account: NAME:SECRET before the @'],
  ['kms://kms.eu-west-1.amazonaws.com', 'has no secret: NAME:SECRET before the @'],
])('%s %s', (text, problem) => {
  expect(() => parseKmsUrl(text)).toThrow(problem)
})
