import type { Migration } from './migration.ts'

/** What happened to each user: sign-ins, resets, changes. decoy: 1 for rows of nobody, which cost what those of a user do. */
export const authEvents: Migration = {
  id: 6,
  name: 'auth events',
  breaking: true,
  statements: [
    `CREATE TABLE auth_events (
       pool_id TEXT NOT NULL, subject TEXT NOT NULL, id TEXT NOT NULL, at BIGINT NOT NULL, type TEXT NOT NULL, response TEXT NOT NULL,
       details TEXT NOT NULL, decoy SMALLINT NOT NULL, feedback TEXT, PRIMARY KEY (pool_id, subject, id)
     ) {clustered}`,
    // What SetLogDeliveryConfiguration was given, JSON.
    `ALTER TABLE pools ADD COLUMN log_delivery TEXT`,
  ],
}
