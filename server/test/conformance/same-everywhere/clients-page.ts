import { clientNames, type ClientName } from './client-names.ts'
import { pinned } from './pinned.ts'
import { ranWith } from './ran-with.ts'
import { situations } from './situations.ts'

/** Of this checkout, of its dependencies, or of the machine of the last record. */
function versionOf(name: ClientName): string {
  switch (name) {
    case 'the wire':
    case 'sparekey':
      return 'this checkout'
    case 'AWS SDK for JavaScript v3':
      return pinned('@aws-sdk/client-cognito-identity-provider')
    case 'Amplify v6':
      return pinned('aws-amplify')
    case 'amazon-cognito-identity-js':
      return pinned('amazon-cognito-identity-js')
    case 'the PowerShell module':
      return `this checkout, PowerShell ${ranWith()[name] ?? 'not yet'}`
    case 'AWS CLI v1':
    case 'AWS CLI v2':
    case 'boto3':
      return ranWith()[name] ?? 'not yet'
  }
}

/** The page of clients, told by the table that they are compared by. */
export function clientsPage(header: string): string {
  const all = Object.entries(situations)
  const own = all.flatMap(([when, { own: ways = {} }]) =>
    Object.entries(ways).map(([name, { tells, why }]) => `| ${name} | ${when} | ${code(tells)} | ${why} |`),
  )
  return [
    header,
    '# Clients',
    '',
    'One development server is asked the same by all of these, each with users of its own, and every client must tell the same: the name and the',
    'message of an error, letter by letter, or where a code was sent. Any difference that is not listed here fails a test, and so does one that is gone.',
    '',
    '| client | version it was run with |',
    '|---|---|',
    ...clientNames.map((name) => `| ${name} | ${versionOf(name)} |`),
    '',
    '`the wire` is JSON over HTTP without a client. A test run skips, by name, a client that the machine does not have.',
    '',
    '## What is compared',
    '',
    'Each question to a command line is a process, so the AWS CLI and `sparekey` are asked about a part.',
    '',
    '| situation | every client tells | command lines too |',
    '|---|---|---|',
    ...all.map(([when, { tells, commandLines }]) => `| ${when} | ${code(tells)} | ${commandLines ? 'yes' : ''} |`),
    '',
    '## What a client tells in its own way',
    '',
    '| client | situation | it tells | why |',
    '|---|---|---|---|',
    ...own,
    '',
  ].join('\n')
}

function code(text: string): string {
  return `\`${text.replaceAll('\n', ' ').replaceAll('|', String.raw`\|`)}\``
}
