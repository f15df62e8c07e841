import { words, type Answer, type Case } from '../case.ts'

const RESET = words('forgot-password --client-id abc --username jane')
const POOL = words('describe-user-pool --user-pool-id us-east-1_a')
const GROUP = words('get-group --user-pool-id us-east-1_a --group-name g')

const fails = (name: string, ...answers: readonly Answer[]): Case => ({ name: `error: ${name}`, args: RESET, answers })
const ONCE = { AWS_MAX_ATTEMPTS: '1' }
const refused = (type: string, message = 'No.', status = 400): Answer => ({ status, json: { __type: type, message } })

export const failures: readonly Case[] = [
  {
    ...fails('one of the model', refused('UserNotFoundException', 'Username/client id combination not found.')),
    inFast: true,
  },
  fails('one of the model with Message', {
    status: 400,
    json: { __type: 'UserNotFoundException', Message: 'Capital.' },
  }),
  fails('one of the model with both message and Message', {
    status: 400,
    json: { __type: 'UserNotFoundException', message: 'small', Message: 'Capital.' },
  }),
  { ...fails('one with a namespace', refused('com.amazonaws.cognito#CodeMismatchException')) },
  fails(
    'one with a namespace and an address',
    refused('aws#InvalidParameterException:http://internal.amazon.com/coral/'),
  ),
  fails('an unknown type', refused('MadeUpException', 'Who knows.')),
  fails('a type by code', { status: 400, json: { code: 'CodeException', message: 'by code' } }),
  fails('a type in the header alone', {
    status: 400,
    headers: { 'x-amzn-errortype': 'HeaderException:http://x/' },
    json: { message: 'by header' },
  }),
  fails('a type in header and body', {
    status: 400,
    headers: { 'x-amzn-errortype': 'HeaderException' },
    json: { __type: 'BodyException', message: 'both' },
  }),
  fails('no type', { status: 400, json: { message: 'no type' } }),
  fails('no message', { status: 400, json: { __type: 'UserNotFoundException' } }),
  fails('a null message', { status: 400, json: { __type: 'UserNotFoundException', message: null } }),
  fails('an empty message', refused('UserNotFoundException', '')),
  fails('a message of several lines and letters', refused('InvalidPasswordException', 'zoë 日本\nline two\t"q"')),
  fails('a message with control characters', refused('InvalidPasswordException', 'bell\u0007 red\u001b[31m')),
  fails('an empty answer', { status: 400, text: '' }),
  fails('an HTML answer', { status: 400, headers: { 'content-type': 'text/html' }, text: '<html>Bad</html>' }),
  fails('a JSON answer that is a list', { status: 400, text: '[1]' }),
  fails('forbidden', refused('AccessDeniedException', 'User is not authorized.', 403)),
  fails('not found', { status: 404, text: '' }),
  fails('too large', { status: 413, text: '' }),
  fails('a redirection', { status: 302, headers: { location: '/elsewhere' }, text: '' }),
  fails('members of the error beside the message', {
    status: 400,
    json: { __type: 'InvalidParameterException', message: 'bad', reasonCode: 'WHY', other: 1 },
  }),
  { ...fails('an invalid type of answer', { text: '<html>fine</html>', headers: { 'content-type': 'text/html' } }) },
  fails('a broken answer', { text: '{"CodeDeliveryDetails":' }),
  fails('an answer of a wrong shape', { json: { CodeDeliveryDetails: 'text' } }),
  fails('an answer that is a list', { text: '[]' }),
  {
    name: 'error: of an administrator',
    args: POOL,
    answers: [refused('ResourceNotFoundException', 'User pool us-east-1_a does not exist.')],
  },
  {
    name: 'error: with output text and a query',
    args: [...POOL, '--output', 'text', '--query', 'UserPool.Id'],
    answers: [refused('ResourceNotFoundException')],
  },
  // What is asked again, and how often.
  { ...fails('500 is asked again', refused('InternalErrorException', 'Oops.', 500)) },
  fails('500 once, then well', refused('InternalErrorException', 'Oops.', 500), { json: {} }),
  fails('500 with an empty answer', { status: 500, text: '' }),
  fails('500 with an HTML answer', { status: 500, text: '<html>x</html>' }),
  fails('502', { status: 502, text: '' }),
  fails('503', refused('ServiceUnavailable', 'Later.', 503)),
  fails('504', { status: 504, text: '' }),
  fails('501', { status: 501, text: '' }),
  fails('429', { status: 429, text: '' }),
  fails('too many requests', refused('TooManyRequestsException', 'Slow down.')),
  fails(
    'a limit is exceeded',
    refused('LimitExceededException', 'Attempt limit exceeded, please try after some time.'),
  ),
  fails('throttling', refused('ThrottlingException', 'Rate exceeded')),
  fails('throttling once, then well', refused('ThrottlingException', 'Rate exceeded'), { json: {} }),
  fails('a time-out of the request', refused('RequestTimeoutException')),
  {
    ...fails('one attempt', refused('InternalErrorException', 'Oops.', 500)),
    name: 'error: one attempt by the environment',
    env: ONCE,
    inFast: true,
  },
  {
    ...fails('two attempts', refused('InternalErrorException', 'Oops.', 500)),
    name: 'error: two attempts by the environment',
    env: { AWS_MAX_ATTEMPTS: '2' },
  },
  {
    ...fails('two attempts', refused('InternalErrorException', 'Oops.', 500)),
    name: 'error: two attempts by the configuration',
    files: { '.aws/config': '[default]\nmax_attempts = 2\n' },
  },
  {
    ...fails('no attempts', refused('InternalErrorException', 'Oops.', 500)),
    name: 'error: no attempts by the environment',
    env: { AWS_MAX_ATTEMPTS: '0' },
  },
  {
    ...fails('attempts that are no number', { json: {} }),
    name: 'error: attempts that are no number',
    env: { AWS_MAX_ATTEMPTS: 'many' },
  },
  {
    ...fails('legacy mode', refused('InternalErrorException', 'Oops.', 500)),
    name: 'error: legacy mode of asking again',
    env: { AWS_RETRY_MODE: 'legacy', AWS_MAX_ATTEMPTS: '2' },
  },
  {
    ...fails('odd mode', { json: {} }),
    name: 'error: an unknown mode of asking again',
    env: { AWS_RETRY_MODE: 'odd' },
  },
  // The network.
  {
    name: 'network: nobody listens',
    args: [...RESET, '--endpoint-url', '{closed}'],
    without: ['endpoint'],
    env: ONCE,
    inFast: true,
  },
  {
    name: 'network: nobody listens, with attempts',
    args: [...RESET, '--endpoint-url', '{closed}'],
    without: ['endpoint'],
  },
  {
    name: 'network: a name that is not there',
    args: [...RESET, '--endpoint-url', 'http://nowhere.invalid'],
    without: ['endpoint'],
    env: ONCE,
  },
  { name: 'network: the connection is dropped', args: RESET, answers: [{ act: 'drop' }], env: ONCE },
  { name: 'network: the connection is dropped once', args: RESET, answers: [{ act: 'drop' }, { json: {} }] },
  {
    name: 'network: the connection is dropped in the answer',
    args: RESET,
    answers: [{ act: 'cut', json: {} }],
    env: ONCE,
  },
  {
    name: 'network: the connection is dropped in the answer of an error',
    args: RESET,
    answers: [{ act: 'cut', status: 400, json: { __type: 'X' } }],
    env: ONCE,
  },
  {
    name: 'network: no answer in time',
    args: [...RESET, '--cli-read-timeout', '1'],
    answers: [{ act: 'hang' }],
    env: ONCE,
  },
  {
    name: 'network: no answer in time, with two attempts',
    args: [...RESET, '--cli-read-timeout', '1'],
    answers: [{ act: 'hang' }],
    env: { AWS_MAX_ATTEMPTS: '2' },
  },
  { name: 'network: a time-out that is no number', args: [...RESET, '--cli-read-timeout', 'soon'] },
  { name: 'network: a time-out of nothing', args: [...RESET, '--cli-read-timeout', '0', '--cli-connect-timeout', '0'] },
  { name: 'network: an address that is none', args: [...RESET, '--endpoint-url', 'nonsense'], without: ['endpoint'] },
  { name: 'network: an address without a host', args: [...RESET, '--endpoint-url', 'http://'], without: ['endpoint'] },
  { name: 'network: an empty address', args: [...RESET, '--endpoint-url', ''], without: ['endpoint'] },
  {
    name: 'network: an address with a path',
    args: [...RESET, '--endpoint-url', '{url}/prefix/'],
    without: ['endpoint'],
  },
  {
    name: 'network: a proxy',
    args: [...RESET, '--endpoint-url', 'http://nowhere.invalid'],
    without: ['endpoint'],
    env: { HTTP_PROXY: '{url}' },
  },
  {
    name: 'network: an answer to a call that needs no signature',
    args: GROUP,
    answers: [{ json: { Group: { GroupName: 'g' } } }],
  },
]
