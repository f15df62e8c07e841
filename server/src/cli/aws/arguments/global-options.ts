import type { OptionSpec } from './option-parser.ts'

/** The options that every command of the AWS surface takes, wherever they stand. */
export const globalOptions: readonly OptionSpec[] = [
  { name: 'debug', values: 'none' },
  { name: 'endpoint-url', values: 'one' },
  { name: 'no-verify-ssl', values: 'none' },
  { name: 'no-paginate', values: 'none' },
  { name: 'output', values: 'one', choices: ['json', 'text', 'table', 'yaml', 'yaml-stream', 'off'] },
  { name: 'query', values: 'one' },
  { name: 'profile', values: 'one' },
  { name: 'region', values: 'one' },
  { name: 'version', values: 'none' },
  { name: 'color', values: 'one', choices: ['on', 'off', 'auto'] },
  { name: 'no-sign-request', values: 'none' },
  { name: 'ca-bundle', values: 'one' },
  { name: 'cli-read-timeout', values: 'one' },
  { name: 'cli-connect-timeout', values: 'one' },
  { name: 'cli-binary-format', values: 'one', choices: ['base64', 'raw-in-base64-out'] },
  { name: 'no-cli-pager', values: 'none' },
  { name: 'cli-auto-prompt', values: 'none' },
  { name: 'no-cli-auto-prompt', values: 'none' },
  { name: 'cli-error-format', values: 'one', choices: ['legacy', 'json', 'yaml', 'text', 'table', 'enhanced'] },
]
