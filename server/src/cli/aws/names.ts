import { operationNames, type OperationName } from '../../model/operations.ts'

/** The name of the API among AWS's services. */
export const SERVICE = 'cognito-idp'

/** The option of a member, without its dashes: `ClientId` is `client-id`, `CallbackURLs` is `callback-urls`. */
export function optionName(member: string): string {
  return kebab(member)
}

/** The command of an operation: `ForgotPassword` is `forgot-password`, `AdminListUserAuthEvents` is `admin-list-user-auth-events`. */
export function commandName(operation: OperationName): string {
  return kebab(operation)
}

/** The operation that a command runs. */
export function operationOf(command: string): OperationName | undefined {
  return commands.get(command)
}

/**
 * As AWS's command line splits names into words: a plural of an acronym at the end is one word (`LogoutURLs`), a word starts at a capital that
 * small letters follow, and at a capital after a small letter or a digit. A name that has a dash already stays as it is.
 */
function kebab(name: string): string {
  if (name.includes('-')) return name
  return name
    .replace(/[A-Z]{2,}s$/, (plural) => `-${plural.toLowerCase()}`)
    .replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
}

const commands: ReadonlyMap<string, OperationName> = new Map(operationNames.map((name) => [commandName(name), name]))
