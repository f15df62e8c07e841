import type { Client } from '../call.ts'
import { clientNames, type ClientName } from '../client-names.ts'
import { amplify } from './amplify.ts'
import { boto3 } from './boto3.ts'
import { awsCliV1, awsCliV2 } from './aws-cli.ts'
import { identityJs } from './identity-js.ts'
import { powershell } from './powershell.ts'
import { sdkV3 } from './sdk-v3.ts'
import { sparekey } from './sparekey.ts'
import { wire } from './wire.ts'

export const clients: Readonly<Record<ClientName, Client>> = {
  'the wire': wire,
  'AWS CLI v1': awsCliV1,
  'AWS CLI v2': awsCliV2,
  sparekey,
  boto3,
  'AWS SDK for JavaScript v3': sdkV3,
  'Amplify v6': amplify,
  'amazon-cognito-identity-js': identityJs,
  'the PowerShell module': powershell,
}

/** Those of this machine. */
export const present: readonly ClientName[] = clientNames.filter((name) => clients[name].version !== undefined)
