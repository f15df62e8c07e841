import { execFileSync } from 'node:child_process'

/** An interpreter that has boto3, if the machine has one. */
export const boto3Python = ['python3', '/usr/bin/python3'].find((path) => {
  try {
    execFileSync(path, ['-c', 'import boto3'], { stdio: 'ignore' })
    return true
  } catch {
    // No such interpreter, or one without boto3.
    return false
  }
})
