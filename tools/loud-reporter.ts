import type { Reporter, TestCase, TestModule } from 'vitest/node'

/**
 * Ends a run with the name and the reason of every test that was skipped, so that nothing is missed in silence, and
 * with one line of counts. A file or a hook that failed counts as a failed test.
 */
export class LoudReporter implements Reporter {
  readonly #print: (line: string) => void

  constructor(print = (line: string) => void process.stdout.write(`${line}\n`)) {
    this.#print = print
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const inState = (state: string) => tests.filter((test) => test.result().state === state)
    const skipped = inState('skipped')
    const brokenHooks = modules.flatMap((module) => [module, ...module.children.allSuites()])
    const failed =
      inState('failed').length + brokenHooks.filter((part) => part.errors().length > 0).length + unhandledErrors.length

    if (skipped.length > 0) this.#print(`\nSKIPPED, ${skipped.length}:`)
    for (const test of skipped) this.#print(`  ${test.module.relativeModuleId} > ${test.fullName}${reason(test)}`)
    if (skipped.length > 0) this.#print('')
    this.#print(`${inState('passed').length} passed, ${failed} failed, ${skipped.length} skipped`)
  }
}

function reason(test: TestCase) {
  const result = test.result()
  return result.state === 'skipped' && result.note !== undefined ? ` (${result.note})` : ''
}
