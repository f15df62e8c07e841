/** A user as events show it; before it is made, it has no status. */
export interface EventUser {
  readonly attributes: Readonly<Record<string, string>>
  readonly status?: string
}

/** The attributes of an event: all of them as text, the status, and by which addresses the user signs in. */
export function eventAttributes(
  pool: {
    readonly AliasAttributes?: readonly string[] | undefined
    readonly UsernameAttributes?: readonly string[] | undefined
  },
  { attributes, status }: EventUser,
): Readonly<Record<string, string>> {
  if (status === undefined) return attributes
  const signsIn = [...(pool.AliasAttributes ?? []), ...(pool.UsernameAttributes ?? [])]
  const aliases = (['email', 'phone_number'] as const).flatMap((name): [string, string][] => {
    const value = attributes[name]
    const is = signsIn.includes(name) && attributes[`${name}_verified`] === 'true'
    return is && value !== undefined
      ? [[name === 'email' ? 'cognito:email_alias' : 'cognito:phone_number_alias', value]]
      : []
  })
  return { ...attributes, ...Object.fromEntries(aliases), 'cognito:user_status': status }
}
