import type { ExplainedOption } from './explained-option.ts'

export const CLI_INPUT_JSON = 'cli-input-json'
export const CLI_INPUT_YAML = 'cli-input-yaml'
export const SKELETON = 'generate-cli-skeleton'

/** The options of every operation that stand for no member of its input. */
export const inputOptions: readonly ExplainedOption[] = [
  {
    name: CLI_INPUT_JSON,
    values: 'one',
    placeholder: '<json>',
    meaning:
      'The input as one JSON object, as `--generate-cli-skeleton` prints it, or a file of it with `file://`. Options on the command line win over it. Excludes `--cli-input-yaml`.',
  },
  {
    name: CLI_INPUT_YAML,
    values: 'one',
    placeholder: '<yaml>',
    meaning: 'The same in YAML. Excludes `--cli-input-json`.',
  },
  {
    name: SKELETON,
    values: 'optional',
    constant: 'input',
    placeholder: '<what>',
    choices: ['input', 'output', 'yaml-input'],
    meaning:
      'Calls nothing and prints a pattern: of the input in JSON (`input`, or no value), of the input in YAML with comments (`yaml-input`), or of the answer (`output`, which checks the options too).',
  },
]
