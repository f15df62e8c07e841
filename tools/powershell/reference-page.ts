import { cmdletNames, type Cmdlet } from './cmdlets.ts'

/** The page of all cmdlets, with how sure each name is. */
export function referencePage(all: readonly Cmdlet[]): string {
  const basisOf = ({ operation }: Cmdlet) => cmdletNames[operation]?.basis ?? 'known'
  const of = (basis: string) => all.filter((cmdlet) => basisOf(cmdlet) === basis)
  const list = (cmdlets: readonly Cmdlet[]) =>
    cmdlets.map(({ name, operation }) => `\`${name}\` (${operation})`).join(', ')
  const rows = all.map(({ name, operation, target, signed, select }) => {
    const printed = select === '' ? '' : select === '*' ? 'the answer' : `\`${select}\``
    return `| ${name} | ${operation} | ${target ? `\`-${target.name}\`` : ''} | ${signed ? 'yes' : ''} | ${printed} |`
  })
  return [
    '<!-- Made by tools/make-powershell.ts. Do not edit. -->',
    '# Cmdlets',
    '',
    'The cmdlets of the [PowerShell module](../guides/powershell.md), one for each operation. The first parameter has position 0 and takes values',
    'from the pipeline. `Get-Help NAME -Full` tells the rest.',
    '',
    '## How sure the names are',
    '',
    "The names are meant to be those of AWS.Tools.CognitoIdentityProvider, but there was no list of AWS's to compare all of them with.",
    '',
    `- **Known to be AWS's** (${of('known').length}): ${list(of('known'))}.`,
    `- **Guessed** (${of('guess').length}): AWS's rules of naming leave a choice here, and AWS may have made another. ${list(of('guess'))}.`,
    `- **Made by AWS's rules of naming** (${of('rule').length}): all others. AWS made exceptions to its rules in places, so they may differ too.`,
    '',
    'The same holds for the names of parameters and for which of them is the first. As AWS does it, names are in the singular and members of structures',
    'bear the name of the structure (`-PasswordPolicy_MinimumLength`); here the plural and the full path (`-Policies_PasswordPolicy_MinimumLength`) are',
    'aliases, so a script that has either spelling works.',
    '',
    '## All',
    '',
    '| cmdlet | operation | first parameter | signed | prints |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
