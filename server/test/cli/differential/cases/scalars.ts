import { words, type Case } from '../case.ts'

const LIST = words('list-users --user-pool-id us-east-1_abcdefghi')
const CREATE = words('admin-create-user --user-pool-id us-east-1_abcdefghi --username jane')
const PASSWORD = words('admin-set-user-password --user-pool-id us-east-1_abcdefghi --username jane')
const GROUP = words('create-group --user-pool-id us-east-1_abcdefghi')

export const scalars: readonly Case[] = [
  { name: 'texts are sent as they are', args: [...GROUP, '--group-name', 'a b "c" é 日本'], inFast: true },
  {
    name: 'an option and its value may be one word',
    args: words('delete-group --user-pool-id=us-east-1_a --group-name=g=h'),
  },
  {
    name: 'the last of two equal options holds',
    args: words('get-group --user-pool-id us-east-1_a --group-name one --group-name two'),
  },
  {
    name: 'an option may be shortened while it is clear',
    args: words('describe-user-pool --user-pool us-east-1_a'),
    inFast: true,
  },
  {
    name: 'several shortened options',
    args: words('create-group --user-pool-id us-east-1_a --group-name g --prec 1 --desc x --ro y'),
  },
  {
    name: 'a shortened option that could be two',
    args: words('update-user-pool --user-pool-id us-east-1_a --email x'),
  },
  {
    name: 'a global option may be shortened',
    args: words('describe-user-pool --user-pool-id us-east-1_a --outp text'),
  },
  {
    name: 'an unknown option',
    args: words('describe-user-pool --user-pool-id us-east-1_a --colour red'),
    inFast: true,
  },
  {
    name: 'several unknown options',
    args: words('describe-user-pool --user-pool-id us-east-1_a --colour red --size 3'),
  },
  { name: 'a word too many', args: words('describe-user-pool --user-pool-id us-east-1_a red') },
  { name: 'an unknown option while a required one is missing', args: words('describe-user-pool --colour red') },
  { name: 'one required option is missing', args: words('describe-user-pool') },
  { name: 'several required options are missing', args: words('admin-get-user'), inFast: true },
  { name: 'all but one of several required options are there', args: words('admin-get-user --username jane') },
  { name: 'an option without its value', args: words('describe-user-pool --user-pool-id') },
  {
    name: 'an option whose value is the next option',
    args: words('create-group --group-name --user-pool-id us-east-1_a'),
  },
  {
    name: 'a value that starts with a dash',
    args: words('create-group --user-pool-id us-east-1_a --group-name -dash'),
  },
  {
    name: 'a value that starts with a dash after the equals sign',
    args: words('create-group --user-pool-id us-east-1_a --group-name=-dash'),
  },
  {
    name: 'a value that starts with two dashes after the equals sign',
    args: words('create-group --user-pool-id us-east-1_a --group-name=--dash'),
  },
  { name: 'a value that is a negative number', args: words('create-group --user-pool-id us-east-1_a --group-name -5') },
  { name: 'a value of two words that starts with a dash', args: [...GROUP, '--group-name', '-a b'] },
  { name: 'an empty text is too short', args: [...GROUP, '--group-name', ''] },
  { name: 'an empty text where any length will do', args: [...GROUP, '--group-name', 'g', '--description', ''] },
  { name: 'texts longer than the model allows are sent', args: [...GROUP, '--group-name', 'x'.repeat(300)] },
  { name: 'patterns are not checked', args: [...words('forgot-password --username jane --client-id'), 'bad id!'] },
  { name: 'several texts are too short', args: ['admin-get-user', '--user-pool-id', '', '--username', ''] },
  { name: 'an enumeration is not checked', args: [...CREATE, '--message-action', 'SHOUT'] },
  { name: 'an integer', args: [...LIST, '--no-paginate', '--limit', '7'] },
  { name: 'an integer that is none', args: [...LIST, '--limit', 'seven'], inFast: true },
  { name: 'an integer with a fraction', args: [...LIST, '--limit', '7.5'] },
  { name: 'an integer with blanks, a plus sign and zeros', args: [...LIST, '--limit', ' +007 '] },
  { name: 'an integer with an underscore', args: [...LIST, '--limit', '1_0'] },
  { name: 'an empty integer', args: [...LIST, '--limit', ''] },
  { name: 'a negative integer', args: [...GROUP, '--group-name', 'g', '--precedence', '-3'] },
  { name: 'an integer below its least', args: [...GROUP, '--group-name', 'g', '--precedence=-3'] },
  { name: 'an integer above its greatest is sent', args: [...LIST, '--limit', '999'] },
  { name: 'an integer beyond exact numbers', args: [...LIST, '--limit', '123456789012345678901234567890'] },
  { name: 'a flag', args: [...PASSWORD, '--password', 'x', '--permanent'] },
  { name: 'a flag turned off', args: [...PASSWORD, '--password', 'x', '--no-permanent'], inFast: true },
  { name: 'a flag on and off', args: [...PASSWORD, '--password', 'x', '--no-permanent', '--permanent'] },
  { name: 'a flag with a value', args: [...PASSWORD, '--password', 'x', '--permanent', 'true'] },
  { name: 'a flag with a value after the equals sign', args: [...PASSWORD, '--password', 'x', '--permanent=true'] },
  { name: 'a flag not given is not sent', args: [...PASSWORD, '--password', 'x'] },
  { name: 'an operation that is not there', args: words('describe-user-pools --user-pool-id us-east-1_a') },
  { name: 'an operation that is nothing like one', args: words('xyzzy') },
  { name: 'no operation', args: [] },
  {
    name: 'a text that looks like a web address is sent',
    args: [...GROUP, '--group-name', 'g', '--description', 'http://127.0.0.1:1/x'],
  },
  { name: 'an operation without options of its own', args: words('get-user --access-token eyJ') },
]
