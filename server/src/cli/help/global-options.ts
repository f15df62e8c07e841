/** An option that every command for the API has. */
export interface GlobalOption {
  readonly option: string
  /** What stands for its value in a synopsis; a flag has none. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly meaning: string
}

/** As AWS's command line has them, in its order. */
export const globalOptions: readonly GlobalOption[] = [
  {
    option: '--debug',
    meaning: 'Writes what is done, step by step, to standard error. Secrets and tokens are left out.',
  },
  {
    option: '--endpoint-url',
    value: '<url>',
    meaning:
      'The address of the server to call, for instance `http://127.0.0.1:8229`. Without it and without an endpoint in the environment or the profile, Amazon Cognito in the Region is called.',
  },
  {
    option: '--no-verify-ssl',
    meaning: 'Does not check the certificate of the server. Never use it with passwords that matter.',
  },
  {
    option: '--no-paginate',
    meaning: 'Asks for one page of a list only. Without it all pages are fetched and shown as one.',
  },
  {
    option: '--output',
    value: '<format>',
    choices: ['json', 'text', 'table', 'yaml', 'yaml-stream', 'off'],
    meaning:
      'How the answer is shown: `json` unless the profile or AWS_DEFAULT_OUTPUT says otherwise, `text` with tabs for other programs, `table` for people, `yaml`, `yaml-stream` page by page, or not at all with `off`.',
  },
  {
    option: '--query',
    value: '<expression>',
    meaning: 'A JMESPath expression that picks what is shown, for instance `CodeDeliveryDetails.Destination`.',
  },
  { option: '--profile', value: '<name>', meaning: 'The profile in the credentials and config files that is used.' },
  { option: '--region', value: '<region>', meaning: 'The Region to call, for instance `us-east-1`.' },
  { option: '--version', meaning: 'Shows the version of the program and does nothing else.' },
  {
    option: '--color',
    value: '<when>',
    choices: ['on', 'off', 'auto'],
    meaning: 'Whether output is coloured: always, never, or only on a terminal, which is what happens without it.',
  },
  {
    option: '--no-sign-request',
    meaning:
      'Does not sign the request and needs no credentials. Operations of users, such as `forgot-password`, are never signed.',
  },
  {
    option: '--ca-bundle',
    value: '<file>',
    meaning: 'A file of certificates, in PEM form, that the server is checked against.',
  },
  {
    option: '--cli-read-timeout',
    value: '<seconds>',
    meaning: 'How many seconds to wait for an answer: 60 without it, for ever with 0.',
  },
  {
    option: '--cli-connect-timeout',
    value: '<seconds>',
    meaning: 'How many seconds to wait for a connection: 60 without it, for ever with 0.',
  },
  {
    option: '--cli-binary-format',
    value: '<format>',
    choices: ['base64', 'raw-in-base64-out'],
    meaning:
      'How bytes are given in options: in Base64, which is what happens without it, or as they are. Files with `fileb://` are always read as they are.',
  },
  { option: '--no-cli-pager', meaning: 'Writes straight to the terminal instead of through a pager.' },
  {
    option: '--cli-auto-prompt',
    meaning:
      'Asks on the terminal for the operation and for the options that are missing; values that are secret are not shown. The setting `cli_auto_prompt` of the profile and AWS_CLI_AUTO_PROMPT do so for every command with `on`, and with `on-partial` for those whose words are not enough.',
  },
  { option: '--no-cli-auto-prompt', meaning: 'Asks for nothing, whatever is set.' },
  {
    option: '--cli-error-format',
    value: '<format>',
    choices: ['legacy', 'json', 'yaml', 'text', 'table', 'enhanced'],
    meaning:
      'How an error of the server is shown on standard error. `enhanced`, which is what happens without it, shows the fields of the error too; `legacy` is one sentence.',
  },
]

/** The options that every operation has besides those of its input. */
export const inputOptions: readonly GlobalOption[] = [
  {
    option: '--cli-input-json',
    value: '<json>',
    meaning:
      'The input as one JSON object, as `--generate-cli-skeleton` prints it, or a file of it with `file://`. Options on the command line win over it. Excludes `--cli-input-yaml`.',
  },
  { option: '--cli-input-yaml', value: '<yaml>', meaning: 'The same in YAML. Excludes `--cli-input-json`.' },
  {
    option: '--generate-cli-skeleton',
    value: '<what>',
    choices: ['input', 'yaml-input', 'output'],
    meaning:
      'Calls nothing and prints a pattern: of the input in JSON (`input`, or no value), of the input in YAML with comments (`yaml-input`), or of the answer (`output`, which checks the options too).',
  },
]

/** The options of operations that list in pages. */
export const pagingOptions: readonly GlobalOption[] = [
  {
    option: '--starting-token',
    value: '<token>',
    meaning: 'Where to go on: the NextToken that a command with `--max-items` printed.',
  },
  {
    option: '--page-size',
    value: '<number>',
    meaning:
      'How many items to ask for in one call. Smaller pages mean more calls that take less time each; the output is the same.',
  },
  {
    option: '--max-items',
    value: '<number>',
    meaning:
      'How many items to show at most. If there are more, the output ends with a NextToken for `--starting-token`.',
  },
]
