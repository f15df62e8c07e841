import type { Migration } from './migration.ts'

export const ownPools: Migration = {
  id: 2,
  name: 'own-pools',
  breaking: true,
  statements: [
    // What SetUserPoolMfaConfig was given, JSON.
    `ALTER TABLE pools ADD COLUMN mfa TEXT`,
    // Pools (of: 'pool') and groups (of: their id) that were deleted, as long as something is left of them.
    `CREATE TABLE remains (pool_id TEXT NOT NULL, of TEXT NOT NULL, deleted_at BIGINT NOT NULL, PRIMARY KEY (pool_id, of)) {clustered}`,
    // New addresses that replace the old ones once they are verified, JSON.
    `ALTER TABLE users ADD COLUMN pending TEXT`,
    // What an invitation says, sealed; erased at hand-over like the nonce of a code.
    `ALTER TABLE outbox ADD COLUMN sealed TEXT`,

    // One for each way ListUsers walks; a page costs the same however many users there are.
    `CREATE INDEX users_by_age ON users (pool_id, created_at, id)`,
    `CREATE INDEX users_by_name ON users (pool_id, username)`,
    `CREATE INDEX users_by_status ON users (pool_id, status, id)`,
    `CREATE INDEX users_by_enabled ON users (pool_id, enabled, id)`,
    // The attributes that ListUsers filters by: the beginning of each value (256 characters, the longest a filter can be).
    `CREATE TABLE attribute_index (
       pool_id TEXT NOT NULL, name TEXT NOT NULL, beginning TEXT NOT NULL, user_id TEXT NOT NULL,
       PRIMARY KEY (pool_id, name, beginning, user_id)
     ) {clustered}`,
    `CREATE INDEX attribute_index_by_user ON attribute_index (pool_id, user_id)`,
    {
      sqlite: `INSERT INTO attribute_index (pool_id, name, beginning, user_id)
        SELECT u.pool_id, a.key, substr(a.value, 1, 256), u.id FROM users u, json_each(u.attributes) a
        WHERE a.key IN ('email', 'phone_number', 'name', 'given_name', 'family_name', 'preferred_username') AND a.value <> ''`,
    },

    // Members belong to the id, not to the name: a group that is made anew under an old name begins empty.
    `CREATE TABLE user_groups (
       pool_id TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, description TEXT, role_arn TEXT, precedence BIGINT, created_at BIGINT NOT NULL,
       modified_at BIGINT NOT NULL, PRIMARY KEY (pool_id, name)
     ) {clustered}`,
    `CREATE UNIQUE INDEX user_groups_by_id ON user_groups (pool_id, id)`,
    `CREATE TABLE memberships (
       pool_id TEXT NOT NULL, user_id TEXT NOT NULL, group_id TEXT NOT NULL, added_at BIGINT NOT NULL,
       PRIMARY KEY (pool_id, user_id, group_id)
     ) {clustered}`,
    `CREATE INDEX memberships_by_group ON memberships (pool_id, group_id, user_id)`,

    // The key pair that signs SAML requests: its certificate is public, its key sealed.
    `CREATE TABLE certificates (
       pool_id TEXT PRIMARY KEY, certificate TEXT NOT NULL, private_key TEXT NOT NULL, created_at BIGINT NOT NULL
     ) {clustered}`,
  ],
}
