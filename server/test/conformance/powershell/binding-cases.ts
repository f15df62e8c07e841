import { expect } from 'vitest'
import { DETAILS, FORGOT, type Case, type Cases } from './case.ts'

/** One call that sends this body and prints what was delivered. */
function sends(script: string, ...bodies: readonly object[]): Case {
  return {
    script,
    answers: bodies.map(() => FORGOT),
    check({ error, calls, output }) {
      expect(error).toBeNull()
      expect(calls.map(({ body }) => body)).toEqual(bodies)
      expect(output).toEqual(bodies.map(() => DETAILS))
    },
  }
}

const jane = { Username: 'jane', ClientId: 'c1' }

/** Each parameter of the page of Reset-CGIPForgottenPassword, and each way to give it. */
export const bindingCases: Cases = {
  'Username and ClientId by name': sends('Reset-CGIPForgottenPassword -Username jane -ClientId c1', jane),
  'Username by position': sends('Reset-CGIPForgottenPassword jane -ClientId c1', jane),
  'Region and ProfileLocation by position, after Username': sends(
    'Reset-CGIPForgottenPassword jane us-west-2 $PSCommandPath -ClientId c1',
    jane,
  ),
  'Username from the pipeline by value, one call for each': sends(
    `'jane', 'joe' | Reset-CGIPForgottenPassword -ClientId c1`,
    jane,
    { Username: 'joe', ClientId: 'c1' },
  ),
  'a region from the pipeline by value': sends(
    `'eu-west-1' | Reset-CGIPForgottenPassword -Username jane -ClientId c1`,
    jane,
  ),
  'SecretHash by name': sends('Reset-CGIPForgottenPassword jane -ClientId c1 -SecretHash aGFzaA==', {
    ...jane,
    SecretHash: 'aGFzaA==',
  }),
  'ClientMetadata by name, its values as strings': sends(
    `Reset-CGIPForgottenPassword jane -ClientId c1 -ClientMetadata @{ number = 1.5; yes = $true; text = 'x'; Text2 = '' }`,
    { ...jane, ClientMetadata: { number: '1.5', yes: 'True', text: 'x', Text2: '' } },
  ),
  'UserContextData_EncodedData alone': sends(
    'Reset-CGIPForgottenPassword jane -ClientId c1 -UserContextData_EncodedData e',
    {
      ...jane,
      UserContextData: { EncodedData: 'e' },
    },
  ),
  'UserContextData_IpAddress beside it': sends(
    'Reset-CGIPForgottenPassword jane -ClientId c1 -UserContextData_EncodedData e -UserContextData_IpAddress 192.0.2.1',
    { ...jane, UserContextData: { IpAddress: '192.0.2.1', EncodedData: 'e' } },
  ),
  AnalyticsMetadata_AnalyticsEndpointId: sends(
    'Reset-CGIPForgottenPassword jane -ClientId c1 -AnalyticsMetadata_AnalyticsEndpointId a1',
    { ...jane, AnalyticsMetadata: { AnalyticsEndpointId: 'a1' } },
  ),
  'Region by its alias, ProfileLocation by both of its aliases': sends(
    [
      'Reset-CGIPForgottenPassword jane -ClientId c1 -RegionToCall us-west-2 -AWSProfilesLocation $PSCommandPath',
      'Reset-CGIPForgottenPassword jane -ClientId c1 -ProfilesLocation $PSCommandPath',
    ].join('\n'),
    jane,
    jane,
  ),
  'every parameter from the pipeline by the name of a property': {
    script: `[pscustomobject] @{
      Username = 'jane'; ClientId = 'c1'; ClientMetadata = @{ k = 'v' }; SecretHash = 'h'
      UserContextData_EncodedData = 'e'; UserContextData_IpAddress = '192.0.2.1'; AnalyticsMetadata_AnalyticsEndpointId = 'a1'
      Select = '^ClientId'; Force = $true; Region = 'eu-west-1'; ProfileLocation = $PSCommandPath; EndpointUrl = $env:AWS_ENDPOINT_URL + '/by-property'
    } | Reset-CGIPForgottenPassword`,
    check({ error, calls, output }) {
      expect(error).toBeNull()
      expect(output).toEqual(['c1'])
      expect(calls.map(({ path, body }) => ({ end: path.split('/').at(-1), body }))).toEqual([
        {
          end: 'by-property',
          body: {
            ...jane,
            ClientMetadata: { k: 'v' },
            SecretHash: 'h',
            UserContextData: { EncodedData: 'e', IpAddress: '192.0.2.1' },
            AnalyticsMetadata: { AnalyticsEndpointId: 'a1' },
          },
        },
      ])
    },
  },
  'PassThru by the name of a property': {
    script: `[pscustomobject] @{ Username = 'jane'; ClientId = 'c1'; PassThru = $true } | Reset-CGIPForgottenPassword`,
    check: ({ output }) => expect(output).toEqual(['jane']),
  },
  'values of one object do not stay for the next': sends(
    `[pscustomobject] @{ Username = 'jane'; SecretHash = 'h' }, [pscustomobject] @{ Username = 'jane' } | Reset-CGIPForgottenPassword -ClientId c1`,
    { ...jane, SecretHash: 'h' },
    jane,
  ),
  'text that JSON must escape arrives as it is': sends(
    `Reset-CGIPForgottenPassword ('a"\\' + [char] 10 + '1' + [char] 0xe9 + '<&>') -ClientId c1`,
    { Username: `a"\\\n1é<&>`, ClientId: 'c1' },
  ),
  'the request says what it is': {
    script: 'Reset-CGIPForgottenPassword jane -ClientId c1',
    answers: [FORGOT],
    check({ calls: [call] }) {
      expect(call?.method).toBe('POST')
      expect(call?.headers).toMatchObject({
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.ForgotPassword',
        'user-agent': expect.stringMatching(/^sparekey-powershell\/\S+ PowerShell\/\S+$/),
      })
      expect(call?.headers.authorization).toBeUndefined()
      expect(call?.headers.expect).toBeUndefined()
    },
  },
  'the attributes of the parameters, as PowerShell sees them': {
    script: `
      (Get-Command Reset-CGIPForgottenPassword).Parameters.Values | ForEach-Object {
        $set = $_.ParameterSets.Values | Select-Object -First 1
        $position = if ($set.Position -lt 0) { '-' } else { $set.Position }
        "$($_.Name) $($_.ParameterType.Name) $position $($set.IsMandatory) $($set.ValueFromPipeline) $($set.ValueFromPipelineByPropertyName) $($_.Aliases -join ',')".Trim()
      }`,
    check({ output }) {
      expect(output.slice(0, 13)).toEqual([
        'Username String 0 True True True',
        'ClientId String - True False True',
        'SecretHash String - False False True',
        'UserContextData_IpAddress String - False False True',
        'UserContextData_EncodedData String - False False True',
        'AnalyticsMetadata_AnalyticsEndpointId String - False False True',
        'ClientMetadata Hashtable - False False True',
        'Select String - False False True',
        'PassThru SwitchParameter - False False True',
        'Force SwitchParameter - False False True',
        'EndpointUrl String - False False True',
        'Region Object 210 False True True RegionToCall',
        'ProfileLocation String 211 False False True AWSProfilesLocation,ProfilesLocation',
      ])
      expect(output.slice(13).map((line) => String(line).split(' ')[0])).toEqual(
        expect.arrayContaining(['WhatIf', 'Confirm']),
      )
      expect(output.join(' ')).not.toMatch(/AccessKey|ProfileName|Credential/)
    },
  },
}
