import type { Tx } from '../ports/index.ts'
import { accessKeys } from './ports/access-keys.ts'
import { audit } from './ports/audit.ts'
import { auditSeals } from './ports/audit-seals.ts'
import { authEvents } from './ports/auth-events.ts'
import { certificates } from './ports/certificates.ts'
import { clients } from './ports/clients.ts'
import { codes } from './ports/codes.ts'
import { credentials } from './ports/credentials.ts'
import { groups } from './ports/groups.ts'
import { inbox } from './ports/inbox.ts'
import { lockOuts } from './ports/lock-outs.ts'
import { memberships } from './ports/memberships.ts'
import { outbox } from './ports/outbox.ts'
import { pools } from './ports/pools.ts'
import { population } from './ports/population.ts'
import { sessions } from './ports/sessions.ts'
import { settings } from './ports/settings.ts'
import { signingKeys } from './ports/signing-keys.ts'
import { userSearch } from './ports/user-search.ts'
import { users } from './ports/users.ts'
import { windows } from './ports/windows.ts'
import type { Sql } from './statement.ts'

/** The ports on one connection; every engine uses the same. */
export function txOn(sql: Sql): Tx {
  return {
    audit: audit(sql),
    auditSeals: auditSeals(sql),
    authEvents: authEvents(sql),
    certificates: certificates(sql),
    accessKeys: accessKeys(sql),
    windows: windows(sql),
    clients: clients(sql),
    codes: codes(sql),
    credentials: credentials(sql),
    groups: groups(sql),
    inbox: inbox(sql),
    lockOuts: lockOuts(sql),
    memberships: memberships(sql),
    outbox: outbox(sql),
    pools: pools(sql),
    population: population(sql),
    sessions: sessions(sql),
    settings: settings(sql),
    signingKeys: signingKeys(sql),
    userSearch: userSearch(sql),
    users: users(sql),
  }
}
