/**
 * An object that has, at every look, the members of what `current` gives then: for those who hold one object for as long as they live while
 * what is behind it is made anew.
 */
export function following<T extends object>(current: () => T): T {
  return new Proxy(current(), { get: (_, member) => Reflect.get(current(), member) })
}
