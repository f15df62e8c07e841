import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { settingNames, settingsTable } from '../../src/config/settings.ts'
import { metricsTable, type MetricRow } from '../../src/server/serve/metrics-table.ts'
import { alarms } from '../../src/server/serve/watch.ts'
import { missing } from '../missing.ts'

const deploy = join(import.meta.dirname, '..', '..', '..', 'deploy')
const text = (file: string) => readFileSync(join(deploy, file), 'utf8')
const variables = new Set(settingNames.map((name) => settingsTable[name].env))
const unknown = (names: readonly string[]) =>
  names.filter((name) => name.startsWith('SPAREKEY_') && !variables.has(name))

const without = missing('systemd-analyze')

test.skipIf(without)(`the unit is one that systemd takes, and lets the server do next to nothing${without}`, () => {
  const unit = join(deploy, 'systemd', 'sparekey.service')
  execFileSync('systemd-analyze', ['verify', unit], { stdio: 'pipe' })
  const report = execFileSync('systemd-analyze', ['security', '--offline=true', unit], {
    encoding: 'utf8',
    stdio: 'pipe',
  })
  const [, exposure] = /Overall exposure level for sparekey\.service: (\d+\.\d+)/.exec(report) ?? []
  expect(Number(exposure)).toBeLessThan(2)
  expect(
    unknown([...text('systemd/sparekey.service').matchAll(/Environment=(\w+)=/g)].map(([, name = '']) => name)),
  ).toEqual([])
})

test('the compose file runs servers that own nothing, with settings that there are', () => {
  const { services, secrets } = parse(text('compose/compose.yaml'), { merge: true })
  expect(Object.keys(services)).toEqual(['postgres', 'api', 'worker'])
  for (const name of ['api', 'worker']) {
    expect(services[name]).toMatchObject({ read_only: true, user: '65532:65532', cap_drop: ['ALL'] })
    expect(unknown(Object.keys(services[name].environment))).toEqual([])
  }
  expect(secrets['master-key'].file).toBe('./secrets/master.key')
})

test('the Kubernetes file runs several servers that own nothing, are asked whether they are ready, and go one by one', () => {
  const documents = parseAllDocuments(text('kubernetes/sparekey.yaml')).map((document) => {
    expect(document.errors).toEqual([])
    return document.toJS()
  })
  expect(documents.map(({ kind }) => kind)).toEqual(['ConfigMap', 'Deployment', 'Service', 'PodDisruptionBudget'])
  const [config, deployment] = documents
  const { containers, securityContext } = deployment.spec.template.spec
  const [{ env, readinessProbe, livenessProbe, ...container }] = containers
  expect(unknown([...Object.keys(config.data), ...env.map(({ name }: { name: string }) => name)])).toEqual([])
  expect(securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 65_532 })
  expect(container.securityContext).toMatchObject({ readOnlyRootFilesystem: true, allowPrivilegeEscalation: false })
  expect([readinessProbe.httpGet.path, livenessProbe.httpGet.path]).toEqual(['/_sparekey/ready', '/_sparekey/health'])
  expect(deployment.spec.replicas).toBeGreaterThan(1)
})

interface Rule {
  readonly alert: string
  readonly expr: string
  readonly for?: string
  readonly labels: { readonly severity: string }
  readonly annotations: { readonly summary: string }
}
const rules: readonly Rule[] = parse(text('prometheus/rules.yaml')).groups.flatMap(
  ({ rules: some }: { readonly rules: readonly Rule[] }) => some,
)
/** Every series of the table with its labels, as Prometheus reads them. */
const series = new Map<string, readonly string[]>()
for (const { name, type, labels } of Object.values<MetricRow>(metricsTable))
  for (const end of type === 'histogram' ? ['_bucket', '_sum', '_count'] : [''])
    series.set(`${name}${end}`, [...Object.keys(labels), ...(end === '_bucket' ? ['le'] : [])])

test.each(rules)('the alert $alert asks for metrics and labels that there are', (rule) => {
  const { expr, labels, annotations } = rule
  expect(rule.for ?? '1m').toMatch(/^\d+[sm]$/)
  expect(['page', 'ticket']).toContain(labels.severity)
  const asked = [...expr.matchAll(/\b(up|sparekey_\w+)(?:\{([^}]*)\})?/g)]
  expect(asked.length).toBeGreaterThan(0)
  for (const [, name = '', selectors = ''] of asked) {
    const known = name === 'up' ? ['job'] : series.get(name)
    expect(known, name).toBeDefined()
    for (const [, label = '', values = ''] of selectors.matchAll(/(\w+)=~?"([^"]*)"/g)) {
      expect(known, `${name}{${label}}`).toContain(label)
      if (label === 'alarm') for (const value of values.split('|')) expect(alarms).toContain(value)
    }
  }
  const grouped = [
    'instance',
    'value',
    ...[...expr.matchAll(/by \(([^)]*)\)/g)].flatMap(([, by = '']) => by.split(', ')),
  ]
  const kept = expr.includes(' by (') ? grouped : [...grouped, ...(series.get(asked[0]?.[1] ?? '') ?? [])]
  for (const [, label = ''] of annotations.summary.matchAll(/\$labels\.(\w+)/g)) expect(kept).toContain(label)
  expect([...expr].filter((sign) => sign === '(')).toHaveLength([...expr].filter((sign) => sign === ')').length)
})

test('every alarm has its alert', () => {
  const named = rules.flatMap(({ expr }) => (/alarm=~"([^"]*)"/.exec(expr)?.[1] ?? '').split('|')).filter(Boolean)
  expect(named.toSorted()).toEqual([...alarms].toSorted())
})

const noPromtool = missing('promtool')
test.skipIf(noPromtool)(`Prometheus takes the rules${noPromtool}`, () => {
  const file = join(deploy, 'prometheus', 'rules.yaml')
  expect(execFileSync('promtool', ['check', 'rules', file], { encoding: 'utf8' })).toContain('SUCCESS')
})
