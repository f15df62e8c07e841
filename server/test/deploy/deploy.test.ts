import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { settingNames, settingsTable } from '../../src/config/settings.ts'
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
