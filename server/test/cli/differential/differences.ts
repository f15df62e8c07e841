import type { Part } from './compare.ts'

/** Where our command line may differ from the AWS CLI 2.9, told for each case by name, so that nothing hides behind it. */
export interface Difference {
  /** Why it differs: whole sentences, shown on the page of differences. */
  readonly why: string
  /** Where ours follows a later release of the AWS CLI, or its newer model of the API: that release. */
  readonly since?: string
  readonly parts: readonly Part[]
  readonly cases: readonly string[]
}

const newer: readonly Difference[] = [
  {
    why: 'Calls that show an access token, and the revoking of a token, need no signature; older models of the API signed some of them.',
    since: '2.36',
    parts: ['requests'],
    cases: [
      'settings: revoking a token',
      'settings: signing out everywhere',
      'settings: confirming a device',
      'settings: setting second factors of a user',
      'pages: devices, which the program does not page',
    ],
  },
  {
    why: 'There are more operations to choose from.',
    since: '2.36',
    parts: ['stderr'],
    cases: ['an operation that is not there', 'an operation that is nothing like one'],
  },
  {
    why: 'There is one more form of output, `off`.',
    since: '2.36',
    parts: ['stderr'],
    cases: ['output: a format that is not known'],
  },
  {
    why: 'A resource server tells who manages it.',
    since: '2.36',
    parts: ['stdout'],
    cases: ['skeleton of the output of describe-resource-server', 'skeleton of the output of list-resource-servers'],
  },
  {
    why: 'The address of the server is read from `AWS_ENDPOINT_URL` and from `endpoint_url` in the configuration.',
    since: '2.13',
    parts: ['code', 'requests', 'stdout', 'stderr'],
    cases: [
      'settings: an address by the environment',
      'settings: an address of the API by the environment',
      'settings: an address by the configuration',
      'settings: an address of the API by the configuration',
    ],
  },
  {
    why: 'Shorthand reads a value from a file by `@=`.',
    since: '2.20',
    parts: ['code', 'requests', 'stderr'],
    cases: ['shorthand: a pair with a file', 'shorthand: a pair with an at sign and no file'],
  },
  {
    why: 'Shorthand reads a value from a file by `@=`; what is wrong with the file is told as for other files.',
    parts: ['stderr'],
    cases: ['shorthand: a pair with a missing file', 'shorthand: a pair with a file of bytes'],
  },
  {
    why: 'The name of an error ends before the colon and the address that some servers put behind it.',
    since: '2.36',
    parts: ['stderr'],
    cases: ['error: one with a namespace and an address'],
  },
]

const clearer: readonly Difference[] = [
  {
    why: 'An answer that says nothing is shown with the words of its HTTP status.',
    parts: ['stderr'],
    cases: ['error: an empty answer', 'error: not found', 'error: too large', 'error: a redirection', 'error: 429'],
  },
  {
    why: 'A page of HTML is not printed as the message of an error; it is named.',
    parts: ['stderr'],
    cases: ['error: an HTML answer'],
  },
  {
    why: 'The message of an error that is null is shown as nothing, not as `None`.',
    parts: ['stderr'],
    cases: ['error: a null message'],
  },
  {
    why: 'A successful answer that is not JSON, or ends early, is an error; the AWS CLI prints nothing and ends well.',
    parts: ['code', 'stderr'],
    cases: [
      'error: an invalid type of answer',
      'error: a broken answer',
      'network: the connection is dropped in the answer',
    ],
  },
  {
    why: 'An answer that ends early is a closed connection, also where it is an error of the server.',
    parts: ['code', 'stderr'],
    cases: ['network: the connection is dropped in the answer of an error'],
  },
  {
    why: 'An error of the server whose body is no JSON object is still an error of the server (254), not a failure of the program (255).',
    parts: ['code', 'stderr'],
    cases: ['error: a JSON answer that is a list'],
  },
  {
    why: 'An answer of a wrong shape is told in words instead of the failure of a Python method.',
    parts: ['stderr'],
    cases: ['error: an answer of a wrong shape', 'error: an answer that is a list'],
  },
  {
    why: 'An unknown form of output in the configuration is refused before anything is sent.',
    parts: ['requests'],
    cases: [
      'settings: an output by the configuration that is none',
      'settings: an output by the environment that is none',
    ],
  },
  {
    why: 'The skeleton of an answer is printed also where its placeholder texts are shorter than the model allows; the AWS CLI refuses its own skeleton.',
    parts: ['code', 'stdout', 'stderr'],
    cases: [
      'a skeleton of the output',
      'skeleton of the output of associate-software-token',
      'skeleton of the output of list-groups',
      'skeleton of the output of update-group',
    ],
  },
  {
    why: 'The parameters are checked before a skeleton of the answer is made, not the skeleton itself.',
    parts: ['stderr'],
    cases: ['a skeleton of the output with a bad argument'],
  },
  {
    why: 'The skeleton of an answer needs no region, since nothing is sent.',
    parts: ['code', 'stdout', 'stderr'],
    cases: ['a skeleton of the output without credentials or region'],
  },
  {
    why: 'An empty region is as if none was given; the AWS CLI signs for a region without a name.',
    parts: ['requests'],
    cases: ['settings: an empty region'],
  },
  {
    why: 'Shorthand values may hold any letter, emoji included.',
    parts: ['code', 'requests', 'stderr'],
    cases: ['shorthand: letters of other alphabets'],
  },
  {
    why: 'A password, code or secret is not repeated in the text of an error, which may end in a log.',
    parts: ['stderr'],
    cases: ['shorthand: a password with a comma', 'shorthand: a password with an open quote'],
  },
  {
    why: 'The bytes of a file are not shown in the text of an error.',
    parts: ['stderr'],
    cases: ['files: bytes for a text'],
  },
  {
    why: 'A JSON object in the text of an error is called `dict`, without the name of the Python class that keeps its order.',
    parts: ['stderr'],
    cases: ['a list of JSON with numbers for texts'],
  },
  {
    why: '`AWS_RETRY_MODE=legacy` is taken as `standard`, so that settings made for other AWS tools do no harm.',
    parts: ['code', 'requests', 'stderr'],
    cases: ['error: legacy mode of asking again'],
  },
]

