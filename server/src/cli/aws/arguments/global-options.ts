import { binaryFormats, errorFormats, outputFormats } from '../formats.ts'
import type { ExplainedOption } from './explained-option.ts'

/** The options that every command of the AWS surface takes, wherever they stand: as AWS's command line has them, in its order. */
export const globalOptions: readonly ExplainedOption[] = [
  {
    name: 'debug',
    values: 'none',
    meaning: 'Writes what is done, step by step, to standard error. Secrets and tokens are left out.',
  },
  {
    name: 'endpoint-url',
    values: 'one',
    placeholder: '<url>',
    meaning:
      'The address of the server to call, for instance `http://127.0.0.1:8229`. Without it and without an endpoint in the environment or the profile, Amazon Cognito in the Region is called.',
  },
  {
    name: 'no-verify-ssl',
    values: 'none',
    meaning: 'Does not check the certificate of the server. Never use it with passwords that matter.',
  },
  {
    name: 'no-paginate',
    values: 'none',
    meaning: 'Asks for one page of a list only. Without it all pages are fetched and shown as one.',
  },
  {
    name: 'output',
    values: 'one',
    placeholder: '<format>',
    choices: outputFormats,
    meaning:
      'How the answer is shown: `json` unless the profile or AWS_DEFAULT_OUTPUT says otherwise, `text` with tabs for other programs, `table` for people, `yaml`, `yaml-stream` page by page, or not at all with `off`.',
  },
  {
    name: 'query',
    values: 'one',
    placeholder: '<expression>',
    meaning: 'A JMESPath expression that picks what is shown, for instance `CodeDeliveryDetails.Destination`.',
  },
  {
    name: 'profile',
    values: 'one',
    placeholder: '<name>',
    meaning: 'The profile in the credentials and config files that is used.',
  },
  { name: 'region', values: 'one', placeholder: '<region>', meaning: 'The Region to call, for instance `us-east-1`.' },
  { name: 'version', values: 'none', meaning: 'Shows the version of the program and does nothing else.' },
  {
    name: 'color',
    values: 'one',
    placeholder: '<when>',
    choices: ['on', 'off', 'auto'],
    meaning: 'Whether output is coloured: always, never, or only on a terminal, which is what happens without it.',
  },
  {
    name: 'no-sign-request',
    values: 'none',
    meaning:
      'Does not sign the request and needs no credentials. Operations of users, such as `forgot-password`, are never signed.',
  },
  {
    name: 'ca-bundle',
    values: 'one',
    placeholder: '<file>',
    meaning: 'A file of certificates, in PEM form, that the server is checked against.',
  },
  {
    name: 'cli-read-timeout',
    values: 'one',
    placeholder: '<seconds>',
    meaning: 'How many seconds to wait for an answer: 60 without it, for ever with 0.',
  },
  {
    name: 'cli-connect-timeout',
    values: 'one',
    placeholder: '<seconds>',
    meaning: 'How many seconds to wait for a connection: 60 without it, for ever with 0.',
  },
  {
    name: 'cli-binary-format',
    values: 'one',
    placeholder: '<format>',
    choices: binaryFormats,
    meaning:
      'How bytes are given in options: in Base64, which is what happens without it, or as they are. Files with `fileb://` are always read as they are.',
  },
  { name: 'no-cli-pager', values: 'none', meaning: 'Writes straight to the terminal instead of through a pager.' },
  {
    name: 'cli-auto-prompt',
    values: 'none',
    meaning:
      'Asks on the terminal for the operation and for the options that are missing; values that are secret are not shown. The setting `cli_auto_prompt` of the profile and AWS_CLI_AUTO_PROMPT do so for every command with `on`, and with `on-partial` for those whose words are not enough.',
  },
  { name: 'no-cli-auto-prompt', values: 'none', meaning: 'Asks for nothing, whatever is set.' },
  {
    name: 'cli-error-format',
    values: 'one',
    placeholder: '<format>',
    choices: errorFormats,
    meaning:
      'How an error of the server is shown on standard error. `enhanced`, which is what happens without it, shows the fields of the error too; `legacy` is one sentence.',
  },
]
