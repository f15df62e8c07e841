import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { pages } from '../../../tools/make-docs.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

test('the pages that follow from data are current', () => {
  for (const [path, text] of pages(read('README.md')))
    expect(read(path) === text, `${path}: run node tools/make-docs.ts`).toBe(true)
})

test.each([
  'README.md',
  'docs/behaviour.md',
  'docs/guides/account-recovery.md',
  'docs/guides/backup.md',
  'docs/guides/command-line.md',
  'docs/guides/custom-senders.md',
  'docs/guides/messages.md',
  'docs/guides/postgresql.md',
  'docs/guides/powershell.md',
  'docs/guides/production.md',
  'docs/guides/seed.md',
  'docs/guides/sms.md',
  'docs/guides/try-a-reset.md',
  'docs/guides/when-something-goes-wrong.md',
  'docs/reference/metrics.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
])('every link of %s leads somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link)
  for (const link of links) expect(existsSync(join(root, dirname(page), link)), link).toBe(true)
})
