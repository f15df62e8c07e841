import { expect } from 'vitest'
import { DETAILS, FORGOT, serviceError, type Case, type Cases } from './case.ts'
import type { Answer } from './recorder.ts'

const CALL = 'Reset-CGIPForgottenPassword jane -ClientId c1'
const CLASS = 'Amazon.PowerShell.Cmdlets.CGIP.ResetCGIPForgottenPasswordCmdlet'

function tells(answer: Answer, message: string | RegExp): Case {
  return {
    script: CALL,
    answers: [answer],
    check({ error, output, host }) {
      expect(error).toMatchObject({ type: 'System.InvalidOperationException', category: 'InvalidOperation' })
      expect(error?.message).toMatch(message)
      expect(error?.message).not.toMatch(/\p{Cc}|\u202e/u)
      expect(output).toEqual([])
      expect(host.join('')).toBe('')
    },
  }
}

/** How a call fails. */
export const errorCases: Cases = {
  'an error of the service, as scripts tell it': {
    script: CALL,
    answers: [serviceError('UserNotFoundException', 'Username/client id combination not found.')],
    check: ({ error }) =>
      expect(error).toEqual({
        type: 'System.InvalidOperationException',
        message: 'Username/client id combination not found.',
        id: `Amazon.CognitoIdentityProvider.Model.UserNotFoundException,${CLASS}`,
        category: 'InvalidOperation',
        parameter: null,
        inner: 'Amazon.CognitoIdentityProvider.Model.UserNotFoundException',
        innerMessage: 'Username/client id combination not found.',
        code: 'UserNotFoundException',
      }),
  },
  'an error whose name has a namespace': {
    script: CALL,
    answers: [serviceError('com.amazonaws.cognito#LimitExceededException', 'Attempt limit exceeded')],
    check: ({ error }) =>
      expect(error?.id).toBe(`Amazon.CognitoIdentityProvider.Model.LimitExceededException,${CLASS}`),
  },
  'an error whose name is in a header only': {
    script: CALL,
    answers: [
      { status: 400, headers: { 'x-amzn-errortype': 'CodeMismatchException:http://x/' }, body: { message: 'no' } },
    ],
    check: ({ error }) => expect(error).toMatchObject({ code: 'CodeMismatchException', message: 'no' }),
  },
  'an error that the model does not know': {
    script: CALL,
    answers: [serviceError('ValidationException', '1 validation error detected')],
    check: ({ error }) =>
      expect(error).toMatchObject({
        inner: 'Amazon.CognitoIdentityProvider.AmazonCognitoIdentityProviderException',
        code: 'ValidationException',
        id: `Amazon.CognitoIdentityProvider.AmazonCognitoIdentityProviderException,${CLASS}`,
      }),
  },
  'the type, status and request id of an error': {
    script: `try { ${CALL} } catch {
        $inner = $_.Exception.InnerException
        $inner -is [Amazon.CognitoIdentityProvider.Model.TooManyRequestsException]
        $inner -is [Amazon.CognitoIdentityProvider.AmazonCognitoIdentityProviderException]
        $inner.StatusCode, $inner.RequestId, $_.InvocationInfo.MyCommand.Name, $_.InvocationInfo.Line.Trim()
      }`,
    answers: [serviceError('TooManyRequestsException', 'Rate exceeded')],
    check: ({ output }) =>
      expect(output).toEqual([true, true, 400, 'request-1', 'Reset-CGIPForgottenPassword', `try { ${CALL} } catch {`]),
  },
  'a type stays the same when the module is imported again': {
    script: `$type = [Amazon.CognitoIdentityProvider.Model.UserNotFoundException]
      Import-Module $env:SPAREKEY_MODULE -Force
      try { ${CALL} } catch { $_.Exception.InnerException -is $type }`,
    answers: [serviceError('UserNotFoundException', 'no')],
    check: ({ output }) => expect(output).toEqual([true]),
  },
  'where PowerShell gives no way to the id, the name of the function follows it': {
    script: `$field = & (Get-Module Sparekey) { $script:ErrorIdField; $script:ErrorIdField = $null }
      try { ${CALL} } catch { $_.FullyQualifiedErrorId }
      & (Get-Module Sparekey) { $script:ErrorIdField = $args[0] } $field`,
    answers: [serviceError('UserNotFoundException', 'no')],
    check: ({ output }) =>
      expect(output).toEqual([
        `Amazon.CognitoIdentityProvider.Model.UserNotFoundException,${CLASS},Reset-CGIPForgottenPassword`,
      ]),
  },
  'an error is one record, whatever was caught on the way': {
    script: `$Error.Clear(); try { ${CALL} } catch { $Error.Count }`,
    answers: [serviceError('UserNotFoundException', 'no')],
    check: ({ output }) => expect(output).toEqual([1]),
  },
  '-ErrorAction does not make it less of an error': {
    script: `try { ${CALL} -ErrorAction SilentlyContinue; 'next' } catch { $_.Exception.InnerException.ErrorCode }
      try { ${CALL} -ErrorAction Ignore; 'next' } catch { $_.Exception.InnerException.ErrorCode }`,
    answers: [serviceError('UserNotFoundException', 'no'), serviceError('UserNotFoundException', 'no')],
    check: ({ output }) => expect(output).toEqual(['UserNotFoundException', 'UserNotFoundException']),
  },
  'a strict session changes nothing': {
    script: `$shell = [powershell]::Create()
      [void] $shell.AddScript("Set-StrictMode -Version Latest; Import-Module '$env:SPAREKEY_MODULE'; ${CALL}; ${CALL}")
      $shell.Invoke().Destination; $shell.Streams.Error[0].FullyQualifiedErrorId; $shell.Dispose()`,
    answers: [FORGOT, serviceError('UserNotFoundException', 'no')],
    check: ({ output }) =>
      expect(output).toEqual([
        DETAILS.Destination,
        `Amazon.CognitoIdentityProvider.Model.UserNotFoundException,${CLASS}`,
      ]),
  },
  'the error ends the statement: a script without try goes on after it': {
    script: `$shell = [powershell]::Create()
      [void] $shell.AddScript("Import-Module '$env:SPAREKEY_MODULE'; ${CALL}; 'next'")
      $shell.Invoke(); $shell.Streams.Error[0].FullyQualifiedErrorId; $shell.Dispose()`,
    answers: [serviceError('UserNotFoundException', 'no')],
    check: ({ output }) =>
      expect(output).toEqual(['next', `Amazon.CognitoIdentityProvider.Model.UserNotFoundException,${CLASS}`]),
  },
  'the second of three fails and the third is not asked': {
    script: `'jane', 'nobody', 'joe' | Reset-CGIPForgottenPassword -ClientId c1`,
    answers: [FORGOT, serviceError('UserNotFoundException', 'no'), FORGOT],
    check({ output, calls, error }) {
      expect(output).toEqual([DETAILS])
      expect(calls.map(({ body }) => body['Username'])).toEqual(['jane', 'nobody'])
      expect(error?.code).toBe('UserNotFoundException')
    },
  },
  'an error of the next command is not told as one of the call': {
    script: `${CALL} | ForEach-Object { throw 'downstream' }`,
    answers: [FORGOT],
    check: ({ error }) => expect(error?.message).toBe('downstream'),
  },
  'an answer that is cut off inside a text of many escaped marks takes no time to speak of': {
    script: `$watch = [System.Diagnostics.Stopwatch]::StartNew()
      try { ${CALL} } catch { $_.Exception.Message; $watch.Elapsed.TotalSeconds -lt 5 }`,
    answers: [{ body: `{"a":"${'\\"'.repeat(20_000)}` }],
    check: ({ output }) => expect(output).toEqual([expect.stringContaining('where JSON was due'), true]),
  },
  'control characters of a message are shown, not obeyed': tells(
    serviceError('UserNotFoundException', 'a\u001b[2Jb\r\nc\u009b\u202ed'),
    /^a\\u001b\[2Jb\\u000d\\u000ac\\u009b\\u202ed$/,
  ),
  'an error without a message': tells(
    { status: 400, body: { __type: 'UserNotFoundException' } },
    'The service answered UserNotFoundException without a message.',
  ),
  'an error without a name or a message': tells(
    { status: 500 },
    'The service answered with status 500 and no message.',
  ),
  'a page of HTML': tells(
    { status: 502, headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<html>\u001b[2J</html>' },
    /^http:\S+ answered with status 502 and text\/html where JSON was due: is it the endpoint of a user-pool server\?$/,
  ),
  'nothing where an answer was due': tells(
    { body: '' },
    /^http:\S+ answered with status 200 and nothing where JSON was due/,
  ),
  'JSON that is no object': tells(
    { body: '[1]' },
    /answered with status 200 and application\/x-amz-json-1.1 where JSON was due/,
  ),
  'JSON that is cut off': tells({ body: '{"CodeDeliveryDetails":{"Destination":"x"' }, /where JSON was due/),
  'a redirect is not followed': tells(
    { status: 302, headers: { location: 'http://127.0.0.1:1/' }, body: '' },
    /answered with status 302 and nothing where JSON was due/,
  ),
  'nobody listens': {
    script: `${CALL} -EndpointUrl http://127.0.0.1:1`,
    check({ error, calls }) {
      expect(error?.message).toMatch(/^No answer from http:\/\/127\.0\.0\.1:1\/: \S.*\.$/)
      expect(error).toMatchObject({ inner: 'System.Net.WebException', id: `System.Net.WebException,${CLASS}` })
      expect(calls).toEqual([])
    },
  },
  'an answer that does not come': {
    script: `& (Get-Module Sparekey) { $script:TimeoutMilliseconds = 200 }
      try { ${CALL} } finally { & (Get-Module Sparekey) { $script:TimeoutMilliseconds = 100000 } }`,
    answers: [{ never: true }],
    check: ({ error }) => expect(error?.message).toMatch(/^No answer from http:\S+: none came within 0\.2 s\.$/),
  },
  'a connection that breaks': {
    ...tells({ headers: { 'content-length': '100000' }, body: 'x' }, /^No answer from http:\S+: /),
    script: `& (Get-Module Sparekey) { $script:TimeoutMilliseconds = 200 }
      try { ${CALL} } finally { & (Get-Module Sparekey) { $script:TimeoutMilliseconds = 100000 } }`,
  },
  'no region': {
    script: `$env:AWS_REGION = $null; try { ${CALL} } finally { $env:AWS_REGION = 'us-east-1' }`,
    check({ error, calls }) {
      expect(error).toMatchObject({
        type: 'System.InvalidOperationException',
        message: 'No region specified or obtained from persisted/shell defaults.',
      })
      expect(calls).toEqual([])
    },
  },
  'an endpoint that is no URL': {
    script: `${CALL} -EndpointUrl localhost:8229`,
    check: ({ error }) => expect(error).toMatchObject({ type: 'System.ArgumentException', parameter: 'EndpointUrl' }),
  },
  'no output shows a password, neither verbose nor in an error': {
    script: `Confirm-CGIPForgotPassword jane -ClientId c1 -ConfirmationCode 987654 -Password Another-Horse-8 -Verbose 4>&1 | ForEach-Object { "$_" }`,
    answers: [serviceError('CodeMismatchException', 'Invalid verification code provided, please try again.')],
    check({ output, error, verbose, warnings, host }) {
      expect(error?.code).toBe('CodeMismatchException')
      expect(JSON.stringify([output, error, verbose, warnings, host])).not.toMatch(/987654|Horse/)
    },
  },
  ...Object.fromEntries(
    ['AccessKey', 'SecretKey', 'SessionToken', 'ProfileName', 'Credential'].map((name): [string, Case] => [
      `-${name} on a cmdlet that is not signed is an error of the binder`,
      {
        script: `${CALL} -${name} x`,
        check({ error, calls }) {
          expect(error?.id).toBe('NamedParameterNotFound,Reset-CGIPForgottenPassword')
          expect(calls).toEqual([])
        },
      },
    ]),
  ),
}
