import { words, type Case } from '../case.ts'

/** Operations of every kind whose members both programs know; each gives its own skeleton. */
const INPUTS = [
  'admin-add-user-to-group',
  'admin-delete-user-attributes',
  'admin-get-device',
  'admin-list-devices',
  'admin-set-user-settings',
  'admin-update-auth-event-feedback',
  'associate-software-token',
  'create-group',
  'create-resource-server',
  'delete-identity-provider',
  'get-device',
  'list-identity-providers',
  'list-tags-for-resource',
  'tag-resource',
  'update-resource-server',
  'verify-user-attribute',
]
const OUTPUTS = [
  'admin-get-device --user-pool-id a --username b --device-key c',
  'admin-list-devices --user-pool-id a --username b',
  'associate-software-token',
  'describe-resource-server --user-pool-id a --identifier b',
  'global-sign-out --access-token a',
  'list-groups --user-pool-id a',
  'list-identity-providers --user-pool-id a',
  'list-resource-servers --user-pool-id a',
  'list-tags-for-resource --resource-arn a',
  'list-user-pool-clients --user-pool-id a',
  'list-users --user-pool-id a',
  'update-group --user-pool-id a --group-name b',
  'verify-user-attribute --access-token a --attribute-name b --code c',
]

const SKELETON = '--generate-cli-skeleton'

export const skeletons: readonly Case[] = [
  ...INPUTS.map((operation): Case => ({ name: `skeleton of the input of ${operation}`, args: [operation, SKELETON] })),
  ...OUTPUTS.map(
    (line): Case => ({
      name: `skeleton of the output of ${words(line)[0]}`,
      args: [...words(line), SKELETON, 'output'],
    }),
  ),
  { name: 'a skeleton asked for by name', args: words(`create-group ${SKELETON} input`), inFast: true },
  { name: 'a skeleton of the output', args: words(`create-group --user-pool-id a --group-name b ${SKELETON} output`) },
  {
    name: 'a skeleton of the output without what is required',
    args: words(`create-group ${SKELETON} output`),
  },
  {
    name: 'a skeleton of the output with a bad argument',
    args: ['create-group', '--user-pool-id', '', '--group-name', 'g', SKELETON, 'output'],
  },
  {
    name: 'a skeleton of the output with an integer that is none',
    args: words(`list-users --user-pool-id a --limit x ${SKELETON} output`),
  },
  {
    name: 'a skeleton of the output as text',
    args: words(`list-users --user-pool-id a ${SKELETON} output --output text`),
  },
  {
    name: 'a skeleton of the output as YAML',
    args: words(`list-users --user-pool-id a ${SKELETON} output --output yaml`),
  },
  {
    name: 'a skeleton of the output with a query',
    args: words(`list-users --user-pool-id a ${SKELETON} output --query Users[0].Username`),
  },
  { name: 'a skeleton of the input with options', args: words(`create-group --group-name g ${SKELETON}`) },
  { name: 'a skeleton of the input as text', args: words(`create-group ${SKELETON} --output text`) },
  { name: 'a skeleton with an unknown option', args: words(`create-group --colour red ${SKELETON}`) },
  { name: 'a skeleton that is not known', args: words(`create-group ${SKELETON} sideways`) },
  {
    name: 'a skeleton without credentials or region',
    args: words(`create-group ${SKELETON}`),
    without: ['credentials', 'region', 'endpoint'],
  },
  {
    name: 'a skeleton of the output without credentials or region',
    args: words(`get-group --user-pool-id a --group-name b ${SKELETON} output`),
    without: ['credentials', 'region', 'endpoint'],
  },
  { name: 'a skeleton in YAML', args: words(`create-group ${SKELETON} yaml-input`), compare: 'without comments' },
  {
    name: 'a skeleton in YAML with lists and maps',
    args: words(`create-resource-server ${SKELETON} yaml-input`),
    compare: 'without comments',
  },
  {
    name: 'a skeleton in YAML with tags',
    args: words(`tag-resource ${SKELETON} yaml-input`),
    compare: 'without comments',
  },
  { name: 'a skeleton given twice', args: words(`create-group ${SKELETON} ${SKELETON} input`) },
  { name: 'a skeleton and cli-input-json', args: ['create-group', '--cli-input-json', '{"GroupName":"g"}', SKELETON] },
]
