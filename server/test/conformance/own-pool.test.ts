import { execFile } from 'node:child_process'
import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import { Amplify } from 'aws-amplify'
import * as amplify from 'aws-amplify/auth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { awsClis } from '../aws-clis.ts'
import { boto3Python } from './boto3-python.ts'
import { devServer, type DevServer } from './dev-server.ts'

// From nothing to nothing with the clients people have: a pool, an account, a reset, a new address, a new password, and away.

const [FIRST, SECOND, THIRD] = ['Correct-Horse-7', 'Another-Horse-8', 'Third-Horse-9']
const pool = {
  UsernameAttributes: ['email' as const],
  AutoVerifiedAttributes: ['email' as const],
  AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email' as const, Priority: 1 }] },
}
const flows = ['ALLOW_USER_PASSWORD_AUTH' as const, 'ALLOW_REFRESH_TOKEN_AUTH' as const]

let server: DevServer
let admin: sdk.CognitoIdentityProviderClient
beforeAll(async () => {
  server = await devServer()
  const credentials = { accessKeyId: 'AKID', secretAccessKey: 'secret' }
  admin = new sdk.CognitoIdentityProviderClient({ endpoint: server.url, region: 'us-east-1', credentials })
})
afterAll(() => server[Symbol.asyncDispose]())

async function ownPool(name: string): Promise<{ readonly poolId: string; readonly clientId: string }> {
  const { UserPool } = await admin.send(new sdk.CreateUserPoolCommand({ PoolName: name, ...pool }))
  const poolId = UserPool?.Id ?? ''
  const client = { UserPoolId: poolId, ClientName: name, ExplicitAuthFlows: flows }
  const { UserPoolClient } = await admin.send(new sdk.CreateUserPoolClientCommand(client))
  return { poolId, clientId: UserPoolClient?.ClientId ?? '' }
}

test('the JavaScript SDK v3 walks from sign-up to deletion', async () => {
  const { poolId, clientId } = await ownPool('sdk')
  const [name, other] = ['sdk@example.com', 'sdk2@example.com']
  const of = { ClientId: clientId, Username: name }
  const signUp = await admin.send(new sdk.SignUpCommand({ ...of, Password: FIRST }))
  expect(signUp.CodeDeliveryDetails?.Destination).toBe('s***@e***')
  await admin.send(new sdk.ConfirmSignUpCommand({ ...of, ConfirmationCode: await server.nextCode(name) }))
  await admin.send(new sdk.ForgotPasswordCommand(of))
  const ConfirmationCode = await server.nextCode(name)
  await admin.send(new sdk.ConfirmForgotPasswordCommand({ ...of, ConfirmationCode, Password: SECOND }))
  const signIn = new sdk.InitiateAuthCommand({
    ClientId: clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: name, PASSWORD: SECOND },
  })
  const AccessToken = (await admin.send(signIn)).AuthenticationResult?.AccessToken
  const UserAttributes = [{ Name: 'email', Value: other }]
  await admin.send(new sdk.UpdateUserAttributesCommand({ AccessToken, UserAttributes }))
  const Code = await server.nextCode(other)
  await admin.send(new sdk.VerifyUserAttributeCommand({ AccessToken, AttributeName: 'email', Code }))
  const passwords = { PreviousPassword: SECOND, ProposedPassword: THIRD }
  await admin.send(new sdk.ChangePasswordCommand({ AccessToken, ...passwords }))
  await admin.send(new sdk.DeleteUserCommand({ AccessToken }))
  const { Users } = await admin.send(new sdk.ListUsersCommand({ UserPoolId: poolId }))
  expect(Users).toEqual([])
  await expect(admin.send(new sdk.GetUserCommand({ AccessToken }))).rejects.toBeInstanceOf(sdk.UserNotFoundException)
})

test('Amplify walks from sign-up to deletion', async () => {
  const { poolId, clientId } = await ownPool('amplify')
  Amplify.configure({
    Auth: { Cognito: { userPoolId: poolId, userPoolClientId: clientId, userPoolEndpoint: server.url } },
  })
  const [username, other] = ['amplify@example.com', 'amplify2@example.com']
  const signUp = await amplify.signUp({ username, password: FIRST, options: { userAttributes: { email: username } } })
  expect(signUp.nextStep.signUpStep).toBe('CONFIRM_SIGN_UP')
  const confirmed = await amplify.confirmSignUp({ username, confirmationCode: await server.nextCode(username) })
  expect(confirmed).toMatchObject({ isSignUpComplete: true })
  await amplify.resetPassword({ username })
  const confirmationCode = await server.nextCode(username)
  await amplify.confirmResetPassword({ username, confirmationCode, newPassword: SECOND })
  await amplify.signIn({ username, password: SECOND, options: { authFlowType: 'USER_PASSWORD_AUTH' } })
  const update = await amplify.updateUserAttributes({ userAttributes: { email: other, name: 'A' } })
  expect(update['email']?.nextStep.updateAttributeStep).toBe('CONFIRM_ATTRIBUTE_WITH_CODE')
  await amplify.confirmUserAttribute({ userAttributeKey: 'email', confirmationCode: await server.nextCode(other) })
  expect(await amplify.fetchUserAttributes()).toMatchObject({ email: other, email_verified: 'true', name: 'A' })
  await amplify.updatePassword({ oldPassword: SECOND, newPassword: THIRD })
  await amplify.deleteUser()
  await expect(
    amplify.signIn({ username: other, password: THIRD, options: { authFlowType: 'USER_PASSWORD_AUTH' } }),
  ).rejects.toMatchObject({ name: 'UserNotFoundException' })
})

