import { alarms } from './watch.ts'

export interface MetricRow {
  readonly name: `sparekey_${string}`
  readonly type: 'counter' | 'gauge' | 'histogram'
  /** What each label says. No label holds anything a caller made up. */
  readonly labels: Readonly<Record<string, string>>
  /** What one of it is. */
  readonly unit: string
  readonly meaning: string
}

/** Every metric of the server's own: the metrics are made of it, and the page of the reference. */
export const metricsTable = {
  calls: {
    name: 'sparekey_calls_total',
    type: 'counter',
    labels: { operation: 'its name, or `unknown`', outcome: '`ok`, or the type of the error' },
    unit: 'calls',
    meaning: 'Calls that were answered by this process.',
  },
  durations: {
    name: 'sparekey_call_seconds',
    type: 'histogram',
    labels: { operation: 'as above' },
    unit: 'seconds',
    meaning: 'Time from a whole request to its answer.',
  },
  deliveries: {
    name: 'sparekey_deliveries_total',
    type: 'counter',
    labels: { outcome: '`sent`, `retry` (it is tried again), `given-up`' },
    unit: 'tries',
    meaning: 'Tries of this process to hand messages over, by what came of them.',
  },
  waiting: {
    name: 'sparekey_outbox_messages',
    type: 'gauge',
    labels: {},
    unit: 'messages',
    meaning: 'Messages that wait to be sent, in the whole database.',
  },
  age: {
    name: 'sparekey_outbox_oldest_due_seconds',
    type: 'gauge',
    labels: {},
    unit: 'seconds',
    meaning: 'For how long the message that is due longest has been due; 0 when none is.',
  },
  load: {
    name: 'sparekey_database_connections',
    type: 'gauge',
    labels: { state: '`busy`, `most` (that there may be), `waiting` (work without a connection)' },
    unit: 'connections, or calls that wait',
    meaning: 'Connections of this process to the database.',
  },
  reached: {
    name: 'sparekey_database_up',
    type: 'gauge',
    labels: {},
    unit: '0 or 1',
    meaning: '1 while the database answers.',
  },
  alarm: {
    name: 'sparekey_alarm',
    type: 'gauge',
    labels: { alarm: alarms.map((name) => `\`${name}\``).join(', ') },
    unit: '0 or 1',
    meaning: '1 while something is wrong that an operator should see to; the log says what.',
  },
  textMessages: {
    name: 'sparekey_text_messages',
    type: 'gauge',
    labels: {
      country: 'the beginning of the numbers, as in `SPAREKEY_SMS_COUNTRIES`',
      outcome: '`sent`, `confirmed` (the code came back)',
    },
    unit: 'messages of the last hour',
    meaning: 'Text messages with codes, as this process saw them.',
  },
  lines: {
    name: 'sparekey_lines_total',
    type: 'counter',
    labels: {
      to: '`logs` or `analytics`',
      outcome: '`delivered`, `dropped` (the place did not take them, or too many waited)',
    },
    unit: 'lines',
    meaning: 'Lines of logs and analytics that this process handed over.',
  },
  unreachable: {
    name: 'sparekey_unreachable_phones',
    type: 'gauge',
    labels: {},
    unit: 'codes of the last hour',
    meaning: 'Codes that would have gone to a phone, if a sender and its country were configured.',
  },
} as const satisfies Readonly<Record<string, MetricRow>>
