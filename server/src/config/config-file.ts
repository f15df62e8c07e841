import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { ConfigurationError } from './read-settings.ts'
import { settingNames, settingsTable, type SettingName } from './settings.ts'

/**
 * Settings from a YAML file, by the names of the table: `publicUrl: https://id.example.com`. A list is as good as text with commas, and so is a mapping
 * where names stand before a `=`.
 *
 * @throws ConfigurationError with everything that is wrong with the file
 */
export function readConfigFile(file: string): Readonly<Partial<Record<SettingName, string>>> {
  const document = parseDocument(textOf(file), { prettyErrors: true })
  if (document.errors.length > 0)
    throw new ConfigurationError(document.errors.map(({ message }) => `${file}: ${message.split('\n')[0]}.`))
  const content: unknown = document.toJS() ?? {}
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new ConfigurationError([`${file} must hold names and values.`])
  const problems: string[] = []
  const settings = Object.entries(content).flatMap(([name, value]) => {
    const known = settingNames.find((candidate) => candidate === name)
    if (!known) problems.push(`${file}: ${name} is no setting; there are ${settingNames.join(', ')}.`)
    const text = asText(value, known !== undefined && settingsTable[known].pairs)
    if (text === undefined) problems.push(`${file}: ${name} must be a text, a number or a list of them.`)
    return known && text !== undefined ? [[known, text] as const] : []
  })
  if (problems.length > 0) throw new ConfigurationError(problems)
  return Object.fromEntries(settings)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new ConfigurationError([
      `${file} cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    ])
  }
}

function asText(value: unknown, pairs?: boolean): string | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || value === null) return undefined
  if (!Array.isArray(value) && !pairs) return undefined
  const parts = Array.isArray(value) ? value.map((one) => asText(one)) : Object.entries(value).map(asPair)
  return parts.includes(undefined) ? undefined : parts.join(',')
}

function asPair([name, value]: [string, unknown]): string | undefined {
  const text = asText(value)
  return text === undefined ? undefined : `${name}=${text}`
}

/** A file with every setting and what it means; those that are given are set, the others stand as comments. */
export function configFileText(given: Readonly<Partial<Record<SettingName, string>>>): string {
  const lines = settingNames.flatMap((name) => {
    const { meaning, env, default: fallback } = settingsTable[name]
    const value = given[name]
    const shown = value ?? fallback ?? ''
    return [
      ...wrapped(`${meaning} (${env})`).map((line) => `# ${line}`),
      `${value === undefined ? '#' : ''}${name}: ${quoted(shown)}`,
      '',
    ]
  })
  return ['# Sparekey. What the environment says counts before what stands here.', '', ...lines].join('\n')
}

function quoted(value: string): string {
  return /^[A-Za-z0-9/][A-Za-z0-9_./-]*$/.test(value) ? value : JSON.stringify(value)
}

function wrapped(text: string): readonly string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length > 100) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
