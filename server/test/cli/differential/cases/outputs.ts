import { words, type Answer, type Case } from '../case.ts'

const POOL = words('describe-user-pool --user-pool-id us-east-1_abcdefghi')
const USER = words('admin-get-user --user-pool-id us-east-1_abcdefghi --username jane')
const USERS = words('list-users --user-pool-id us-east-1_abcdefghi')
const RESET = words('forgot-password --client-id abc --username jane')
const TAGS = words('list-tags-for-resource --resource-arn arn:aws:cognito-idp:us-east-1:1:userpool/us-east-1_a')

const pool: Answer = {
  json: {
    UserPool: {
      Id: 'us-east-1_abcdefghi',
      Name: 'demo',
      Policies: { PasswordPolicy: { MinimumLength: 8, RequireNumbers: true, RequireSymbols: false } },
      LambdaConfig: {},
      LastModifiedDate: 1700000000.123,
      CreationDate: 1700000000,
      SchemaAttributes: [
        {
          Name: 'sub',
          AttributeDataType: 'String',
          Mutable: false,
          StringAttributeConstraints: { MinLength: '1', MaxLength: '2048' },
        },
        { Name: 'email', AttributeDataType: 'String', Required: true },
      ],
      AutoVerifiedAttributes: ['email', 'phone_number'],
      AliasAttributes: [],
      UserPoolTags: { b: '2', a: '1' },
      EstimatedNumberOfUsers: 2,
      AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: 'verified_email' }] },
    },
  },
}
const user: Answer = {
  json: {
    Username: 'jane',
    UserAttributes: [
      { Name: 'sub', Value: 'aaaa-1' },
      { Name: 'email', Value: 'jane@example.com' },
    ],
    UserCreateDate: 1700000000.5,
    UserLastModifiedDate: 1700000001,
    Enabled: true,
    UserStatus: 'CONFIRMED',
  },
}
const users: Answer = {
  json: {
    Users: [
      {
        Username: 'jane',
        Attributes: [{ Name: 'email', Value: 'j@e' }],
        Enabled: true,
        UserStatus: 'CONFIRMED',
        UserCreateDate: 1.5e9,
      },
      {
        Username: 'zoë 日本 😀',
        Attributes: [],
        Enabled: false,
        UserStatus: 'UNCONFIRMED',
        UserCreateDate: 1600000000.25,
      },
      {
        Username: 'it\'s "quoted"\ttab\nline',
        Enabled: true,
        UserStatus: '',
        MFAOptions: [{ DeliveryMedium: 'SMS', AttributeName: 'phone_number' }],
      },
    ],
  },
}
const sent: Answer = {
  json: { CodeDeliveryDetails: { Destination: 'j***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' } },
}
const FORMATS = ['json', 'text', 'table', 'yaml', 'yaml-stream']

const formats = (what: string, args: readonly string[], answer: Answer): readonly Case[] =>
  FORMATS.map((format) => ({
    name: `output: ${what} as ${format}`,
    args: [...args, '--output', format],
    answers: [answer],
  }))

const query = (name: string, expression: string, ...more: readonly string[]): Case => ({
  name: `query: ${name}`,
  args: [...USERS, '--query', expression, ...more],
  answers: [users],
})

