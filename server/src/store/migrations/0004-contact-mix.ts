import type { Migration } from './migration.ts'

/** What simulated answers are drawn by says more than one share; it is taken anew where it is missing. */
export const contactMix: Migration = {
  id: 4,
  name: 'contact mix',
  breaking: true,
  statements: [
    `ALTER TABLE pools DROP COLUMN phone_share`,
    `ALTER TABLE pools DROP COLUMN phone_share_at`,
    `ALTER TABLE pools ADD COLUMN contact_mix TEXT`,
  ],
}
