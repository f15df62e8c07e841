import { escapeForTerminal } from '../../terminal/escape.ts'
import { versionLine } from '../../version.ts'
import { findCredentials } from '../configuration/credentials.ts'
import { findEndpoint } from '../configuration/endpoint.ts'
import { findRegion } from '../configuration/region.ts'
import type { Setting } from '../run-operation.ts'
import { attempts, optionText, transport } from '../settings.ts'
import type { Caller } from './call-operation.ts'

/** Whereto, by whom and how calls are made. @throws Failure where that is not configured, or not rightly */
export function callerOf({ options, profile, surroundings }: Setting, endpoint: string | undefined): Caller {
  const { env, now, dice, stderr } = surroundings
  const region = findRegion(optionText(options, 'region'), env, profile)
  let found: ReturnType<typeof findCredentials> | undefined
  return {
    endpoint: findEndpoint(endpoint, region, env, profile),
    region,
    credentials: options.has('no-sign-request') ? undefined : () => (found ??= findCredentials(env, profile, region)),
    transport: transport(options, env, profile),
    attempts: attempts(env, profile),
    userAgent: versionLine(),
    now,
    dice,
    // Some of it is the server's.
    debug: options.has('debug') ? (message) => stderr.write(`debug: ${escapeForTerminal(message)}\n`) : () => {},
  }
}
