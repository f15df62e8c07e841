/** A rule of security, and a test that breaks when the rule is broken. */
export interface Requirement {
  readonly id: `S${number}` | `H${number}`
  readonly rule: string
  /** File under the root, and a part of the test's name; where a rule is not built, why. */
  readonly test: { readonly file: string; readonly name: string } | { readonly missing: string }
  /** Breaks the rule in a copy of the source: `npm run test:long` does it and wants the test red. */
  readonly mutation?: { readonly file: string; readonly from: string; readonly to: string }
}

const HARDENED = 'server/test/hardened/hardened.test.ts'
const at = (file: string, name: string) => ({ file, name })

export const requirements: readonly Requirement[] = [
  {
    id: 'S1',
    rule: 'A refusal stays counted, whatever becomes of its neighbours in the commit.',
    test: at(
      'server/test/contract/recovery.test.ts',
      'a refusal stays counted when a neighbour in the same commit fails (S1)',
    ),
  },
  {
    id: 'S2',
    rule: 'Every name and spelling of a user spends one budget; counting comes before hashing.',
    test: at('server/test/recovery/races.test.ts', 'every name of a user spends one budget'),
    mutation: {
      file: 'server/src/features/users/login-key.ts',
      from: '  if (user) return subject(user.id)\n',
      to: '',
    },
  },
  {
    id: 'S3',
    rule: 'What a caller sends about itself never raises a budget, and none depends on the user where users are hidden.',
    test: at('server/test/recovery/golden.test.ts', 'spends the same budget as anybody, under both settings'),
  },
  {
    id: 'S4',
    rule: 'Calls without a key are limited by peer address, destination and pool.',
    test: at('server/src/protocol/rate-limit.test.ts', 'addresses of one IPv6 network share a bucket'),
    mutation: {
      file: 'server/src/protocol/peer-address.ts',
      from: '    .slice(0, 4)\n',
      to: '    .slice(0, 8)\n',
    },
  },
  {
    id: 'S5',
    rule: 'The peer is the socket’s, or the right-most hop that no trusted proxy is.',
    test: at('server/test/protocol/callers.test.ts', 'without a proxy the header changes nothing'),
    mutation: {
      file: 'server/src/protocol/peer-address.ts',
      from: '  while (isTrusted(peer, trusted)) {',
      to: '  while (hops.length > 0) {',
    },
  },
  {
    id: 'S6',
    rule: 'A code is bound to pool, user, purpose and address, and dies with a change of any of them.',
    test: at('server/src/kernel/one-time-code.test.ts', 'is another code'),
    mutation: {
      file: 'server/src/kernel/one-time-code.ts',
      from: 'binding.purpose, binding.destination)',
      to: "'', '')",
    },
  },
  {
    id: 'S7',
    rule: 'What strangers can fill has a retention and a cap, and a bounded sweeper.',
    test: at('server/test/contract/retention.test.ts', 'every table that a caller can fill is swept'),
  },
  {
    id: 'S8',
    rule: 'Somebody and nobody take the same statements and commits, with a decoy message of the same size.',
    test: at('server/test/contract/recovery.test.ts', 'known and unknown take the same statements and one commit (S8)'),
  },
  {
    id: 'S9',
    rule: 'The secret hash is held against a fixed number of candidates before anything that depends on the user.',
    test: at('server/test/recovery/golden.test.ts', 'answers before anything that depends on the user'),
  },
  {
    id: 'S10',
    rule: 'An address is one address; a mail has exactly one recipient.',
    test: at('server/test/messages/smtp.test.ts', 'a mail arrives at its one recipient'),
  },
  {
    id: 'S11',
    rule: 'Names are escaped in markup; a subject is one line.',
    test: at('server/src/messages/render.test.ts', 'a line break in a subject becomes a space'),
    mutation: {
      file: 'server/src/messages/render.ts',
      from: "  return subject.replace(/[\\r\\n\\u0085\\u2028\\u2029]+/g, ' ')",
      to: '  return subject',
    },
  },
  {
    id: 'S12',
    rule: 'What goes into a message is sealed, and erased when it is handed over.',
    test: at('server/test/contract/codes.test.ts', 'is erased when it has left'),
    mutation: {
      file: 'server/src/store/sql/outbox-rows.ts',
      from: 'nonce = NULL, sealed = NULL',
      to: 'nonce = nonce, sealed = sealed',
    },
  },
  {
    id: 'S13',
    rule: 'Text messages go only where the operator lets them, so many an hour and a day.',
    test: at('server/test/sms/sms.test.ts', 'a country that is not allowed, or has no sender'),
    mutation: {
      file: 'server/src/messages/channels/sms/destinations.ts',
      from: '  return allowed.filter((beginning) => number.startsWith(beginning))',
      to: "  return ['+1'].filter((beginning) => number.startsWith(beginning) || allowed.length > 0)",
    },
  },
  {
    id: 'S14',
    rule: 'Half a surrogate pair and U+0000 are refused; passwords are the exact string; look-alikes are nobody.',
    test: at('server/test/recovery/races.test.ts', 'look-alikes of a name resolve to nobody'),
  },
  {
    id: 'S15',
    rule: 'What is sealed opens only in its own place; keys of short-lived strings are those of the day.',
    test: at('server/src/kernel/seal.test.ts', 'does not open in another'),
    mutation: {
      file: 'server/src/kernel/seal.ts',
      from: 'JSON.stringify([place.table, place.pool, place.row, place.column, keyId])',
      to: 'JSON.stringify([keyId])',
    },
  },
  {
    id: 'S16',
    rule: 'Every password has its SRP verifier, sealed.',
    test: at('server/src/features/passwords/credential.test.ts', 'every password has an SRP verifier'),
  },
  {
    id: 'S17',
    rule: 'Backups are sealed under a passphrase; a restore voids codes, sessions and unsent messages.',
    test: at('server/test/serve/backup.test.ts', 'what is put back has the users and nothing that was alive'),
  },
  {
    id: 'S18',
    rule: 'Nothing secret is in files, logs, errors or labels; terminals are not obeyed.',
    test: at('server/test/recovery/leaks.test.ts', 'no code, password, secret or token stands in clear'),
  },
  {
    id: 'S19',
    rule: 'Bodies, depth and time of arrival are bounded.',
    test: at('server/test/protocol/wire.test.ts', 'a body over a mebibyte is refused before it is read'),
    mutation: { file: 'server/src/server/start.ts', from: 'body: 1_048_576', to: 'body: 104_857_600' },
  },
  {
    id: 'S20',
    rule: 'dev answers this machine alone; serve has no inbox and lets no page call what is signed.',
    test: at('server/test/protocol/wire.test.ts', 'a Host that is not this machine is refused'),
    mutation: {
      file: 'server/src/server/host-gate.ts',
      from: '  if (open) return () => true\n',
      to: '  return () => true\n',
    },
  },
  {
    id: 'S21',
    rule: 'Signatures cover host, date, target and body, are five minutes fresh, and of a key with the scope.',
    test: at('server/src/protocol/verify-signature.test.ts', 'five minutes are the limit'),
    mutation: {
      file: 'server/src/protocol/verify-signature.ts',
      from: 'const SKEW = 5 * MINUTE',
      to: 'const SKEW = 500 * MINUTE',
    },
  },
  {
    id: 'S22',
    rule: 'Issuers and links come from the settings, never from the Host header.',
    test: at('server/test/serve/serve.test.ts', 'issuers come from the settings, whatever Host a request names'),
  },
  {
    id: 'S23',
    rule: 'Calls outside go to the address that was looked at, to none inside that was not named, and follow nobody.',
    test: at('server/test/sms/providers.test.ts', 'goes to no address inside that was not named'),
    mutation: {
      file: 'server/src/server/outbound.ts',
      from: '    if (!isNamed && isInside(found.address, found.family))',
      to: '    if (false as boolean)',
    },
  },
  {
    id: 'H1',
    rule: 'A client that says nothing of it hides its users.',
    test: at(HARDENED, 'H1: a client that says nothing of it hides its users'),
    mutation: {
      file: 'server/src/features/clients/hides-users.ts',
      from: "? 'ENABLED' : 'LEGACY'",
      to: "? 'LEGACY' : 'LEGACY'",
    },
  },
  { id: 'H2', rule: 'Reset codes have eight digits.', test: at(HARDENED, 'H2: a reset code has eight digits') },
  {
    id: 'H3',
    rule: 'A budget that was spent comes back later each time.',
    test: at(HARDENED, 'H3: guesses that were spent'),
    mutation: {
      file: 'server/src/features/recovery/recovery-window.ts',
      from: 'backOff: { first: HOUR, most: DAY }',
      to: 'backOff: undefined',
    },
  },
  {
    id: 'H4',
    rule: 'Wrong codes of a whole pool are counted.',
    test: at(HARDENED, 'H4: above a number of wrong codes'),
  },
  {
    id: 'H5',
    rule: 'Asking again sends the same code.',
    test: at(HARDENED, 'H5: asking again sends the same code'),
    mutation: {
      file: 'server/src/features/recovery/ForgotPassword.ts',
      from: 'repeats: isHardened(pool)',
      to: 'repeats: false',
    },
  },
  { id: 'H6', rule: 'Rates by category hold.', test: at(HARDENED, 'H6: thirty calls of recovery in a second') },
  { id: 'H7', rule: 'A reset ends the sessions.', test: at(HARDENED, 'H7, H8: a reset ends the sessions') },
  { id: 'H8', rule: 'A changed password is told.', test: at(HARDENED, 'H8: a change of the password is told as well') },
  {
    id: 'H9',
    rule: 'A code nobody asked for has one answer.',
    test: at(HARDENED, 'H9, H10: whatever state a user is in'),
  },
  {
    id: 'H10',
    rule: 'States are told to who has the right password or code.',
    test: at(HARDENED, 'H10: who has the right code or password learns the state'),
    mutation: {
      file: 'server/src/features/sign-in/password-sign-in.ts',
      from: 'const tellsState = !hidesStates(client)',
      to: 'const tellsState = true',
    },
  },
  {
    id: 'H11',
    rule: 'Errors of delivery are never answered.',
    test: at('server/test/serve/watch.test.ts', 'a running server whose mail server is away goes on taking calls'),
  },
  {
    id: 'H12',
    rule: 'A taken address is answered as a new one.',
    test: at('server/test/hardened/taken-address.test.ts', 'an address that is taken is answered as a new one'),
  },
  {
    id: 'H13',
    rule: 'The secret hash is over the typed name.',
    test: at(HARDENED, 'H13: the secret hash is over the typed name'),
    mutation: {
      file: 'server/src/features/clients/secret-hash.ts',
      from: 'isHardened(client.pool) ? undefined : names.user',
      to: 'names.user',
    },
  },
  { id: 'H14', rule: 'User names have one way to be written.', test: at(HARDENED, 'H14: a user cannot be called') },
  { id: 'H15', rule: 'Addresses are masked.', test: at(HARDENED, 'H15: addresses are masked as recorded') },
]
