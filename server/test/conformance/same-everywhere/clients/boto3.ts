import { execFileSync, spawn } from 'node:child_process'
import { inputOf, toldOf, type Call, type Client } from '../call.ts'

/** Reads calls from its input and prints what came of each, so that Python starts once. */
const SCRIPT = String.raw`
import json, sys, boto3
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError
def client(checked):
    config = Config(signature_version=UNSIGNED, parameter_validation=checked)
    return boto3.client('cognito-idp', endpoint_url=sys.argv[1], region_name='us-east-1', config=config)
checking, sending = client(True), client(False)
names = {'ForgotPassword': 'forgot_password', 'ConfirmForgotPassword': 'confirm_forgot_password', 'InitiateAuth': 'initiate_auth'}
outcomes = {}
for call in json.load(sys.stdin):
    idp = sending if call['unchecked'] else checking
    try:
        outcomes[call['key']] = {'answer': getattr(idp, names[call['operation']])(**call['input'])}
    except ClientError as error:
        outcomes[call['key']] = {'error': '{Code}: {Message}'.format(**error.response['Error'])}
    except Exception as error:
        outcomes[call['key']] = {'error': f'{type(error).__name__}: {error}'}
json.dump(outcomes, sys.stdout)
`

const found = ['python3', '/usr/bin/python3'].flatMap((path) => {
  try {
    const told = execFileSync(path, ['-c', 'import boto3; print(boto3.__version__)'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return [{ path, version: told.trim() }]
  } catch {
    // No such interpreter, or one without boto3.
    return []
  }
})[0]

export const boto3: Client = {
  version: found?.version,
  needs: 'python3 with boto3',
  slow: false,
  async ask(calls, url) {
    const given = calls.map((call) => ({ ...call, input: inputOf(call) }))
    const outcomes = JSON.parse(await python(url, JSON.stringify(given))) as Record<
      Call['key'],
      { readonly answer?: unknown; readonly error?: string }
    >
    return new Map(Object.entries(outcomes).map(([key, { answer, error }]) => [key, error ?? toldOf(answer)]))
  },
}

function python(url: string, input: string): Promise<string> {
  if (!found) throw new Error('there is no boto3 to ask')
  const env = { ...process.env, AWS_EC2_METADATA_DISABLED: 'true', http_proxy: '', HTTP_PROXY: '' }
  const child = spawn(found.path, ['-c', SCRIPT, url], { env, stdio: 'pipe' })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  // An interpreter that fails at once closes the pipe; why is on its other output.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve(Buffer.concat(out).toString()) : reject(new Error(Buffer.concat(err).toString())),
    )
  })
}
