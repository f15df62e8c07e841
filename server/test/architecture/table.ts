/**
 * Who may import whom inside `server/src`. A row is a folder; `from` is what its files may import besides their own
 * folder. `store/ports` is that folder of the store and no other part of it; `model: types` is its types and nothing
 * that runs.
 */
export interface Row {
  readonly from: readonly string[]
}

export const importTable: Readonly<Record<string, Row>> = {
  'kernel/': { from: [] },
  'model/': { from: [] },
  'protocol/': { from: ['kernel', 'model'] },
  'store/': { from: ['kernel', 'model: types'] },
  'triggers/': { from: ['kernel', 'model'] },
  'messages/': { from: ['kernel', 'store/ports', 'triggers'] },
  'features/': { from: ['kernel', 'model', 'protocol', 'store/ports', 'triggers', 'messages'] },
  'config/': { from: ['kernel'] },
  'server/': { from: ['kernel', 'model', 'protocol', 'store', 'triggers', 'messages', 'features', 'config'] },
  'library/': {
    from: ['config', 'kernel', 'model: types', 'store/ports: types', 'messages: types', 'features: types', 'server'],
  },
  'cli/': { from: ['model', 'config', 'kernel', 'server'] },
  'main.ts': { from: ['cli'] },
  'index.ts': { from: ['kernel: types', 'library', 'server'] },
}

/** Which folders may import a package or a part of Node. What is in no row is free for all; an npm package must be in one. */
export const packageTable: Readonly<Record<string, readonly string[]>> = {
  'node:sqlite': ['store/'],
  'node:worker_threads': ['store/'],
  'node:process': ['config/', 'triggers/targets/module-process.ts'],
  'node:fs': ['store/', 'config/', 'server/', 'cli/', 'triggers/targets/'],
  'node:fs/promises': ['store/', 'config/', 'server/', 'cli/'],
  'node:http': ['server/', 'cli/'],
  'node:https': ['server/', 'cli/'],
  'node:child_process': ['cli/', 'triggers/targets/'],
  // A file of the operator's, in a process of its own.
  '(not a literal)': ['triggers/targets/module-process.ts'],
  '@node-rs/argon2': ['features/passwords/'],
  '@aws-crypto/encrypt-node': ['triggers/encryption-sdk.ts'],
  '@aws-crypto/material-management-node': ['triggers/encryption-sdk.ts'],
  '@aws-crypto/raw-aes-keyring-node': ['triggers/encryption-sdk.ts'],
  fastify: ['server/'],
  nodemailer: ['messages/channels/'],
  pg: ['store/postgres/'],
  pino: ['server/'],
  'prom-client': ['server/serve/'],
  yaml: ['config/', 'server/', 'cli/'],
  jmespath: ['cli/aws/query/'],
  '@smithy/core': ['cli/aws/'],
  '@smithy/signature-v4': ['cli/aws/'],
  '@aws-sdk/credential-provider-node': ['cli/aws/'],
}

/** Words that say nothing about what is in a file or a folder. */
export const emptyWords = ['util', 'helper', 'common', 'manager', 'service', 'base', 'impl', 'misc', 'stuff']

export const longestFile = 400
