import type { Mailbox } from '../kernel/email-address.ts'
import { parseFunctions, type Functions } from './functions.ts'
import { parseKmsUrl, type KmsAddress } from './kms-url.ts'
import {
  parseStore,
  withoutPassword,
  path,
  text,
  list,
  addressRanges,
  origins,
  integer,
  matching,
  oneOf,
  httpUrl,
  mailSenders,
  dkim,
  mailbox,
} from './parse-setting.ts'
import { parseCountries, parseSenders, parseSmsProvider, type SmsProviderAddress } from './sms-provider.ts'
import { parseLogDestinations, parseSink, type SinkAddress } from './sink.ts'
import { parseSmtpServer, type SmtpServer } from './smtp-server.ts'

/** One setting of the server: its environment variable, default, meaning and how it is read. */
export interface Setting<T> {
  readonly env: string
  /** As it would be written in the environment; `undefined` means unset. */
  readonly default: string | undefined
  readonly meaning: string
  /** Never shown by `config print`; where only a part of the value is secret, `shown` leaves it out. */
  readonly secret?: true
  /** NAME=VALUE with commas between: a file may write a mapping. */
  readonly pairs?: true
  shown?(text: string): string
  /** @throws Error with the end of the sentence `NAME …` */
  parse(text: string): T
}

/** Where state lives. */
export type StoreAddress =
  | { readonly engine: 'sqlite'; readonly file: string }
  /** `postgres://user:password@host/database?…` */
  | { readonly engine: 'postgres'; readonly url: string }

export interface Settings {
  readonly store: StoreAddress | undefined
  readonly masterKeyFile: string | undefined
  readonly host: string
  readonly port: number
  readonly adminHost: string
  readonly adminPort: number
  readonly metricsHost: string
  readonly metricsPort: number
  readonly tlsCertificateFile: string | undefined
  readonly tlsKeyFile: string | undefined
  readonly publicUrl: string | undefined
  readonly region: string
  readonly accountId: string
  readonly smtp: SmtpServer | undefined
  /** Milliseconds. */
  readonly smtpTimeout: number
  readonly mailFrom: Mailbox
  readonly mailSenders: readonly string[]
  readonly dkim: Dkim | undefined
  readonly sms: SmsProviderAddress | undefined
  readonly smsSenders: ReadonlyMap<string, string>
  readonly smsCountries: readonly string[]
  readonly smsPerCountry: number
  readonly smsPerPool: number
  readonly logDestinations: ReadonlyMap<string, SinkAddress>
  readonly analytics: SinkAddress | undefined
  readonly outboundHosts: readonly string[]
  readonly functions: Functions
  readonly kms: KmsAddress | undefined
  readonly trustedProxies: readonly string[]
  readonly corsOrigins: readonly string[]
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  readonly breachedPasswords: string | undefined
  readonly hashConcurrency: number | undefined
  readonly hashQueue: number
  readonly ratePerAddress: number
  readonly ratePerClient: number
  readonly ratePerPool: number
  readonly messagesPerDestination: number
}

/** How mail is signed (RFC 6376). */
export interface Dkim {
  readonly domain: string
  readonly selector: string
  readonly keyFile: string
}

/** Variables of the command line that are no settings of the server. */
export const commandLineVariables: readonly string[] = ['SPAREKEY_CLIENT_SECRET', 'SPAREKEY_CONFIG']

