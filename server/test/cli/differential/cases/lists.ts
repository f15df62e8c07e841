import { words, type Case } from '../case.ts'

const CREATE = words('admin-create-user --user-pool-id us-east-1_abcdefghi --username jane')
const LIST = words('list-users --user-pool-id us-east-1_abcdefghi')
const CLIENT = words('create-user-pool-client --user-pool-id us-east-1_abcdefghi --client-name web')
const TAGS = words('tag-resource --resource-arn arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_a')
const UNTAG = words('untag-resource --resource-arn arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_a')

export const lists: readonly Case[] = [
  { name: 'a list of texts by words', args: [...LIST, '--attributes-to-get', 'email', 'sub', 'with space'] },
  { name: 'a list of one text', args: [...UNTAG, '--tag-keys', 'one'] },
  { name: 'a list of one text with commas is one text', args: [...UNTAG, '--tag-keys', 'a,b,c'] },
  { name: 'a list of texts as JSON', args: [...UNTAG, '--tag-keys', '["a","b c"]'] },
  { name: 'a list of texts as JSON with blanks around it', args: [...UNTAG, '--tag-keys', ' ["a"]'] },
  { name: 'a list of texts as JSON beside another word', args: [...UNTAG, '--tag-keys', '["a"]', 'b'] },
  { name: 'a list with an empty text', args: [...UNTAG, '--tag-keys', ''] },
  { name: 'a list with no words', args: [...UNTAG, '--tag-keys'] },
  { name: 'an empty list as JSON', args: [...UNTAG, '--tag-keys', '[]'] },
  { name: 'a list given twice', args: [...UNTAG, '--tag-keys', 'a', '--tag-keys', 'b'] },
  { name: 'a list of enumerations is not checked', args: [...CLIENT, '--explicit-auth-flows', 'ALLOW_X', 'ALLOW_Y'] },
  { name: 'a list of JSON with numbers for texts', args: [...UNTAG, '--tag-keys', '[1,true,null,{"a":1}]'] },
  { name: 'a list as broken JSON', args: [...UNTAG, '--tag-keys', '["a"'] },
  { name: 'a list as a JSON object', args: [...UNTAG, '--tag-keys', '{"a":1}'] },
  {
    name: 'a list from a file',
    args: [...UNTAG, '--tag-keys', 'file://keys.json'],
    files: { 'keys.json': '["x","y"]\n' },
  },
  {
    name: 'a list from a file of plain text',
    args: [...UNTAG, '--tag-keys', 'file://keys.txt'],
    files: { 'keys.txt': 'x\ny\n' },
  },
  { name: 'a list of two files', args: [...UNTAG, '--tag-keys', 'file://a', 'file://b'], files: { a: 'x', b: 'y' } },
  { name: 'a map as JSON', args: [...TAGS, '--tags', '{"a":"1","b c":""}'] },
  { name: 'a map as JSON with a number', args: [...TAGS, '--tags', '{"a":1}'] },
  { name: 'a map as broken JSON', args: [...TAGS, '--tags', '{"a":'] },
  { name: 'a map as a JSON list', args: [...TAGS, '--tags', '["a"]'] },
  { name: 'an empty map', args: [...TAGS, '--tags', '{}'] },
  {
    name: 'structures as one JSON list',
    args: [...CREATE, '--user-attributes', '[{"Name":"email","Value":"a@b"},{"Name":"name"}]'],
  },
  {
    name: 'structures as JSON objects side by side',
    args: [...CREATE, '--user-attributes', '{"Name":"email"}', '{"Name":"name"}'],
  },
  { name: 'a structure as one JSON object', args: [...CREATE, '--user-attributes', '{"Name":"email"}'] },
  { name: 'structures as JSON that ends early', args: [...CREATE, '--user-attributes', '[{"Name":"email"'] },
  { name: 'a structure without its required member', args: [...CREATE, '--user-attributes', '{"Value":"x"}'] },
  { name: 'a structure with an unknown member', args: [...CREATE, '--user-attributes', '{"Name":"x","Colour":"red"}'] },
  {
    name: 'several problems are told together',
    args: [
      'admin-create-user',
      '--user-pool-id',
      '',
      '--username',
      '',
      '--user-attributes',
      '[{"Value":1,"Colour":2},{"Name":3}]',
      '--client-metadata',
      '{"a":[]}',
    ],
    inFast: true,
  },
  {
    name: 'JSON with a number that has a fraction for an integer',
    args: words('create-user-pool --pool-name p --policies {"PasswordPolicy":{"MinimumLength":8.5}}'),
  },
  {
    name: 'JSON with a text for an integer',
    args: words('create-user-pool --pool-name p --policies {"PasswordPolicy":{"MinimumLength":"8"}}'),
    inFast: true,
  },
  {
    name: 'JSON with a text for a flag',
    args: words('create-user-pool --pool-name p --policies {"PasswordPolicy":{"RequireNumbers":"true"}}'),
  },
  {
    name: 'JSON with a number for a flag',
    args: words('create-user-pool --pool-name p --policies {"PasswordPolicy":{"RequireNumbers":1}}'),
  },
  {
    name: 'JSON with a flag for an integer',
    args: words('create-user-pool --pool-name p --policies {"PasswordPolicy":{"MinimumLength":true}}'),
  },
  {
    name: 'JSON with a whole number written as a fraction',
    args: words('create-user-pool --pool-name p --policies {"PasswordPolicy":{"MinimumLength":8.0}}'),
  },
  {
    name: 'JSON with an integer below its least',
    args: words('create-user-pool --pool-name p --policies {"PasswordPolicy":{"MinimumLength":1}}'),
  },
  { name: 'JSON with null', args: words('create-user-pool --pool-name p --policies {"PasswordPolicy":null}') },
  {
    name: 'JSON with a key twice',
    args: words('create-user-pool --pool-name p --policies {"PasswordPolicy":{"MinimumLength":8,"MinimumLength":9}}'),
  },
  {
    name: 'JSON with NaN',
    args: words('create-user-pool --pool-name p --policies {"PasswordPolicy":{"MinimumLength":NaN}}'),
  },
  { name: 'a structure as a JSON list', args: words('create-user-pool --pool-name p --policies [1]') },
  {
    name: 'a structure with unknown members inside',
    args: words(
      'set-risk-configuration --user-pool-id us-east-1_a --account-takeover-risk-configuration {"Actions":{"LowAction":{"A":1,"B":2}}}',
    ),
  },
  {
    name: 'a text option that holds JSON is a text',
    args: words('create-resource-server --user-pool-id us-east-1_a --identifier {"a":1} --name [1]'),
  },
]
