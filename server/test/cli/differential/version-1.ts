import { awsClis } from '../../aws-clis.ts'
import type { Case, Outcome } from './case.ts'
import { separate, type Program } from './programs.ts'

/** Version 1 of the AWS CLI, where it is beside version 2, told to write times as version 2 does. */
export function findAws1(): Program | undefined {
  const cli = awsClis().find(({ major }) => major === 1)
  return cli && { name: 'aws', version: cli.version, env: ownEnvironment(), execute: separate(cli.path) }
}

/** Where it was installed by a manager of Pythons, that has to find itself. */
function ownEnvironment(): Readonly<Record<string, string>> {
  const { PATH = '', PYENV_ROOT } = process.env
  return { PATH, ...(PYENV_ROOT !== undefined && { PYENV_ROOT }) }
}

/** Themes in which the two versions of the AWS CLI are of one mind; retries, profiles and skeletons they see differently. */
const THEMES = ['scalars', 'lists', 'shorthand', 'inputs', 'outputs', 'pages'] as const

/** What version 1 does not have, or has in its own way: YAML, base64 as the usual form of bytes, its own words for errors. */
const ONLY_2 = /yaml|binary|blob|bytes|image|output=off|cli-error-format|cli_timestamp_format|debug/i

/** The cases that version 1 can be asked, with its times written as version 2 writes them. */
export function casesForVersion1(themes: Readonly<Record<string, readonly Case[]>>): readonly Case[] {
  return THEMES.flatMap((theme) => themes[theme] ?? [])
    .filter(({ name, args, files = {} }) => ![name, ...args, ...Object.keys(files)].some((text) => ONLY_2.test(text)))
    .map((the) => ({
      ...the,
      files: { '.aws/config': '[default]\ncli_timestamp_format = iso8601\n', ...the.files },
    }))
}

/** What is compared: what was sent, what was printed, and whether it went well; exit codes and texts of errors are each version's own. */
export function asVersion1({ code, requests, stdout }: Outcome) {
  return { well: code === 0, requests, stdout: data(stdout) }
}

/** Version 1 writes letters beyond ASCII in JSON as escapes: the same document. */
function data(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A table or lines of text: compared as they are.
    return text
  }
}
