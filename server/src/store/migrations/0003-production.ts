import type { Migration } from './migration.ts'

export const production: Migration = {
  id: 3,
  name: 'production',
  breaking: false,
  statements: [
    // Keys that sign the calls of administrators: the secret sealed, the scopes JSON.
    `CREATE TABLE access_keys (
       id TEXT PRIMARY KEY, name TEXT NOT NULL, secret TEXT NOT NULL, scope TEXT NOT NULL, created_at BIGINT NOT NULL, revoked_at BIGINT
     ) {clustered}`,
  ],
}
