import { demoOverview } from '../server/demo/demo-pool.ts'
import type { SeededPool } from '../server/seed/apply-seed.ts'

/** What `sparekey dev` says when it is ready: where it is, what to set, what to try. */
export function banner(server: {
  readonly url: string
  readonly region: string
  readonly token: string | undefined
  /** The pools of the caller's seed; `undefined` for the demo pool. */
  readonly pools: readonly SeededPool[] | undefined
  /** How this program is called where it runs: `sparekey`. */
  readonly program: string
}): string {
  const { url, region, token, program } = server
  const lines = [
    '',
    `  Sparekey is ready at ${url}`,
    '',
    '  In another terminal, for the command line, the AWS CLI and the SDKs:',
    '',
    `    export AWS_REGION=${region} AWS_DEFAULT_REGION=${region}`,
    `    export AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER=${url}`,
    '',
    '  An AWS CLI before 2.13 does not read the endpoint from there and needs this instead:',
    '',
    `    aws() { command aws --endpoint-url ${url} --region ${region} "$@"; }`,
    '',
  ]
  if (token !== undefined) {
    lines.push(
      '  This server is open to other machines. Signed calls use this as access key id, and',
      '  the page below sets it as a cookie:',
      '',
      `    token  ${token}`,
      `    page   ${url}/?token=${token}`,
      '',
    )
  }
  lines.push(
    ...(server.pools === undefined ? demoLines(url, program) : poolLines(server.pools)),
    `  The page with the inbox: ${url}/      Stop with Ctrl-C.`,
    '',
  )
  return lines.join('\n')
}

function demoLines(url: string, program: string): readonly string[] {
  const { pool, clients, password, users } = demoOverview
  const client = clients[0].id
  return [
    `  Demo pool   ${pool}`,
    ...clients.map(({ id, what }) => `  Client      ${id}  ${what}`),
    `  Password    ${password}  (of every user that has one, until it is reset)`,
    ...users.map(({ address, state }, i) => `  ${i === 0 ? 'Users' : '     '}       ${address.padEnd(26)}  ${state}`),
    '',
    '  Try:',
    '',
    `    ${program} cognito-idp forgot-password --client-id ${client} --username jane@example.com`,
    `    curl '${url}/_sparekey/inbox?to=jane@example.com&wait=5'`,
    `    ${program} cognito-idp confirm-forgot-password --client-id ${client} --username jane@example.com \\`,
    `        --confirmation-code CODE --password 'Another-Horse-8'`,
    '',
    `  The same with questions: ${program} reset --client-id ${client}`,
    `  The AWS CLI takes the same words after aws.`,
    '',
  ]
}

/** More would push what matters off the screen; the page has them all. */
const MOST_POOLS = 8

function poolLines(pools: readonly SeededPool[]): readonly string[] {
  const more = pools.length - MOST_POOLS
  return [
    ...pools
      .slice(0, MOST_POOLS)
      .flatMap(({ id, name, clients }) => [
        `  Pool        ${id}  ${name}`,
        ...clients.slice(0, MOST_POOLS).map((client) => `  Client      ${client}`),
      ]),
    ...(more > 0 ? [`  ... and ${more} more on the page.`] : []),
    '',
  ]
}
