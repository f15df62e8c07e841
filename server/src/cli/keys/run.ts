import { operatorAt } from '../operator-at.ts'
import type { ShownAccessKey } from '../../server/operator/index.ts'
import { outputOf } from '../output-of.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell } from '../tell.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { UsageError } from '../usage-error.ts'
import { customSender } from './custom-sender.ts'
import { keysOptions } from './options.ts'

const USAGE =
  'It is one of: keys create --name NAME, keys list, keys revoke KEY, keys rotate --user-pool-id POOL, keys custom-sender ARN --to FILE.'

/** `sparekey keys create | list | revoke`: the keys that sign the calls of administrators; `rotate`: those that sign a pool's tokens; `custom-sender`: those that encrypt codes. */
export async function keys(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseWords(words, keysOptions)
  const [verb, id, ...others] = positionals
  const { name, 'user-pool-id': pool, operation, 'at-once': atOnce = false, to, ...where } = values
  const output = outputOf(values)
  const takesOne = verb === 'revoke' || verb === 'custom-sender'
  if (others.length > 0 || takesOne === (id === undefined)) throw new UsageError(USAGE)
  if (verb !== 'create' && (name ?? operation ?? (verb === 'rotate' ? undefined : pool)) !== undefined)
    throw new UsageError('--name, --user-pool-id and --operation are for keys create.')
  if (atOnce && verb !== 'rotate') throw new UsageError('--at-once is for keys rotate.')
  if (to !== undefined && verb !== 'custom-sender') throw new UsageError('--to is for keys custom-sender.')
  switch (verb) {
    case 'create': {
      if (name === undefined) throw new UsageError('keys create takes --name NAME.')
      const scope = { operations: operation ?? ['*'], pools: pool ?? ('all' as const) }
      await using operator = await operatorAt(surroundings, where)
      return tell(surroundings, output, await operator.createKey({ name, scope }), (key) =>
        [
          `export AWS_ACCESS_KEY_ID=${key.AccessKeyId}`,
          `export AWS_SECRET_ACCESS_KEY=${key.SecretAccessKey}`,
          '# The secret is told this once.',
          '',
        ].join('\n'),
      )
    }
    case 'list': {
      await using operator = await operatorAt(surroundings, where)
      return tell(surroundings, output, await operator.listKeys({}), table)
    }
    case 'revoke': {
      await using operator = await operatorAt(surroundings, where)
      return tell(surroundings, output, await operator.revokeKey({ id: id ?? '' }), () => `${id} is revoked.\n`)
    }
    case 'rotate': {
      const [only, ...more] = pool ?? []
      if (only === undefined || more.length > 0) throw new UsageError('keys rotate takes one --user-pool-id POOL.')
      await using operator = await operatorAt(surroundings, where)
      return tell(
        surroundings,
        output,
        await operator.rotateKeys({ pool: only, atOnce }),
        ({ signsFrom, until }) => `The new keys sign from ${signsFrom} on; the old ones go at ${until}.\n`,
      )
    }
    case 'custom-sender': {
      if (to === undefined) throw new UsageError('keys custom-sender takes --to FILE.')
      return customSender({ keyId: id ?? '', file: to }, where, output, surroundings)
    }
    default:
      throw new UsageError(USAGE)
  }
}

function table(keys: readonly ShownAccessKey[]): string {
  return keys
    .map(({ id, name, scope, createdAt, revokedAt }) => {
      const pools = scope.pools === 'all' ? 'all pools' : scope.pools.join(', ')
      const state = revokedAt === null ? '' : `  revoked ${revokedAt}`
      return escapeForTerminal(`${id}  ${name}  ${scope.operations.join(', ')} on ${pools}  made ${createdAt}${state}`)
    })
    .map((line) => `${line}\n`)
    .join('')
}