export const outputs: readonly Case[] = [
  ...formats('a nested answer', POOL, pool),
  ...formats('a user', USER, user),
  ...formats('users with letters of other alphabets', USERS, users),
  ...formats('an empty answer', RESET, { json: {} }),
  ...formats('a map', TAGS, { json: { Tags: { z: '1', 'a b': '', ü: 'é' } } }),
  ...formats('an empty list', USERS, { json: { Users: [] } }),
  ...formats('where a code went', RESET, sent).map((the): Case => ({ ...the })),
  {
    name: 'output: members the model does not know',
    args: RESET,
    answers: [{ json: { Colour: 'red', CodeDeliveryDetails: { Destination: 'x', Size: 3 } } }],
  },
  {
    name: 'output: null members',
    args: RESET,
    answers: [{ json: { CodeDeliveryDetails: { Destination: null, DeliveryMedium: 'SMS' } } }],
  },
  { name: 'output: null for a structure', args: RESET, answers: [{ json: { CodeDeliveryDetails: null } }] },
  { name: 'output: no body at all', args: RESET, answers: [{ text: '' }] },
  {
    name: 'output: a map whose keys are numbers',
    args: TAGS,
    answers: [{ text: '{"Tags":{"b":"x","10":"y","2":"z"}}' }],
  },
  {
    name: 'output: words that YAML would misread',
    args: [...TAGS, '--output', 'yaml'],
    answers: [
      {
        json: {
          Tags: {
            a: 'yes',
            b: 'null',
            c: '1.0',
            d: '- x',
            e: ': y',
            f: '# z',
            g: '',
            h: ' lead',
            i: 'a: b',
            j: "it's",
            k: '2024-01-02',
            l: 'line\nbreak\n',
            m: '\t',
            n: '@at',
            o: 'true',
            p: '{a}',
            q: '~',
            r: '0x1f',
            s: 'trail ',
            t: '"q"',
          },
        },
      },
    ],
  },
  {
    name: 'output: long texts in YAML',
    args: [...TAGS, '--output', 'yaml'],
    answers: [
      {
        json: {
          Tags: {
            a: 'many words in a long line '.repeat(12).trim(),
            b: 'x'.repeat(300),
            c: `${'word '.repeat(30)}\nnext`,
          },
        },
      },
    ],
  },
  {
    name: 'output: control characters as JSON',
    args: TAGS,
    answers: [{ json: { Tags: { a: '\u0007\u001b[31mred\u007f\u0085\u2028', b: '</script>&' } } }],
  },
  {
    name: 'output: control characters as text',
    args: [...TAGS, '--output', 'text'],
    answers: [{ json: { Tags: { a: 'tab\there', b: 'line\nbreak' } } }],
  },
  {
    name: 'output: wide letters in a table',
    args: [...TAGS, '--output', 'table'],
    answers: [{ json: { Tags: { ascii: 'abc', 日本: '東京', long: 'x'.repeat(120) } } }],
  },
  {
    name: 'output: timestamps in their many forms',
    args: USERS,
    answers: [
      {
        json: {
          Users: [0, -1, 1700000000.999999, 1.7e9, 253402300799, 1700000000.1].map((at) => ({
            Username: 'x',
            UserCreateDate: at,
          })),
        },
      },
    ],
    inFast: true,
  },
  {
    name: 'output: a timestamp as a text',
    args: USERS,
    answers: [{ json: { Users: [{ UserCreateDate: '2024-01-02T03:04:05Z' }, { UserCreateDate: '1700000000' }] } }],
  },
  {
    name: 'output: timestamps as the wire has them',
    args: USER,
    answers: [user],
    env: { AWS_CONFIG_FILE: '{home}/c' },
    files: { c: '[default]\ncli_timestamp_format = wire\n' },
  },
  {
    name: 'output: timestamps as the wire has them, as text',
    args: [...USER, '--output', 'text'],
    answers: [user],
    files: { '.aws/config': '[default]\ncli_timestamp_format = wire\n' },
  },
  { name: 'output: a time zone of its own', args: USER, answers: [user], env: { TZ: 'Asia/Tokyo' } },
  { name: 'output: a format that is not known', args: [...RESET, '--output', 'xml'], answers: [sent], inFast: true },
  {
    name: 'output: big and broken numbers',
    args: POOL,
    answers: [
      {
        text: '{"UserPool":{"EstimatedNumberOfUsers":123456789012345678901,"Policies":{"PasswordPolicy":{"MinimumLength":8.0}}}}',
      },
    ],
  },
  {
    name: 'output: a list of texts as text',
    args: [...words('list-users --user-pool-id a --query'), 'Users[].Username', '--output', 'text'],
    answers: [{ json: { Users: [{ Username: 'a' }, { Username: 'b' }] } }],
  },
  {
    name: 'output: a log of what is done is not mixed in',
    args: [...RESET, '--no-cli-pager', '--color', 'off'],
    answers: [sent],
  },
  query('a scalar', 'Users[0].Username'),
  query('a scalar as text', 'Users[0].Username', '--output', 'text'),
  query('a flag as text', 'Users[0].Enabled', '--output', 'text'),
  query('a scalar as YAML', 'Users[1].Username', '--output', 'yaml'),
  query('a list as a table', 'Users[].Username', '--output', 'table'),
  query('a scalar as a table', 'Users[0].Username', '--output', 'table'),
  query('a projection of lists as text', 'Users[].[Username,Enabled,Missing]', '--output', 'text'),
  query('a projection of lists as a table', 'Users[].[Username,Enabled]', '--output', 'table'),
  query('a projection of maps', 'Users[].{name:Username,on:Enabled}'),
  query('a projection of maps as a table', 'Users[].{name:Username,on:Enabled}', '--output', 'table'),
  query('a projection of maps as text', 'Users[].{z:Username,a:Enabled}', '--output', 'text'),
  query('a projection of maps as yaml-stream', 'Users[].{z:Username,a:Enabled}', '--output', 'yaml-stream'),
  query('a filter', "Users[?UserStatus=='CONFIRMED'].Username"),
  query('a filter with a function', "Users[?contains(Username, 'j') && Enabled==`true`] | length(@)"),
  query(
    'functions',
    "{n:length(Users),sorted:sort_by(Users,&Username)[].Username,joined:join('-',Users[].UserStatus),max:max_by(Users,&length(Username)).Username}",
  ),
  query('nothing', 'Missing'),
  query('nothing as text', 'Missing', '--output', 'text'),
  query('nothing as a table', 'Missing', '--output', 'table'),
  query('nothing as YAML', 'Missing', '--output', 'yaml'),
  query('a list of nothing as text', '[Missing, Users[0].Missing]', '--output', 'text'),
  query('a slice', 'Users[::-1].Username'),
  query('a flattened list', 'Users[].Attributes[].Value'),
  query('a literal', '`{"a":[1,2.50,true,null,"x"]}`'),
  query('a literal text', "'raw'"),
  query('a number as text', 'length(Users)', '--output', 'text'),
  query('a wildcard', 'Users[0].*'),
  query('keys', 'keys(Users[0])'),
  query('rows before a date, some without one', "Users[?UserCreateDate<'2020'].Username"),
  query('rows below a number, some without one', 'Users[?length(MFAOptions || `[]`)<`1`].Username'),
  query('an order of what cannot be ordered', 'Missing<=`1`'),
  query('the length of letters beyond U+FFFF', "length('a😀')"),
  query('a text turned round', "reverse('a😀b')"),
  query('a number from an empty text', "to_number('')"),
  query('an expression that is none', 'Users['),
  query('an expression with a bad sign', 'Users[0].Username ^ 1'),
  query('an empty expression', ''),
  query('a function that is not there', 'nope(Users)'),
  query('a function with a wrong type', 'length(Users[0].Enabled)'),
  query('a function with too many arguments', 'length(Users, Users)'),
  { name: 'query: an empty answer', args: [...RESET, '--query', 'CodeDeliveryDetails'], answers: [{ json: {} }] },
  {
    name: 'query: a bad expression and a bad answer',
    args: [...RESET, '--query', 'a['],
    answers: [{ status: 400, json: { __type: 'UserNotFoundException', message: 'x' } }],
  },
  { name: 'query: a timestamp', args: [...USER, '--query', 'UserCreateDate'], answers: [user] },
  {
    name: 'query: a timestamp as YAML',
    args: [...USER, '--query', 'UserCreateDate', '--output', 'yaml'],
    answers: [user],
  },
  {
    name: 'query: attributes of a user',
    args: [...USER, '--query', "UserAttributes[?Name=='email'].Value | [0]", '--output', 'text'],
    answers: [user],
    inFast: true,
  },
]
