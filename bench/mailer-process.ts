import { argv } from 'node:process'
import { createTransport } from 'nodemailer'
import { DELIVERIES } from '../server/src/server/core.ts'
import { BENCH_SENDER } from './bench-settings.ts'
import { userAt } from './names.ts'

// What the outbox is measured against, in a process of its own: `PORT COUNT` mails like those of ForgotPassword from a bare loop over nodemailer, with as
// many connections as the outbox has.
const [, , port = '', count = ''] = argv
const mailer = createTransport({
  pool: true,
  maxConnections: DELIVERIES,
  host: '127.0.0.1',
  port: Number(port),
  tls: { rejectUnauthorized: false },
})
let next = 0
const loop = async () => {
  for (let i = next++; i < Number(count); i = next++) {
    const to = userAt(i)
    const code = String(i).padStart(6, '0')
    await mailer.sendMail({
      from: BENCH_SENDER,
      to: { name: '', address: to },
      envelope: { from: BENCH_SENDER.address, to: [to] },
      messageId: `<${crypto.randomUUID()}@example.com>`,
      subject: 'Your verification code',
      text: `Your verification code is ${code}.`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  }
}
await Promise.all(Array.from({ length: DELIVERIES }, loop))
mailer.close()
