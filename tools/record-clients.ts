/**
 * Asks the clients of this machine what the conformance test asks them, and writes down the versions of those that told
 * what they were to tell: `node tools/record-clients.ts`, then `node tools/make-docs.ts`.
 */
import { writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { clients } from '../server/test/conformance/same-everywhere/clients/index.ts'
import { compare, expectedOf } from '../server/test/conformance/same-everywhere/compare.ts'
import { ranWith, ranWithFile } from '../server/test/conformance/same-everywhere/ran-with.ts'

const told = await compare()
for (const [name, outcomes] of told)
  if (!isDeepStrictEqual(outcomes, expectedOf(name))) throw new Error(`${name} differs: run the conformance test`)

const versions = Object.fromEntries([...told.keys()].map((name) => [name, clients[name].version]))
// A client that is missing here has told the same elsewhere.
const content = Object.fromEntries(Object.keys(ranWith()).map((name) => [name, versions[name] ?? ranWith()[name]]))
writeFileSync(ranWithFile, `${JSON.stringify(content, null, 2)}\n`)
console.log(content)
