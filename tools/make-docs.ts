/**
 * Makes the pages that follow from data: `node tools/make-docs.ts`. With `--check` it writes nothing and fails when a page is not current.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { settingNames, settingsTable } from '../server/src/config/settings.ts'
import { builtOperations } from '../server/src/features/index.ts'
import { requirements } from '../server/test/security/requirements.ts'
import { profileDifferences } from '../server/src/features/pools/profiles.ts'
import { poolSettingsTable } from '../server/src/features/pools/pool-settings.ts'
import { describeOperation, firstSentence } from '../server/src/model/descriptions.ts'
import { operationNames, operations } from '../server/src/model/index.ts'
import { metricsTable } from '../server/src/server/serve/metrics-table.ts'
import { differencesPage } from '../server/test/cli/differential/differences-page.ts'
import { clientsPage } from '../server/test/conformance/same-everywhere/clients-page.ts'

const HEADER = '<!-- Made by tools/make-docs.ts. Do not edit. -->'
const ACCESS = {
  none: 'anybody',
  token: 'the holder of an access token',
  sigv4: 'an administrator, who signs',
} as const

/** Path from the root and text of every page. */
export function pages(readme: string): ReadonlyMap<string, string> {
  return new Map([
    ['docs/reference/operations.md', operationsPage()],
    ['docs/reference/settings.md', settingsPage()],
    ['docs/reference/pool-settings.md', poolSettingsPage()],
    ['docs/reference/profiles.md', profilesPage()],
    ['docs/reference/metrics.md', metricsPage()],
    ['docs/security/requirements.md', requirementsPage()],
    ['docs/reference/aws-cli-differences.md', differencesPage(HEADER)],
    ['docs/reference/clients.md', clientsPage(HEADER)],
    ['README.md', between(readme, 'operations', coverage())],
    ['server/src/cli/help/works-here.gen.ts', worksHere()],
  ])
}

function coverage(): string {
  const built = builtOperations()
  const rest = operationNames.length - built.length
  return [
    `| works: ${built.length} of ${operationNames.length} operations | |`,
    '|---|---|',
    `| recovery | ${list(['ForgotPassword', 'ConfirmForgotPassword', 'AdminResetUserPassword'])} |`,
    `| sign-up | ${list(['SignUp', 'ConfirmSignUp', 'ResendConfirmationCode', 'AdminConfirmSignUp'])} |`,
    `| sign-in | ${list(['InitiateAuth', 'AdminInitiateAuth'])} with passwords and refresh tokens; ${list(['RespondToAuthChallenge', 'AdminRespondToAuthChallenge'])} for the first password of one's own; ${list(['GetUser', 'RevokeToken', 'GlobalSignOut', 'AdminUserGlobalSignOut'])} |`,
    `| one's own account | ${list(['UpdateUserAttributes', 'DeleteUserAttributes', 'GetUserAttributeVerificationCode', 'VerifyUserAttribute', 'ChangePassword', 'DeleteUser'])} |`,
    `| users | ${list(['AdminCreateUser', 'AdminGetUser', 'ListUsers', 'AdminUpdateUserAttributes', 'AdminDeleteUserAttributes', 'AdminSetUserPassword', 'AdminEnableUser', 'AdminDisableUser', 'AdminDeleteUser'])} |`,
    `| pools and clients | ${list(['CreateUserPool', 'UpdateUserPool', 'CreateUserPoolClient', 'UpdateUserPoolClient'])} and all else about them but domains, brands and further secrets |`,
    `| groups | all operations, with the claims in tokens |`,
    '',
    `Not supported yet: the other ${rest} operations (each answers \`UnsupportedOperationException\` by its name), SRP and custom sign-in, challenges and`,
    'second factors, managed login and OAuth. [All operations](docs/reference/operations.md).',
  ].join('\n')
}

function list(names: readonly string[]): string {
  const built = new Set<string>(builtOperations())
  const missing = names.filter((name) => !built.has(name))
  if (missing.length > 0) throw new Error(`${missing.join(', ')} is not built, but the table says so`)
  return names.map((name) => `\`${name}\``).join(', ')
}

