import { awsClis } from '../../../aws-clis.ts'
import { commandLine, type Found } from './command-line.ts'

export const awsCliV1 = commandLine({ found: ofMajor(1), needs: 'AWS CLI v1', serviceError: 255 })
export const awsCliV2 = commandLine({ found: ofMajor(2), needs: 'AWS CLI v2', serviceError: 254 })

function ofMajor(major: number): Found | undefined {
  const cli = awsClis().find((candidate) => candidate.major === major)
  return cli && { command: [cli.path], version: cli.version }
}
