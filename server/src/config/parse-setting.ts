import { isAbsolute, resolve } from 'node:path'
import { parseAddressRange } from '../kernel/address-range.ts'
import { parseMailbox, type Mailbox } from '../kernel/email-address.ts'
import type { Dkim, StoreAddress } from './settings.ts'

// How the text of a setting is read. Each throws an Error with the end of the sentence `NAME …`.

export function parseStore(value: string): StoreAddress {
  if (/^postgres(?:ql)?:\/\//.test(value)) {
    if (!URL.canParse(value)) throw new Error('must be postgres://user:password@host:5432/database')
    return { engine: 'postgres', url: value }
  }
  if (!value.startsWith('sqlite:') || value === 'sqlite:') throw new Error('must be sqlite:PATH or postgres://…')
  return { engine: 'sqlite', file: path(value.slice('sqlite:'.length)) }
}

/** The address with dots for the password. */
export function withoutPassword(value: string): string {
  const url = URL.parse(value)
  if (!url || url.password === '') return value
  url.password = '...'
  return url.href
}

export function path(value: string): string {
  return isAbsolute(value) ? value : resolve(value)
}

export function text(value: string): string {
  if (value.trim() === '') throw new Error('must not be empty')
  return value
}

export function list(value: string): readonly string[] {
  return value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

export function addressRanges(value: string): readonly string[] {
  const wrong = list(value).filter((entry) => !parseAddressRange(entry))
  if (wrong.length > 0)
    throw new Error(`must list addresses and ranges such as 10.0.0.0/8, and not ${wrong.join(', ')}`)
  return list(value)
}

/** As browsers write them: anything else would never match. */
export function origins(value: string): readonly string[] {
  const wrong = list(value).filter((entry) => !/^https?:/.test(entry) || URL.parse(entry)?.origin !== entry)
  if (wrong.length > 0)
    throw new Error(`must list origins such as https://app.example.com, and not ${wrong.join(', ')}`)
  return list(value)
}

export function integer(min: number, max: number) {
  return (value: string): number => {
    const number = Number(value)
    if (!/^\d+$/.test(value) || number < min || number > max)
      throw new Error(`must be a whole number from ${min} to ${max}`)
    return number
  }
}

export function matching(pattern: RegExp, problem: string) {
  return (value: string): string => {
    if (!pattern.test(value)) throw new Error(problem)
    return value
  }
}

export function oneOf<const T extends string>(...values: readonly T[]) {
  return (value: string): T => {
    const found = values.find((candidate) => candidate === value)
    if (found === undefined) throw new Error(`must be one of ${values.join(', ')}`)
    return found
  }
}

export function httpUrl(value: string): string {
  const url = URL.parse(value)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error('must be an http or https URL without a query')
  return value.replace(/\/+$/, '')
}

export function mailSenders(value: string): readonly string[] {
  const wrong = list(value).filter((entry) => !parseMailbox(entry.startsWith('@') ? `x${entry}` : entry))
  if (wrong.length > 0)
    throw new Error(`must list addresses and domains such as @example.com, and not ${wrong.join(', ')}`)
  return list(value)
}

export function dkim(value: string): Dkim {
  const [, domain = '', selector = '', file = ''] = /^([a-z0-9.-]+):([A-Za-z0-9_-]+):(.+)$/.exec(value) ?? []
  if (file === '') throw new Error('must be DOMAIN:SELECTOR:FILE')
  return { domain, selector, keyFile: path(file) }
}

export function mailbox(value: string): Mailbox {
  const parsed = parseMailbox(value)
  if (!parsed) throw new Error('must be one address, or Name <address>')
  return parsed
}