function operationsPage(): string {
  const built = new Set(builtOperations())
  const rows = operationNames.map((name) => {
    const { access, errors } = operations[name]
    const what = firstSentence(describeOperation(name))
    return `| ${name} | ${built.has(name) ? 'works' : '–'} | ${what} | ${ACCESS[access]} | ${built.has(name) ? [...errors].join(', ') : ''} |`
  })
  return [
    HEADER,
    '# Operations',
    '',
    '| operation | here | what it does | who may call | errors of the model |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

/** The command line says what works without loading the server. */
function worksHere(): string {
  const names = [...builtOperations()].toSorted().map((name) => `  '${name}',\n`)
  return `// Made by tools/make-docs.ts. Do not edit.\nexport const worksHere: readonly string[] = [\n${names.join('')}]\n`
}

function settingsPage(): string {
  const rows = settingNames.map((name) => {
    const { env, default: fallback, meaning, secret } = settingsTable[name]
    return `| \`${env}\` | ${fallback === undefined || fallback === '' ? '' : `\`${fallback}\``} | ${meaning}${secret ? ' Secret: never printed.' : ''} |`
  })
  const intro =
    'Environment variables, which count first, or names of a YAML file as `sparekey init` writes it. `--config FILE` names that file for every command of a server, or `SPAREKEY_CONFIG` for all of them: `export SPAREKEY_CONFIG=/etc/sparekey/sparekey.yaml`. An unknown `SPAREKEY_…` name is an error, and all problems are told together. `sparekey config print` shows what holds.'
  return [
    HEADER,
    '# Settings of the server',
    '',
    intro,
    '',
    '| variable | default | meaning |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function metricsPage(): string {
  const rows = Object.values(metricsTable).map(({ name, type, labels, unit, meaning }) => {
    const told = Object.entries(labels).map(([label, says]) => `\`${label}\`: ${says}`)
    return `| \`${name}\` | ${type} | ${unit} | ${told.join('<br>')} | ${meaning} |`
  })
  return [
    HEADER,
    '# Metrics',
    '',
    'What `sparekey serve` shows at `SPAREKEY_METRICS_HOST` and `SPAREKEY_METRICS_PORT` under `/metrics`, in the form that Prometheus reads. Every process counts its own; what is said of the database is the same at each. No label holds anything that a caller made up. [What to alert on](../guides/when-something-goes-wrong.md#what-to-be-woken-by) is in the guide.',
    '',
    '| metric | type | unit | labels | meaning |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    'Beside them are the metrics of the process and of Node.js, as [prom-client](https://github.com/siimon/prom-client#default-metrics) names them: `process_resident_memory_bytes`, `process_cpu_seconds_total`, `nodejs_eventloop_lag_p99_seconds` and others.',
    '',
  ].join('\n')
}

function requirementsPage(): string {
  const rows = requirements.map(({ id, rule, test: named, mutation }) => {
    const proof =
      'missing' in named
        ? `**not yet**: ${named.missing}`
        : `\`${named.file.replace(/^server\//, '')}\`: ${named.name.replaceAll('|', '\\|')}`
    return `| ${id} | ${rule} | ${proof} | ${mutation ? 'yes' : ''} |`
  })
  return [
    HEADER,
    '# Rules of security, and the tests that hold them',
    '',
    'S rules hold in every pool, H rules in the profile [hardened](../reference/profiles.md). Where the last column says so, `npm run test:long` breaks the rule in a copy of the source and wants the test to fail.',
    '',
    '| | rule | test | broken on purpose |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function profilesPage(): string {
  const rows = profileDifferences.map(({ id, subject, aws, hardened, settings = [] }) => {
    const names = settings.map((name) => `\`${name}\``).join(', ')
    return `| ${id} | ${subject} | ${aws} | ${hardened}${names && ` (${names})`} |`
  })
  return [
    HEADER,
    '# The two profiles of a pool',
    '',
    'A pool behaves as Cognito does, wart for wart (`aws`), or better where Cognito tells too much or waits too little (`hardened`). This table is everything that differs. `sparekey dev` makes pools of the first kind, `sparekey serve` of the second; `sparekey pool set POOL profile=aws` changes it, and single settings can be changed by themselves ([settings of a pool](pool-settings.md)).',
    '',
    '| | subject | `aws` | `hardened` |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function poolSettingsPage(): string {
  const rows = Object.entries(poolSettingsTable).map(
    ([name, { default: fallback, hardened = fallback, meaning }]) =>
      `| \`${name}\` | \`${String(fallback)}\` | ${hardened === fallback ? '' : `\`${String(hardened)}\``} | ${meaning} |`,
  )
  const intro =
    'What the Cognito API has no member for. There are two ways to set one. `sparekey pool set POOL NAME=VALUE` changes a pool that is there: at once in the server that holds its file, within a second in every server on its PostgreSQL database; `--unset NAME` goes back to the default, and `sparekey pool show POOL` shows them all. A seed file sets them for a pool that it makes, under `Sparekey` ([seed files](../guides/seed.md)).'
  return [
    HEADER,
    '# Settings of a pool outside the wire',
    '',
    intro,
    '',
    '| setting | default | in a hardened pool | meaning |',
    '|---|---|---|---|',
    ...rows,
    '',
    '[What the profiles change](profiles.md) is a page of its own.',
    '',
  ].join('\n')
}

function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}: made by tools/make-docs.ts -->`, `<!-- end of ${name} -->`]
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < 0) throw new Error(`README.md has no place for ${name}`)
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`
}

if (import.meta.main) {
  const at = (path: string) => new URL(`../${path}`, import.meta.url)
  for (const [path, text] of pages(readFileSync(at('README.md'), 'utf8'))) {
    if (existsSync(at(path)) && readFileSync(at(path), 'utf8') === text) continue
    if (process.argv.includes('--check')) {
      console.error(`${path} is not current: run node tools/make-docs.ts`)
      process.exitCode = 1
    } else writeFileSync(at(path), text)
  }
}