const short: readonly Difference[] = [
  {
    why: 'What is wrong with the form of a `--query` is told in the words of our JMESPath, not of the AWS CLI’s.',
    parts: ['stderr'],
    cases: [
      'query: an expression that is none',
      'query: an expression with a bad sign',
      'query: an empty expression',
      'query: a bad expression and a bad answer',
    ],
  },
  {
    why: 'Numbers in answers are double floats: integers beyond 2⁵³ lose digits, and `8.0` is printed as `8`.',
    parts: ['stdout'],
    cases: ['output: big and broken numbers'],
  },
  {
    why: 'Keys that are whole numbers come first in a map, whatever their place in the answer.',
    parts: ['stdout'],
    cases: ['output: a map whose keys are numbers'],
  },
  {
    why: '`NaN` in JSON is refused as the JSON it is not; the AWS CLI reads it, and refuses the number.',
    parts: ['stderr'],
    cases: ['JSON with NaN'],
  },
  {
    why: 'YAML dates and numbers with underscores are texts.',
    parts: ['stderr'],
    cases: ['cli-input-yaml: words that are values'],
  },
  {
    why: 'Of several YAML documents the first is read; the AWS CLI refuses them.',
    parts: ['stderr'],
    cases: ['cli-input-yaml: two documents'],
  },
  {
    why: 'Files are read as UTF-8 alone: `AWS_CLI_FILE_ENCODING` is not known.',
    parts: ['code', 'requests', 'stderr'],
    cases: ['files: encoding told by the environment'],
  },
  {
    why: 'Quotes in the name of a profile are part of the name.',
    parts: ['code', 'requests', 'stdout', 'stderr'],
    cases: ['settings: a profile with a blank and quotes'],
  },
  {
    why: 'An unknown form of timestamps ends with 255, not with 253.',
    parts: ['code'],
    cases: ['settings: timestamps by the configuration that are none'],
  },
  {
    why: 'The timestamps of a skeleton are quoted in YAML.',
    parts: ['stdout'],
    cases: ['a skeleton of the output as YAML'],
  },
]

/** Under the headings of the page. */
export const differenceGroups: Readonly<Record<string, readonly Difference[]>> = {
  'As later releases do': newer,
  'Meant to be clearer': clearer,
  'Where ours falls short': short,
}

export const differences: readonly Difference[] = Object.values(differenceGroups).flat()

/** The parts that may differ in a case, each with its reason. */
export function allowedFor(name: string): ReadonlyMap<Part, string> {
  return new Map(
    differences
      .filter(({ cases }) => cases.includes(name))
      .flatMap(({ parts, why }) => parts.map((part) => [part, why] as const)),
  )
}
