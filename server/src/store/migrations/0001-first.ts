import type { Migration } from './migration.ts'

export const first: Migration = {
  id: 1,
  name: 'first',
  breaking: true,
  statements: [
    `CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) {clustered}`,

    `CREATE TABLE pools (
       id TEXT PRIMARY KEY, region TEXT NOT NULL, name TEXT NOT NULL, created_at BIGINT NOT NULL, modified_at BIGINT NOT NULL,
       definition TEXT NOT NULL, settings TEXT NOT NULL, phone_share DOUBLE PRECISION, phone_share_at BIGINT
     ) {clustered}`,
    `CREATE INDEX pools_by_region ON pools (region, id)`,

    `CREATE TABLE clients (
       id TEXT PRIMARY KEY, pool_id TEXT NOT NULL, name TEXT NOT NULL, created_at BIGINT NOT NULL, modified_at BIGINT NOT NULL,
       definition TEXT NOT NULL, secret TEXT
     ) {clustered}`,
    `CREATE INDEX clients_by_pool ON clients (pool_id, id)`,

    `CREATE TABLE users (
       pool_id TEXT NOT NULL, id TEXT NOT NULL, username TEXT NOT NULL, status TEXT NOT NULL, enabled SMALLINT NOT NULL,
       created_at BIGINT NOT NULL, modified_at BIGINT NOT NULL, attributes TEXT NOT NULL, factors TEXT NOT NULL, preferred_factor TEXT,
       signed_out_at BIGINT, PRIMARY KEY (pool_id, id)
     ) {clustered}`,
    // Apart from users, so that looking somebody up does not drag the verifier through the page cache.
    `CREATE TABLE credentials (
       pool_id TEXT NOT NULL, user_id TEXT NOT NULL, password TEXT NOT NULL, srp TEXT NOT NULL, temporary_until BIGINT,
       PRIMARY KEY (pool_id, user_id)
     ) {clustered}`,
    // kind is the rank of the look-up: 0 user name, 1 e-mail, 2 phone, 3 preferred user name, 4 sub. The key order is the look-up order.
    `CREATE TABLE logins (
       pool_id TEXT NOT NULL, login_key TEXT NOT NULL, kind SMALLINT NOT NULL, user_id TEXT NOT NULL, PRIMARY KEY (pool_id, login_key, kind)
     ) {clustered}`,
    `CREATE INDEX logins_by_user ON logins (pool_id, user_id)`,
    `CREATE TABLE password_history (
       pool_id TEXT NOT NULL, user_id TEXT NOT NULL, changed_at BIGINT NOT NULL, digest TEXT NOT NULL,
       PRIMARY KEY (pool_id, user_id, changed_at)
     ) {clustered}`,

    // Window and code of one subject and purpose are one row, so that a request changes one page for both. stamps: the counted calls of the
    // window, milliseconds, oldest first. level and blocked_until serve windows that back off. Without a live code nonce is NULL.
    `CREATE TABLE challenges (
       pool_id TEXT NOT NULL, subject TEXT NOT NULL, purpose TEXT NOT NULL, stamps TEXT NOT NULL, level SMALLINT NOT NULL,
       blocked_until BIGINT NOT NULL, last_at BIGINT NOT NULL, key_id TEXT, nonce TEXT, code_length SMALLINT, alphabet TEXT, medium TEXT,
       destination_hash TEXT, issued_at BIGINT, expires_at BIGINT, PRIMARY KEY (pool_id, subject, purpose)
     ) {clustered}`,
    `CREATE TABLE lock_outs (
       pool_id TEXT NOT NULL, subject TEXT NOT NULL, failures SMALLINT NOT NULL, last_failure_at BIGINT NOT NULL,
       locked_until BIGINT NOT NULL, PRIMARY KEY (pool_id, subject)
     ) {clustered}`,

    // state: 0 due, 1 sent, 2 given up, 3 void. Settled rows have lost destination and nonce. decoy: 1 for rows of kind void, in every index
    // like the others, so that they cost the same; apart in outbox_due, so that a flood of them never stands before a real message.
    `CREATE TABLE outbox (
       id TEXT PRIMARY KEY, pool_id TEXT NOT NULL, subject TEXT NOT NULL, kind TEXT NOT NULL, medium TEXT NOT NULL, destination TEXT,
       destination_hash TEXT NOT NULL, masked TEXT NOT NULL, purpose TEXT NOT NULL, key_id TEXT NOT NULL, nonce TEXT,
       code_length SMALLINT NOT NULL, alphabet TEXT NOT NULL, created_at BIGINT NOT NULL, run_at BIGINT NOT NULL,
       give_up_at BIGINT NOT NULL, operation TEXT NOT NULL, client_id TEXT, request_id TEXT NOT NULL, ip TEXT NOT NULL,
       reason TEXT NOT NULL, decoy SMALLINT NOT NULL, state SMALLINT NOT NULL, attempts SMALLINT NOT NULL, lease TEXT,
       lease_until BIGINT, settled_at BIGINT, error TEXT
     ) {clustered}`,
    // Partial: a settled row costs them nothing, so the history behind a live queue is free.
    `CREATE INDEX outbox_due ON outbox (decoy, run_at) WHERE state = 0`,
    `CREATE INDEX outbox_sent ON outbox (destination_hash, settled_at) WHERE state = 1`,

    `CREATE TABLE audit (
       pool_id TEXT NOT NULL, id TEXT NOT NULL, at BIGINT NOT NULL, operation TEXT NOT NULL, client_id TEXT, subject TEXT NOT NULL,
       request_id TEXT NOT NULL, ip TEXT NOT NULL, outcome TEXT NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (pool_id, id)
     ) {clustered}`,

    `CREATE TABLE sessions (
       pool_id TEXT NOT NULL, id TEXT NOT NULL, user_id TEXT NOT NULL, client_id TEXT NOT NULL, refresh_hash TEXT NOT NULL,
       authenticated_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, revoked_at BIGINT, PRIMARY KEY (pool_id, id)
     ) {clustered}`,
    `CREATE UNIQUE INDEX sessions_by_refresh ON sessions (pool_id, refresh_hash)`,
    `CREATE INDEX sessions_by_user ON sessions (pool_id, user_id)`,

    `CREATE TABLE signing_keys (
       pool_id TEXT NOT NULL, use_of TEXT NOT NULL, kid TEXT NOT NULL, public_jwk TEXT NOT NULL, private_key TEXT NOT NULL,
       created_at BIGINT NOT NULL, PRIMARY KEY (pool_id, use_of)
     ) {clustered}`,

    `CREATE TABLE inbox (
       id TEXT PRIMARY KEY, message_id TEXT NOT NULL UNIQUE, destination_hash TEXT NOT NULL, sealed TEXT NOT NULL, sent_at BIGINT NOT NULL
     ) {clustered}`,
    `CREATE INDEX inbox_by_destination ON inbox (destination_hash, id)`,
  ],
}
