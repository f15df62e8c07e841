import { words, type Answer, type Case } from '../case.ts'

const USERS = words('list-users --user-pool-id us-east-1_a')
const GROUPS = words('list-groups --user-pool-id us-east-1_a')

const people = (...names: readonly string[]) => names.map((Username) => ({ Username, Enabled: true }))
const three: readonly Answer[] = [
  { json: { Users: people('a', 'b'), PaginationToken: 'two' } },
  { json: { Users: people('c', 'd'), PaginationToken: 'three' } },
  { json: { Users: people('e') } },
]
const groups: readonly Answer[] = [
  { json: { Groups: [{ GroupName: 'one', Precedence: 1 }], NextToken: 'more' } },
  { json: { Groups: [{ GroupName: 'two' }] } },
]
/** What the program itself prints as NextToken, taken apart: token of the service and members to skip. */
const token = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64')

const paged = (name: string, ...more: readonly string[]): Case => ({
  name: `pages: ${name}`,
  args: [...USERS, ...more],
  answers: three,
})

export const pages: readonly Case[] = [
  { ...paged('all are fetched'), inFast: true },
  paged('all are fetched as text', '--output', 'text'),
  paged('all are fetched as a table', '--output', 'table'),
  paged('all are fetched as YAML', '--output', 'yaml'),
  paged('all are fetched as yaml-stream', '--output', 'yaml-stream'),
  { ...paged('only the first', '--no-paginate') },
  paged('only the first, as text', '--no-paginate', '--output', 'text'),
  { ...paged('at most three members', '--max-items', '3'), inFast: true },
  paged('at most three members as text', '--max-items', '3', '--output', 'text'),
  paged('at most two members, where a page ends', '--max-items', '2'),
  paged('at most as many as there are', '--max-items', '5'),
  paged('at most more than there are', '--max-items', '50'),
  paged('at most none', '--max-items', '0'),
  paged('at most a negative number', '--max-items', '-1'),
  paged('at most what is no number', '--max-items', 'many'),
  { ...paged('the size of a page', '--page-size', '2') },
  paged('the size of a page that is no number', '--page-size', 'two'),
  paged('the size of a page and at most', '--page-size', '1', '--max-items', '1'),
  paged('a limit of the operation', '--limit', '2'),
  paged('a limit of the operation and at most', '--limit', '2', '--max-items', '1'),
  paged('a token of the operation', '--pagination-token', 'two'),
  paged('a token of the operation and at most', '--pagination-token', 'two', '--max-items', '1'),
  paged('a token of the operation and a size', '--pagination-token', 'two', '--page-size', '1'),
  paged('not paged and a size', '--no-paginate', '--page-size', '1'),
  paged('not paged and at most', '--no-paginate', '--max-items', '1'),
  paged('not paged and a start', '--no-paginate', '--starting-token', 'x'),
  { ...paged('a start of its own making', '--starting-token', token({ PaginationToken: 'two' })) },
  {
    ...paged('a start within a page', '--starting-token', token({ PaginationToken: 'two', boto_truncate_amount: 1 })),
    inFast: true,
  },
  paged('a start within the first page', '--starting-token', token({ PaginationToken: null, boto_truncate_amount: 1 })),
  paged(
    'a start within a page and at most',
    '--starting-token',
    token({ PaginationToken: 'two', boto_truncate_amount: 1 }),
    '--max-items',
    '1',
  ),
  paged('a start that is no token', '--starting-token', 'nonsense!'),
  paged('a start in the old form', '--starting-token', 'two___1'),
  paged('a start that is base64 of something else', '--starting-token', 'aGVsbG8='),
  paged('a start that is a bare token of the service', '--starting-token', 'two'),
  { ...paged('a query over all', '--query', 'Users[].Username') },
  paged('a query over all as text, page by page', '--query', 'Users[].Username', '--output', 'text'),
  paged('a count over all', '--query', 'length(Users)'),
  paged('a count over all as text, page by page', '--query', 'length(Users)', '--output', 'text'),
  paged('a query for the token', '--max-items', '3', '--query', 'NextToken'),
  paged('a query of yaml-stream, page by page', '--query', 'Users[].Username', '--output', 'yaml-stream'),
  {
    name: 'pages: an error on the second',
    args: USERS,
    answers: [three[0] ?? {}, { status: 400, json: { __type: 'TooManyRequestsX', message: 'slow' } }],
  },
  {
    name: 'pages: an error on the second, as text',
    args: [...USERS, '--output', 'text'],
    answers: [three[0] ?? {}, { status: 400, json: { __type: 'NotAuthorizedException', message: 'no' } }],
  },
  {
    name: 'pages: an empty page in the middle',
    args: USERS,
    answers: [three[0] ?? {}, { json: { Users: [], PaginationToken: 'x' } }, three[2] ?? {}],
  },
  {
    name: 'pages: a page without its list',
    args: USERS,
    answers: [three[0] ?? {}, { json: { PaginationToken: 'x' } }, three[2] ?? {}],
  },
  {
    name: 'pages: the same token again',
    args: USERS,
    answers: [{ json: { Users: people('a'), PaginationToken: 'same' } }],
  },
  { name: 'pages: an empty token', args: USERS, answers: [{ json: { Users: people('a'), PaginationToken: '' } }] },
  { name: 'pages: groups', args: GROUPS, answers: groups },
  { name: 'pages: groups at most one', args: [...GROUPS, '--max-items', '1'], answers: groups },
  {
    name: 'pages: groups of a user',
    args: words('admin-list-groups-for-user --user-pool-id us-east-1_a --username jane --page-size 1'),
    answers: groups,
  },
  {
    name: 'pages: pools, whose size is required by the service',
    args: words('list-user-pools --max-results 1'),
    answers: [
      { json: { UserPools: [{ Id: 'us-east-1_a' }], NextToken: 'n' } },
      { json: { UserPools: [{ Id: 'us-east-1_b' }] } },
    ],
  },
  {
    name: 'pages: pools with a size',
    args: words('list-user-pools --page-size 1 --max-items 1'),
    answers: [{ json: { UserPools: [{ Id: 'us-east-1_a' }], NextToken: 'n' } }],
  },
  { name: 'pages: pools without a size', args: ['list-user-pools'] },
  {
    name: 'pages: clients',
    args: words('list-user-pool-clients --user-pool-id us-east-1_a --no-paginate --max-results 2'),
    answers: [{ json: { UserPoolClients: [{ ClientId: 'x' }], NextToken: 'n' } }],
  },
  {
    name: 'pages: resource servers from JSON',
    args: ['list-resource-servers', '--cli-input-json', '{"UserPoolId":"us-east-1_a","MaxResults":5}'],
    answers: [{ json: { ResourceServers: [{ Identifier: 'x' }], NextToken: 'n' } }, { json: { ResourceServers: [] } }],
  },
  {
    name: 'pages: resource servers from JSON with a token',
    args: ['list-resource-servers', '--cli-input-json', '{"UserPoolId":"us-east-1_a","MaxResults":5,"NextToken":"n"}'],
    answers: [{ json: { ResourceServers: [{ Identifier: 'x' }], NextToken: 'n' } }, { json: { ResourceServers: [] } }],
  },
  {
    name: 'pages: providers and at most',
    args: words('list-identity-providers --user-pool-id us-east-1_a --max-items 1'),
    answers: [{ json: { Providers: [{ ProviderName: 'a' }, { ProviderName: 'b' }] } }],
  },
  {
    name: 'pages: users of a group',
    args: words('list-users-in-group --user-pool-id us-east-1_a --group-name g --output text --query Users[].Username'),
    answers: [{ json: { Users: people('a'), NextToken: 'n' } }, { json: { Users: people('b') } }],
  },
  {
    name: 'pages: devices, which the program does not page',
    args: words('list-devices --access-token x --limit 1'),
    answers: [{ json: { Devices: [{ DeviceKey: 'k' }], PaginationToken: 'p' } }],
  },
  {
    name: 'pages: an option of pages where there are none',
    args: words('list-devices --access-token x --max-items 1'),
  },
]
