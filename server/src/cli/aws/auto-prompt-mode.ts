import type { Surroundings } from '../surroundings.ts'
import type { Profile } from './configuration/profile.ts'
import { Failure } from './failure.ts'
import type { GlobalOptions } from './settings.ts'

/** `on` asks for every command, `on-partial` for one whose words are not enough. */
export type AutoPrompt = 'on' | 'on-partial' | 'off'

/** @throws Failure where both options are given */
export function autoPrompt(options: GlobalOptions, env: Surroundings['env'], profile: Profile | undefined): AutoPrompt {
  const [yes, no] = [options.has('cli-auto-prompt'), options.has('no-cli-auto-prompt')]
  if (yes && no)
    throw new Failure(
      'ParamValidation',
      'Both --cli-auto-prompt and --no-cli-auto-prompt cannot be specified at the same time.',
    )
  if (yes) return 'on'
  const configured = no ? 'off' : (env['AWS_CLI_AUTO_PROMPT'] ?? profile?.settings['cli_auto_prompt'])
  return configured === 'on' || configured === 'on-partial' ? configured : 'off'
}