/** Every setting there is. The reference page is made from this table. */
export const settingsTable: { readonly [Name in keyof Settings]: Setting<Settings[Name]> } = {
  store: {
    env: 'SPAREKEY_STORE',
    default: undefined,
    meaning:
      'Where state lives: sqlite:PATH, or postgres://user:password@host:5432/database with the parameters sslmode (disable, require, verify-full; without it a remote server must show a trusted certificate), sslrootcert, schema (sparekey), pool_size (10). Unset in dev: a file in the data folder. The password is never printed.',
    shown: withoutPassword,
    parse: parseStore,
  },
  masterKeyFile: {
    env: 'SPAREKEY_MASTER_KEY_FILE',
    default: undefined,
    meaning:
      'File with the master key: 32 bytes in base64. More than one line: the newest key first, then older ones that still open what they sealed. Unset in dev: one is made in the data folder.',
    parse: path,
  },
  host: { env: 'SPAREKEY_HOST', default: '127.0.0.1', meaning: 'Address to listen on.', parse: text },
  port: {
    env: 'SPAREKEY_PORT',
    default: '8229',
    meaning: 'Port to listen on; 0 takes a free one.',
    parse: integer(0, 65_535),
  },
  adminHost: {
    env: 'SPAREKEY_ADMIN_HOST',
    default: '127.0.0.1',
    meaning: 'Address on which serve listens for the signed calls of administrators.',
    parse: text,
  },
  adminPort: {
    env: 'SPAREKEY_ADMIN_PORT',
    default: '8230',
    meaning: 'Port of the same; 0 takes a free one.',
    parse: integer(0, 65_535),
  },
  metricsHost: {
    env: 'SPAREKEY_METRICS_HOST',
    default: '127.0.0.1',
    meaning: 'Address on which serve shows /metrics.',
    parse: text,
  },
  metricsPort: {
    env: 'SPAREKEY_METRICS_PORT',
    default: '8231',
    meaning: 'Port of the same; 0 takes a free one.',
    parse: integer(0, 65_535),
  },
  tlsCertificateFile: {
    env: 'SPAREKEY_TLS_CERTIFICATE_FILE',
    default: undefined,
    meaning:
      'PEM file with the certificate that serve shows, and those that lead to its authority. Read again when it changes.',
    parse: path,
  },
  tlsKeyFile: {
    env: 'SPAREKEY_TLS_KEY_FILE',
    default: undefined,
    meaning: 'PEM file with the key of that certificate.',
    parse: path,
  },
  publicUrl: {
    env: 'SPAREKEY_PUBLIC_URL',
    default: undefined,
    meaning: 'Base of every issuer and link, as clients reach this server. Unset in dev: the address it listens on.',
    parse: httpUrl,
  },
  region: {
    env: 'SPAREKEY_REGION',
    default: 'us-east-1',
    meaning: 'The region this server plays; pool ids begin with it.',
    parse: matching(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must look like us-east-1'),
  },
  accountId: {
    env: 'SPAREKEY_ACCOUNT_ID',
    default: '123456789012',
    meaning: 'The account id in ARNs.',
    parse: matching(/^\d{12}$/, 'must have 12 digits'),
  },
  smtp: {
    env: 'SPAREKEY_SMTP_URL',
    default: undefined,
    meaning:
      'SMTP server for e-mail: smtp://user:password@host:587 (STARTTLS; ?tls=optional does without) or smtps://….',
    secret: true,
    parse: parseSmtpServer,
  },
  smtpTimeout: {
    env: 'SPAREKEY_SMTP_TIMEOUT',
    default: '10',
    meaning:
      'Seconds an SMTP server may take for each step, 1–60. A message that a process had in hand when it died is delivered by another after twelve times as long.',
    parse: (value) => integer(1, 60)(value) * 1_000,
  },
  mailFrom: {
    env: 'SPAREKEY_MAIL_FROM',
    default: 'no-reply@localhost',
    meaning: 'Sender of e-mail: an address or Name <address>.',
    parse: mailbox,
  },
  mailSenders: {
    env: 'SPAREKEY_MAIL_SENDERS',
    default: '',
    meaning:
      'Whom pools may name as sender of their mail (EmailConfiguration.From, or the identity of SourceArn), comma-separated: addresses, and @example.com for all of a domain.',
    parse: mailSenders,
  },
  dkim: {
    env: 'SPAREKEY_DKIM',
    default: undefined,
    meaning:
      'Signs mail (DKIM): DOMAIN:SELECTOR:FILE, the file a private key in PEM. Leave it out where the SMTP server signs.',
    parse: dkim,
  },
  sms: {
    env: 'SPAREKEY_SMS_URL',
    default: undefined,
    meaning:
      'Provider of text messages: twilio://SID:TOKEN@api.twilio.com, vonage://KEY:SECRET@rest.nexmo.com, sns://KEY:SECRET@sns.eu-west-1.amazonaws.com (or another host with ?region=), or webhook+https://:SECRET@host/path.',
    secret: true,
    parse: parseSmsProvider,
  },
  smsSenders: {
    env: 'SPAREKEY_SMS_SENDERS',
    default: '',
    pairs: true,
    meaning:
      'Who stands as sender of text messages, by the beginning of the number, the longest first: +1=+15550001111,+44=Example. A number without one cannot be reached.',
    parse: parseSenders,
  },
  smsCountries: {
    env: 'SPAREKEY_SMS_COUNTRIES',
    default: '',
    meaning: 'Beginnings of the numbers that text messages may go to, comma-separated: +1,+44. None without it.',
    parse: parseCountries,
  },
  smsPerCountry: {
    env: 'SPAREKEY_SMS_PER_COUNTRY',
    default: '100',
    meaning:
      'Text messages in an hour to the numbers of one of those beginnings, as each server counts; more are given up.',
    parse: integer(1, 1_000_000),
  },
  smsPerPool: {
    env: 'SPAREKEY_SMS_PER_POOL',
    default: '1000',
    meaning: 'Text messages of one pool in a day, likewise.',
    parse: integer(1, 10_000_000),
  },
  logDestinations: {
    env: 'SPAREKEY_LOG_DESTINATIONS',
    default: '',
    meaning:
      'Where the logs go that pools ask for by SetLogDeliveryConfiguration, comma-separated: the ARN of a log group, bucket or stream, or the name in it, = file:PATH or webhook+https://:SECRET@host/path.',
    secret: true,
    parse: parseLogDestinations,
  },
  analytics: {
    env: 'SPAREKEY_ANALYTICS',
    default: undefined,
    meaning:
      'Where the events go of clients that have AnalyticsConfiguration: file:PATH or webhook+https://:SECRET@host/path.',
    secret: true,
    parse: parseSink,
  },
  outboundHosts: {
    env: 'SPAREKEY_OUTBOUND_HOSTS',
    default: '',
    meaning:
      'Hosts inside, comma-separated, that may be called all the same: a webhook in your own network. Others are called over TLS, and only at public addresses.',
    parse: list,
  },
  functions: {
    env: 'SPAREKEY_FUNCTIONS',
    default: '',
    meaning:
      'Where the functions run that pools name in LambdaConfig, comma-separated NAME=TARGET; in a file a list or a mapping. NAME is an ARN, the name of a function, or * for every other. TARGET is lambda://KEY:SECRET@lambda.eu-west-1.amazonaws.com (another host with ?region=), webhook+https://:SECRET@host/path, or in dev a file such as ./triggers.mjs#handler. With +http a host is called without TLS, where SPAREKEY_OUTBOUND_HOSTS names it.',
    secret: true,
    pairs: true,
    parse: parseFunctions,
  },
  kms: {
    env: 'SPAREKEY_KMS_URL',
    default: undefined,
    meaning:
      'Key management service with the keys that pools name as KMSKeyID, under which codes for CustomEmailSender and CustomSMSSender are encrypted: kms://KEY:SECRET@kms.eu-west-1.amazonaws.com (or another host with ?region=). Without it they are encrypted under keys of this server, which sparekey keys custom-sender writes.',
    secret: true,
    parse: parseKmsUrl,
  },
  trustedProxies: {
    env: 'SPAREKEY_TRUSTED_PROXIES',
    default: '',
    meaning: 'Addresses and CIDR ranges, comma-separated, whose X-Forwarded-For is believed.',
    parse: addressRanges,
  },
  corsOrigins: {
    env: 'SPAREKEY_CORS_ORIGINS',
    default: '',
    meaning: 'Origins, comma-separated, whose pages may call; dev also lets in pages of this machine.',
    parse: origins,
  },
  logLevel: {
    env: 'SPAREKEY_LOG_LEVEL',
    default: 'warn',
    meaning: 'debug, info, warn, error or silent.',
    parse: oneOf('debug', 'info', 'warn', 'error', 'silent'),
  },
  breachedPasswords: {
    env: 'SPAREKEY_BREACHED_PASSWORDS',
    default: undefined,
    meaning:
      'File with passwords found in breaches, as sparekey breached build makes it, beside the common ones that come with the program. Read at start. A pool with the setting refuseBreachedPasswords refuses them.',
    parse: path,
  },
  hashConcurrency: {
    env: 'SPAREKEY_HASH_CONCURRENCY',
    default: undefined,
    meaning: 'Passwords hashed at a time. Unset: one less than there are cores, at most 3.',
    parse: integer(1, 64),
  },
  hashQueue: {
    env: 'SPAREKEY_HASH_QUEUE',
    default: '256',
    meaning: 'Passwords that may wait to be hashed; beyond them callers are told to slow down.',
    parse: integer(1, 100_000),
  },
  ratePerAddress: {
    env: 'SPAREKEY_RATE_PER_ADDRESS',
    default: '500',
    meaning: 'Calls a second from one address (IPv6: one /64) that need no key; four times as many at once.',
    parse: integer(1, 10_000_000),
  },
  ratePerClient: {
    env: 'SPAREKEY_RATE_PER_CLIENT',
    default: '2000',
    meaning: 'The same for one app client.',
    parse: integer(1, 10_000_000),
  },
  ratePerPool: {
    env: 'SPAREKEY_RATE_PER_POOL',
    default: '5000',
    meaning: 'The same for one pool.',
    parse: integer(1, 10_000_000),
  },
  messagesPerDestination: {
    env: 'SPAREKEY_MESSAGES_PER_DESTINATION',
    default: '30',
    meaning: 'Messages to one address in an hour, of all kinds and users together; more are given up.',
    parse: integer(1, 1_000_000),
  },
}

export type SettingName = keyof Settings
export const settingNames = Object.keys(settingsTable) as readonly SettingName[]
