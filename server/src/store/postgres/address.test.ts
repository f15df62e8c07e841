import { describe, expect, test } from 'vitest'
import { StoreCannotOpen } from '../errors.ts'
import { parseAddress } from './address.ts'

test('an address says where, as whom, and how', () => {
  expect(parseAddress('postgres://me:p%40ss@db.example.com/app')).toEqual({
    host: 'db.example.com',
    port: 5_432,
    user: 'me',
    password: 'p@ss',
    database: 'app',
    tls: 'verify-full',
    rootCertificate: undefined,
    schema: 'sparekey',
    poolSize: 10,
    shown: 'app on db.example.com:5432 (user me)',
  })
  expect(parseAddress('postgresql://me@localhost:5433/app?schema=s&pool_size=3&sslmode=require')).toMatchObject({
    port: 5_433,
    password: undefined,
    tls: 'require',
    schema: 's',
    poolSize: 3,
  })
  expect(parseAddress('postgres://me@x/app?host=/run/postgresql')).toMatchObject({
    host: '/run/postgresql',
    tls: 'disable',
  })
})

describe('what is wrong with one is told without its password', () => {
  test.each([
    'mysql://me:hunter2@db/app',
    'postgres://me:hunter2@db',
    'postgres://:hunter2@db/app',
    'postgres://me:hunter2@db/app?sslmode=prefer',
    'postgres://me:hunter2@db/app?schema=a"b',
    'postgres://me:hunter2@db/app?pool_size=1',
    'postgres://me:hunter2@db/app?options=x',
  ])('%s', (text) => {
    try {
      parseAddress(text)
      expect.fail('was taken')
    } catch (error) {
      expect(error).toBeInstanceOf(StoreCannotOpen)
      expect(String(error)).not.toContain('hunter2')
    }
  })
})
