import type { Migration } from './migration.ts'

/** What SetRiskConfiguration was given, JSON by client id; the empty one is the pool's own. */
export const risk: Migration = {
  id: 7,
  name: 'risk configurations',
  breaking: false,
  statements: [`ALTER TABLE pools ADD COLUMN risk TEXT`],
}
