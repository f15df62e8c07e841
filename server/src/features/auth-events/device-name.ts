import type { ContextData } from '../risk/context-data.ts'

const LONGEST = 128

/** What stands in a user agent, and what it is called; the first that fits, as most say that they are others as well. */
const BROWSERS = [
  [/\bEdgA?\/(\d+)/, 'Edge'],
  [/\bOPR\/(\d+)/, 'Opera'],
  [/\bSamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/\b(?:Chrome|CriOS)\/(\d+)/, 'Chrome'],
  [/\bVersion\/(\d+)[\d.]* (?:Mobile\/\S+ )?Safari\//, 'Safari'],
] as const

const SYSTEMS = [
  [/\bAndroid\b/, 'Android'],
  [/\b(?:iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
] as const

/** The device as a person would name it: `Firefox 140, Linux` of a browser, brand and model of a phone. */
export function deviceName({ facts }: ContextData): string | undefined {
  const { DeviceName, DeviceBrand, PhoneType, UserAgent } = facts
  const phone = [DeviceBrand, DeviceName ?? PhoneType].filter(Boolean).join(' ')
  const name = phone || (UserAgent && nameOfAgent(UserAgent))
  return name ? [...name].slice(0, LONGEST).join('') : undefined
}

function nameOfAgent(agent: string): string {
  const browser = BROWSERS.flatMap(([pattern, name]) => {
    const version = pattern.exec(agent)?.[1]
    return version === undefined ? [] : [`${name} ${version}`]
  })[0]
  const system = SYSTEMS.find(([pattern]) => pattern.test(agent))?.[1]
  return `${browser ?? 'Other'}, ${system ?? 'Other'}`
}
