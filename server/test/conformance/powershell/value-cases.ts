import { expect } from 'vitest'
import { FORGOT, serviceError, type Case, type Cases } from './case.ts'

const KEYS = '-AccessKey a -SecretKey s'

function sends(script: string, body: object): Case {
  return {
    script,
    check({ error, calls }) {
      expect(error).toBeNull()
      expect(calls.map((call) => call.body)).toEqual([body])
    },
  }
}

function page(NextToken?: string, ...ids: readonly string[]) {
  return { body: { UserPools: ids.map((Id) => ({ Id })), ...(NextToken !== undefined && { NextToken }) } }
}

/** What goes out and comes in, by type. */
export const valueCases: Cases = {
  'numbers, truths, lists and hashtables in structures': sends(
    `New-CGIPUserPool people ${KEYS} -PasswordPolicy_MinimumLength 12 -PasswordPolicy_RequireSymbol $false -AutoVerifiedAttribute email \`
      -UserPoolTag @{ team = 1 } -Schema @{ name = 'plan'; Mutable = $true; StringAttributeConstraints = @{ MaxLength = 9 } }, ([pscustomobject] @{ Name = 'x' })`,
    {
      PoolName: 'people',
      Policies: { PasswordPolicy: { MinimumLength: 12, RequireSymbols: false } },
      AutoVerifiedAttributes: ['email'],
      UserPoolTags: { team: '1' },
      Schema: [{ Name: 'plan', Mutable: true, StringAttributeConstraints: { MaxLength: '9' } }, { Name: 'x' }],
    },
  ),
  'the plural and the full path are aliases': sends(
    `New-CGIPUserPool people ${KEYS} -Policies_PasswordPolicy_MinimumLength 9 -AutoVerifiedAttributes email, phone_number -PasswordPolicy_RequireNumbers $true`,
    {
      PoolName: 'people',
      Policies: { PasswordPolicy: { MinimumLength: 9, RequireNumbers: true } },
      AutoVerifiedAttributes: ['email', 'phone_number'],
    },
  ),
  'a list of one stays a list': sends(
    `Update-CGIPUserAttribute -AccessToken t -UserAttribute @{ Name = 'email'; Value = 'x@example.com' }`,
    { AccessToken: 't', UserAttributes: [{ Name: 'email', Value: 'x@example.com' }] },
  ),
  'a file as bytes': sends(
    `$file = New-TemporaryFile; [System.IO.File]::WriteAllBytes($file.FullName, [byte[]] (1, 2, 255))
     Set-CGIPUICustomization p ${KEYS} -ImageFile (Get-Item $file); Remove-Item $file`,
    { UserPoolId: 'p', ImageFile: 'AQL/' },
  ),
  'free JSON': sends(
    `Complete-CGIPWebAuthnRegistration t -Credential @{ id = 'x'; n = @(1, $null, 2.5); o = [pscustomobject] @{ p = $true } }`,
    { AccessToken: 't', Credential: { id: 'x', n: [1, null, 2.5], o: { p: true } } },
  ),
  'a member that a structure has not': {
    script: `Update-CGIPUserAttribute -AccessToken t -UserAttribute @{ Nmae = 'email' }`,
    check({ error, calls }) {
      expect(error).toMatchObject({ type: 'System.ArgumentException', parameter: 'UserAttribute' })
      expect(error?.message).toContain('UserAttribute has no member Nmae; it has Name, Value.')
      expect(calls).toEqual([])
    },
  },
  'answers become objects in the order of the model, times become local times': {
    script: `$user = Get-CGIPUserAdmin jane -UserPoolId p ${KEYS}
      $user.PSObject.Properties.Name -join ' '
      $user.PSObject.TypeNames[0]; $user.UserCreateDate.GetType().Name; $user.UserCreateDate.Kind.ToString(); $user.UserCreateDate.ToUniversalTime().ToString('o')
      $user.UserAttributes.GetType().Name; $user.UserAttributes[0].Value; $user.MFAOptions -is [array]; $null -eq $user.UserStatus`,
    answers: [
      {
        body: {
          Enabled: true,
          UserCreateDate: 1700000000.25,
          UserAttributes: [{ Value: '2020-01-01T00:00:00Z', Name: 'birth' }],
          MFAOptions: [],
          Username: 'jane',
          Unknown: 1,
        },
      },
    ],
    check: ({ output, error }) => {
      expect(error).toBeNull()
      expect(output).toEqual([
        'Username UserAttributes UserCreateDate UserLastModifiedDate Enabled UserStatus MFAOptions PreferredMfaSetting UserMFASettingList',
        'Amazon.CognitoIdentityProvider.Model.AdminGetUserResponse',
        'DateTime',
        'Local',
        '2023-11-14T22:13:20.2500000Z',
        'Object[]',
        '2020-01-01T00:00:00Z',
        true,
        true,
      ])
    },
  },
  'maps keep names that differ only in case, and texts stay as they are': {
    script: `$answer = Start-CGIPAuth c1 -AuthFlow USER_AUTH -AuthParameter @{ USERNAME = 'jane' }
      $answer.ChallengeParameters['a']; $answer.ChallengeParameters['A']; $answer.ChallengeParameters.'a b'; $answer.Session`,
    answers: [
      {
        body: '{"ChallengeParameters":{"a":"1","A":"2","a b":"\\ud83d\\ude00\\n"},"Session":"","New":[{"__type":"x"},[]]}',
      },
    ],
    check: ({ output }) => expect(output).toEqual(['1', '2', '😀\n', '']),
  },

  'all pages of a list': {
    script: `Get-CGIPUserPoolList -MaxResult 2 ${KEYS} | ForEach-Object Id`,
    answers: [page('t1', 'a', 'b'), page('t2'), page(undefined, 'c')],
    check({ output, calls }) {
      expect(output).toEqual(['a', 'b', 'c'])
      expect(calls.map(({ body }) => body)).toEqual([
        { MaxResults: 2 },
        { MaxResults: 2, NextToken: 't1' },
        { MaxResults: 2, NextToken: 't2' },
      ])
    },
  },
  'no page is fetched that nobody wants': {
    script: `Get-CGIPUserPoolList -MaxResult 1 ${KEYS} | Select-Object -First 1 | ForEach-Object Id`,
    answers: [page('t1', 'a'), page('t2', 'b')],
    check: ({ output, calls }) => expect([output, calls.length]).toEqual([['a'], 1]),
  },
  '-NoAutoIteration fetches one page': {
    script: `Get-CGIPUserPoolList -MaxResult 1 ${KEYS} -NoAutoIteration -Select * | ForEach-Object { $_.NextToken; $AWSHistory.LastServiceResponse.NextToken }`,
    answers: [page('t1', 'a'), page('t2', 'b')],
    check: ({ output, calls }) => expect([output, calls.length]).toEqual([['t1', 't1'], 1]),
  },
  'a token by hand fetches that page': {
    script: `Get-CGIPUserPoolList -MaxResult 1 ${KEYS} -NextToken t7 | ForEach-Object Id\nGet-CGIPUserPoolList -MaxResult 1 ${KEYS} -NextToken $null | ForEach-Object Id`,
    answers: [page('t8', 'g'), page('t1', 'a')],
    check({ output, calls }) {
      expect(output).toEqual(['g', 'a'])
      expect(calls.map(({ body }) => body)).toEqual([{ MaxResults: 1, NextToken: 't7' }, { MaxResults: 1 }])
    },
  },
  'an error on the second page comes after the first': {
    script: `Get-CGIPUserPoolList -MaxResult 1 ${KEYS} | ForEach-Object Id`,
    answers: [page('t1', 'a'), serviceError('TooManyRequestsException', 'Rate exceeded')],
    check: ({ output, error }) => expect([output, error?.code]).toEqual([['a'], 'TooManyRequestsException']),
  },
  'errors of the next command stay in $Error when a page fails': {
    script: `$Error.Clear()
      try { Get-CGIPUserPoolList -MaxResult 1 ${KEYS} | ForEach-Object { Write-Error 'theirs' 2>$null } } catch { }
      $Error.Count; "$($Error[1])"`,
    answers: [page('t1', 'a'), serviceError('TooManyRequestsException', 'Rate exceeded')],
    check: ({ output }) => expect(output).toEqual([2, 'theirs']),
  },
  'a server that gives the same token for ever is left': {
    script: `Get-CGIPUserPoolList -MaxResult 1 ${KEYS} | ForEach-Object Id`,
    answers: [page('t1', 'a'), page('t1', 'b')],
    check: ({ output, error }) =>
      expect([output, error?.message]).toEqual([['a', 'b'], 'The service gave the same page token twice.']),
  },

  '$AWSHistory has the last request and answer, without secrets': {
    script: `[void] (Start-CGIPAuth c1 -AuthFlow USER_PASSWORD_AUTH -AuthParameter @{ USERNAME = 'jane'; PASSWORD = 'Horse-1' })
      $AWSHistory`,
    answers: [{ body: { AuthenticationResult: { AccessToken: 'Token-1' }, Session: 'Session-1' } }],
    check({ output }) {
      expect(output).toEqual([
        {
          LastCommand: 'Start-CGIPAuth',
          LastServiceRequest: { AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: '[redacted]', ClientId: '[redacted]' },
          LastServiceResponse: { Session: '[redacted]', AuthenticationResult: '[redacted]' },
        },
      ])
    },
  },
  '$AWSHistory follows the module that was imported last, and comes back when it was removed': {
    script: `[void] (Reset-CGIPForgottenPassword jane -ClientId c1); $AWSHistory.LastCommand
      Import-Module $env:SPAREKEY_MODULE -Force
      Confirm-CGIPForgotPassword jane -ClientId c1 -ConfirmationCode 1 -Password p; $AWSHistory.LastCommand
      Remove-Variable AWSHistory -Scope Global
      [void] (Reset-CGIPForgottenPassword jane -ClientId c1); $AWSHistory.LastCommand`,
    answers: [FORGOT, {}, FORGOT],
    check: ({ output }) =>
      expect(output).toEqual([
        'Reset-CGIPForgottenPassword',
        'Confirm-CGIPForgotPassword',
        'Reset-CGIPForgottenPassword',
      ]),
  },
  'an $AWSHistory that is not ours is left alone': {
    script: `try { $global:AWSHistory = 'theirs'; [void] (Reset-CGIPForgottenPassword jane -ClientId c1); $AWSHistory } finally { Remove-Variable AWSHistory -Scope Global }`,
    answers: [FORGOT],
    check: ({ output }) => expect(output).toEqual(['theirs']),
  },
}
