import { words, type Case } from '../case.ts'

const RESET = ['forgot-password', '--cli-input-json']
const YAML = ['forgot-password', '--cli-input-yaml']
const IMAGE = words('set-ui-customization --user-pool-id us-east-1_a')
const GROUP = words('create-group --user-pool-id us-east-1_a --group-name g --description')

export const inputs: readonly Case[] = [
  { name: 'cli-input-json: all from JSON', args: [...RESET, '{"ClientId":"abc","Username":"jane"}'] },
  {
    name: 'cli-input-json: from a file',
    args: [...RESET, 'file://input.json'],
    files: { 'input.json': '{\n  "ClientId": "abc",\n  "Username": "jane"\n}\n' },
  },
  { name: 'cli-input-json: from a missing file', args: [...RESET, 'file://missing.json'] },
  {
    name: 'cli-input-json: options win',
    args: [...RESET, '{"ClientId":"abc","Username":"jane"}', '--username', 'joe'],
    inFast: true,
  },
  {
    name: 'cli-input-json: options win without merging',
    args: [
      'update-user-pool',
      '--cli-input-json',
      '{"UserPoolId":"us-east-1_a","Policies":{"PasswordPolicy":{"MinimumLength":8,"RequireNumbers":true}},"MfaConfiguration":"ON"}',
      '--policies',
      'PasswordPolicy={MinimumLength=12}',
    ],
  },
  {
    name: 'cli-input-json: an empty list from options wins',
    args: [
      'untag-resource',
      '--cli-input-json',
      '{"ResourceArn":"arn:aws:cognito-idp:us-east-1:1:userpool/us-east-1_a","TagKeys":["a"]}',
      '--tag-keys',
      '[]',
    ],
  },
  {
    name: 'cli-input-json: a flag turned off wins',
    args: [
      'admin-set-user-password',
      '--cli-input-json',
      '{"UserPoolId":"us-east-1_a","Username":"jane","Password":"x","Permanent":true}',
      '--no-permanent',
    ],
  },
  {
    name: 'cli-input-json: an unknown member',
    args: [...RESET, '{"ClientId":"abc","Username":"jane","Colour":"red"}'],
  },
  { name: 'cli-input-json: wrong types', args: [...RESET, '{"ClientId":1,"Username":["jane"],"ClientMetadata":"x"}'] },
  { name: 'cli-input-json: a required member is missing', args: [...RESET, '{"ClientId":"abc"}'] },
  { name: 'cli-input-json: broken JSON', args: [...RESET, '{"ClientId":'] },
  { name: 'cli-input-json: an empty text', args: [...RESET, ''] },
  { name: 'cli-input-json: a list', args: [...RESET, '["ClientId"]'] },
  { name: 'cli-input-json: a text', args: [...RESET, '"x"'] },
  { name: 'cli-input-json: a number', args: [...RESET, '12'] },
  { name: 'cli-input-json: null', args: [...RESET, 'null'] },
  { name: 'cli-input-json: an empty map', args: [...RESET, '{}'] },
  {
    name: 'cli-input-json: empty texts of a skeleton',
    args: [...RESET, '{"ClientId":"","SecretHash":"","Username":"","ClientMetadata":{"KeyName":""}}'],
  },
  {
    name: 'cli-input-json: null for a member',
    args: [...RESET, '{"ClientId":"abc","Username":"jane","SecretHash":null}'],
  },
  {
    name: 'cli-input-json: required options stand in for what is missing',
    args: [...RESET, '{"ClientId":"abc"}', '--username', 'jane'],
  },
  {
    name: 'cli-input-json: nested members',
    args: [
      'create-user-pool',
      '--cli-input-json',
      '{"PoolName":"p","AccountRecoverySetting":{"RecoveryMechanisms":[{"Priority":1,"Name":"verified_email"}]},"UserPoolTags":{"a":"b"},"Schema":[{"Name":"age","AttributeDataType":"Number"}]}',
    ],
  },
  {
    name: 'cli-input-json: a file of YAML',
    args: [...RESET, 'file://input.yaml'],
    files: { 'input.yaml': 'ClientId: abc\nUsername: jane\n' },
  },
  {
    name: 'cli-input-json: given twice',
    args: [...RESET, '{"ClientId":"abc"}', '--cli-input-json', '{"ClientId":"x","Username":"jane"}'],
  },
  {
    name: 'cli-input-json: NaN and a big number',
    args: [...RESET, '{"ClientId":"abc","Username":"jane","ClientMetadata":{"a":12345678901234567890}}'],
  },
  {
    name: 'cli-input-json: letters of other alphabets',
    args: [...RESET, '{"ClientId":"abc","Username":"j\\u00e4ne 日本 😀"}'],
  },
  {
    name: 'cli-input-yaml: a block',
    args: [...YAML, 'ClientId: abc\nUsername: jane\nClientMetadata:\n  a: "1"\n  b: two words\n'],
    inFast: true,
  },
  { name: 'cli-input-yaml: in flow form', args: [...YAML, '{ClientId: abc, Username: jane}'] },
  {
    name: 'cli-input-yaml: from a file',
    args: [...YAML, 'file://input.yaml'],
    files: { 'input.yaml': '# a comment\nClientId: abc # another\nUsername: >-\n  jane\n  doe\n' },
  },
  { name: 'cli-input-yaml: JSON is YAML', args: [...YAML, '{"ClientId":"abc","Username":"jane"}'] },
  {
    name: 'cli-input-yaml: literal and folded texts',
    args: [...YAML, 'ClientId: abc\nUsername: |\n  line one\n  line two\nSecretHash: >\n  folded\n  text\n'],
  },
  { name: 'cli-input-yaml: quotes and escapes', args: [...YAML, `ClientId: 'it''s'\nUsername: "a\\tb\\u00e9"\n`] },
  {
    name: 'cli-input-yaml: words that are values',
    args: [
      ...YAML,
      'ClientId: abc\nUsername: yes\nSecretHash: 12\nClientMetadata: {a: null, b: true, c: 1.5, d: ~, e: 0x1f, f: 2024-01-02, g: no, h: 1_000, i: 010}\n',
    ],
  },
  {
    name: 'cli-input-yaml: lists',
    args: [
      'untag-resource',
      '--cli-input-yaml',
      'ResourceArn: arn:aws:cognito-idp:us-east-1:1:userpool/us-east-1_a\nTagKeys:\n- a\n- "b: c"\n',
    ],
  },
  { name: 'cli-input-yaml: an anchor and its alias', args: [...YAML, 'ClientId: &id abc\nUsername: *id\n'] },
  { name: 'cli-input-yaml: a key twice', args: [...YAML, 'ClientId: abc\nClientId: def\nUsername: jane\n'] },
  { name: 'cli-input-yaml: broken', args: [...YAML, 'ClientId: [abc\n'] },
  { name: 'cli-input-yaml: a tabulator', args: [...YAML, 'ClientId: abc\n\tUsername: jane\n'] },
  { name: 'cli-input-yaml: a list', args: [...YAML, '- a\n- b\n'] },
  { name: 'cli-input-yaml: a text', args: [...YAML, 'just text'] },
  { name: 'cli-input-yaml: nothing', args: [...YAML, ''] },
  { name: 'cli-input-yaml: two documents', args: [...YAML, 'ClientId: abc\n---\nUsername: jane\n'] },
  { name: 'cli-input-yaml: options win', args: [...YAML, 'ClientId: abc\nUsername: jane\n', '--username', 'joe'] },
  {
    name: 'cli-input-yaml: bytes',
    args: ['set-ui-customization', '--cli-input-yaml', 'UserPoolId: us-east-1_a\nImageFile: !!binary aGVsbG8=\n'],
  },
  {
    name: 'cli-input-yaml: a text for bytes',
    args: ['set-ui-customization', '--cli-input-yaml', 'UserPoolId: us-east-1_a\nImageFile: aGVsbG8=\n'],
  },
  { name: 'cli-input-yaml: a tag that is not known', args: [...YAML, 'ClientId: !odd abc\nUsername: jane\n'] },
  {
    name: 'cli-input-json and cli-input-yaml together',
    args: [...RESET, '{"ClientId":"abc","Username":"jane"}', '--cli-input-yaml', 'ClientId: abc'],
  },
  { name: 'bytes: base64 in an option', args: [...IMAGE, '--image-file', 'aGVsbG8='] },
  { name: 'bytes: base64 without its padding', args: [...IMAGE, '--image-file', 'aGVsbG8'] },
  { name: 'bytes: what is no base64', args: [...IMAGE, '--image-file', 'h!llo'] },
  { name: 'bytes: base64 with blanks', args: [...IMAGE, '--image-file', 'aGVs bG8='] },
  { name: 'bytes: an empty text', args: [...IMAGE, '--image-file', ''] },
  {
    name: 'bytes: raw in an option',
    args: [...IMAGE, '--image-file', 'héllo', '--cli-binary-format', 'raw-in-base64-out'],
  },
  {
    name: 'bytes: from a file of bytes',
    args: [...IMAGE, '--image-file', 'fileb://logo.png'],
    files: { 'logo.png': Uint8Array.of(0x89, 0x50, 0xff, 0, 10) },
    inFast: true,
  },
  {
    name: 'bytes: from a file of bytes, raw',
    args: [...IMAGE, '--image-file', 'fileb://logo.png', '--cli-binary-format', 'raw-in-base64-out'],
    files: { 'logo.png': Uint8Array.of(0x89, 0x50, 0xff, 0, 10) },
  },
  {
    name: 'bytes: from a file of text holding base64',
    args: [...IMAGE, '--image-file', 'file://logo.txt'],
    files: { 'logo.txt': 'aGVsbG8=\n' },
  },
  {
    name: 'bytes: from a file of text, raw',
    args: [...IMAGE, '--image-file', 'file://logo.txt', '--cli-binary-format', 'raw-in-base64-out'],
    files: { 'logo.txt': 'hello\n' },
  },
  {
    name: 'bytes: in cli-input-json',
    args: ['set-ui-customization', '--cli-input-json', '{"UserPoolId":"us-east-1_a","ImageFile":"aGVsbG8="}'],
  },
  {
    name: 'bytes: in cli-input-json, raw',
    args: [
      'set-ui-customization',
      '--cli-input-json',
      '{"UserPoolId":"us-east-1_a","ImageFile":"hello"}',
      '--cli-binary-format',
      'raw-in-base64-out',
    ],
  },
  { name: 'bytes: a format that is none', args: [...IMAGE, '--image-file', 'aGVsbG8=', '--cli-binary-format', 'hex'] },
  {
    name: 'bytes: the format from the configuration',
    args: [...IMAGE, '--image-file', 'hello'],
    files: { '.aws/config': '[default]\ncli_binary_format = raw-in-base64-out\n' },
  },
  { name: 'files: a text', args: [...GROUP, 'file://about.txt'], files: { 'about.txt': 'two\nlines\n' } },
  {
    name: 'files: a text by its whole path',
    args: [...GROUP, 'file://{home}/about.txt'],
    files: { 'about.txt': 'whole' },
  },
  { name: 'files: a path from the home', args: [...GROUP, 'file://~/about.txt'], files: { 'about.txt': 'home' } },
  { name: 'files: a path with a variable', args: [...GROUP, 'file://$HOME/about.txt'], files: { 'about.txt': 'home' } },
  { name: 'files: a missing file', args: [...GROUP, 'file://missing.txt'], inFast: true },
  { name: 'files: a missing file of bytes', args: [...GROUP, 'fileb://missing.txt'] },
  { name: 'files: a folder', args: [...GROUP, 'file://{home}'] },
  { name: 'files: an empty file', args: [...GROUP, 'file://empty'], files: { empty: '' } },
  { name: 'files: bytes for a text', args: [...GROUP, 'fileb://about.txt'], files: { 'about.txt': 'bytes' } },
  {
    name: 'files: a text that is not UTF-8',
    args: [...GROUP, 'file://about.txt'],
    files: { 'about.txt': Uint8Array.of(0xff, 0xfe, 0x41) },
  },
  {
    name: 'files: an integer',
    args: [...words('create-group --user-pool-id us-east-1_a --group-name g --precedence'), 'file://number'],
    files: { number: '7\n' },
  },
  {
    name: 'files: encoding told by the environment',
    args: [...GROUP, 'file://about.txt'],
    env: { AWS_CLI_FILE_ENCODING: 'ISO-8859-1' },
    files: { 'about.txt': Uint8Array.of(0x68, 0xe9) },
  },
]