const SCRIPT = `
import json, sys, urllib.request, boto3
url = sys.argv[1]
idp = boto3.client('cognito-idp', endpoint_url=url, region_name='us-east-1', aws_access_key_id='AKID', aws_secret_access_key='secret')
read = {}
def code(to):
    newest = json.load(urllib.request.urlopen(f'{url}/_sparekey/inbox?to={to}&wait=10&since={read.get(to, "")}'))['messages'][0]
    read[to] = newest['id']
    return newest['code']
pool = idp.create_user_pool(PoolName='boto', UsernameAttributes=['email'], AutoVerifiedAttributes=['email'])['UserPool']['Id']
client = idp.create_user_pool_client(UserPoolId=pool, ClientName='c', ExplicitAuthFlows=['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'])['UserPoolClient']['ClientId']
name, other = 'boto@example.com', 'boto2@example.com'
of = dict(ClientId=client, Username=name)
idp.sign_up(Password='${FIRST}', **of)
try:
    idp.sign_up(Password='${FIRST}', **of)
    again = 'accepted'
except idp.exceptions.UsernameExistsException as error:
    again = error.response['Error']['Message']
idp.confirm_sign_up(ConfirmationCode=code(name), **of)
idp.forgot_password(**of)
idp.confirm_forgot_password(ConfirmationCode=code(name), Password='${SECOND}', **of)
token = idp.initiate_auth(ClientId=client, AuthFlow='USER_PASSWORD_AUTH', AuthParameters={'USERNAME': name, 'PASSWORD': '${SECOND}'})['AuthenticationResult']['AccessToken']
sent = idp.update_user_attributes(AccessToken=token, UserAttributes=[{'Name': 'email', 'Value': other}])['CodeDeliveryDetailsList']
idp.verify_user_attribute(AccessToken=token, AttributeName='email', Code=code(other))
idp.change_password(AccessToken=token, PreviousPassword='${SECOND}', ProposedPassword='${THIRD}')
found = [u['UserStatus'] for page in idp.get_paginator('list_users').paginate(UserPoolId=pool, Filter=f'email = "{other}"') for u in page['Users']]
idp.delete_user(AccessToken=token)
left = idp.list_users(UserPoolId=pool)['Users']
idp.delete_user_pool(UserPoolId=pool)
print(json.dumps({'again': again, 'sent': sent, 'found': found, 'left': left}))
`

test.skipIf(!boto3Python)(
  `boto3 walks from a pool of its own to its deletion${boto3Python ? '' : ' (SKIPPED: no python3 with boto3 on this machine)'}`,
  async () => {
    const env = { ...process.env, AWS_EC2_METADATA_DISABLED: 'true', http_proxy: '', HTTP_PROXY: '' }
    const printed = await new Promise<string>((resolve, reject) => {
      execFile(boto3Python ?? '', ['-c', SCRIPT, server.url], { env }, (error, stdout, stderr) =>
        error ? reject(new Error(stderr)) : resolve(stdout),
      )
    })
    expect(JSON.parse(printed)).toEqual({
      again: 'An account with the given email already exists.',
      sent: [{ Destination: 'b***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' }],
      found: ['CONFIRMED'],
      left: [],
    })
  },
  60_000,
)

const cli = awsClis().find(({ major }) => major === 2)

test.skipIf(!cli)(
  `the AWS CLI walks from sign-up to deletion (${cli ? `aws-cli ${cli.version}` : 'SKIPPED: no aws CLI v2 on this machine'})`,
  async () => {
    const { clientId } = await ownPool('cli')
    const [name, other] = ['cli@example.com', 'cli2@example.com']
    const aws = (...words: string[]) =>
      new Promise<string>((resolve, reject) => {
        const all = ['--endpoint-url', server.url, '--region', 'us-east-1', '--output', 'text', 'cognito-idp', ...words]
        const env = {
          PATH: process.env['PATH'],
          HOME: '/nonexistent',
          AWS_PAGER: '',
          AWS_EC2_METADATA_DISABLED: 'true',
        }
        execFile(cli?.path ?? '', all, { env: env as NodeJS.ProcessEnv }, (error, stdout, stderr) =>
          error ? reject(new Error(stderr)) : resolve(stdout.trim()),
        )
      })
    const of = ['--client-id', clientId, '--username', name]
    await aws('sign-up', ...of, '--password', FIRST)
    await aws('confirm-sign-up', ...of, '--confirmation-code', await server.nextCode(name))
    await aws('forgot-password', ...of)
    await aws(
      'confirm-forgot-password',
      ...of,
      '--confirmation-code',
      await server.nextCode(name),
      '--password',
      SECOND,
    )
    const signIn = `initiate-auth --client-id ${clientId} --auth-flow USER_PASSWORD_AUTH --query AuthenticationResult.AccessToken`
    const token = await aws(...signIn.split(' '), '--auth-parameters', `USERNAME=${name},PASSWORD=${SECOND}`)
    const access = ['--access-token', token]
    await aws('update-user-attributes', ...access, '--user-attributes', `Name=email,Value=${other}`)
    await aws('verify-user-attribute', ...access, '--attribute-name', 'email', '--code', await server.nextCode(other))
    await aws('change-password', ...access, '--previous-password', SECOND, '--proposed-password', THIRD)
    await aws('delete-user', ...access)
    await expect(aws('get-user', ...access)).rejects.toThrow('User does not exist.')
  },
  90_000,
)
