import { NOBODY } from '../../kernel/brand.ts'
import type { Migration } from './migration.ts'

const ATTRIBUTES = JSON.stringify({
  sub: NOBODY,
  email: 'nobody@example.com',
  email_verified: 'true',
  name: 'Nobody',
})

export const production: Migration = {
  id: 3,
  name: 'production',
  breaking: true,
  statements: [
    // Nobody, who is in no pool: read in the place of a user whom nobody has heard of.
    `INSERT INTO users (pool_id, id, username, status, enabled, created_at, modified_at, attributes, factors)
       VALUES ('', '${NOBODY}', '${NOBODY}', 'CONFIRMED', 1, 0, 0, '${ATTRIBUTES}', '[]')`,
    // Keys that sign the calls of administrators: the secret sealed, the scopes JSON.
    `CREATE TABLE access_keys (
       id TEXT PRIMARY KEY, name TEXT NOT NULL, secret TEXT NOT NULL, scope TEXT NOT NULL, created_at BIGINT NOT NULL, revoked_at BIGINT
     ) {clustered}`,

    // More keys than one for each use: those that sign from some time on, and those that still prove what they signed.
    `CREATE TABLE token_keys (
       pool_id TEXT NOT NULL, kid TEXT NOT NULL, use_of TEXT NOT NULL, public_jwk TEXT NOT NULL, private_key TEXT NOT NULL,
       created_at BIGINT NOT NULL, signs_from BIGINT NOT NULL, until BIGINT, PRIMARY KEY (pool_id, kid)
     ) {clustered}`,
    `INSERT INTO token_keys (pool_id, kid, use_of, public_jwk, private_key, created_at, signs_from)
       SELECT pool_id, kid, use_of, public_jwk, private_key, created_at, 0 FROM signing_keys`,
    `DROP TABLE signing_keys`,
    // The first of each use: of two processes that make them at once one is in time.
    `CREATE UNIQUE INDEX token_keys_first ON token_keys (pool_id, use_of) WHERE signs_from = 0`,
  ],
}
