import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'
import { boto3Python } from './boto3-python.ts'
import { CLIENT, devServer, JANE, NEW } from './dev-server.ts'

const SCRIPT = `
import json, sys, urllib.request, boto3
from botocore import UNSIGNED
from botocore.config import Config
url, client, name, password = sys.argv[1:]
idp = boto3.client('cognito-idp', endpoint_url=url, region_name='us-east-1', config=Config(signature_version=UNSIGNED))
details = idp.forgot_password(ClientId=client, Username=name)['CodeDeliveryDetails']
inbox = json.load(urllib.request.urlopen(f'{url}/_sparekey/inbox?to={name}&wait=10'))
code = inbox['messages'][0]['code']
try:
    idp.confirm_forgot_password(ClientId=client, Username=name, ConfirmationCode='x' + code, Password=password)
    wrong = 'accepted'
except idp.exceptions.CodeMismatchException as error:
    wrong = error.response['Error']['Message']
idp.confirm_forgot_password(ClientId=client, Username=name, ConfirmationCode=code, Password=password)
tokens = idp.initiate_auth(ClientId=client, AuthFlow='USER_PASSWORD_AUTH', AuthParameters={'USERNAME': name, 'PASSWORD': password})
print(json.dumps({'details': details, 'wrong': wrong, 'type': tokens['AuthenticationResult']['TokenType']}))
`

test.skipIf(!boto3Python)(
  `boto3 resets a password${boto3Python ? '' : ' (SKIPPED: no python3 with boto3 on this machine)'}`,
  async () => {
    await using server = await devServer()
    const env = { ...process.env, AWS_EC2_METADATA_DISABLED: 'true', http_proxy: '', HTTP_PROXY: '' }
    const printed = await new Promise<string>((resolve, reject) => {
      execFile(boto3Python ?? '', ['-c', SCRIPT, server.url, CLIENT, JANE, NEW], { env }, (error, stdout, stderr) =>
        error ? reject(new Error(stderr)) : resolve(stdout),
      )
    })
    expect(JSON.parse(printed)).toEqual({
      details: { Destination: 'j***@e***.com', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
      wrong: 'Invalid verification code provided, please try again.',
      type: 'Bearer',
    })
  },
  60_000,
)
