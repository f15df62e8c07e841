/** A key that must be unique is taken. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
}

/** Another writer holds what this call needs; the same call may succeed when it is tried again. Nothing was written. */
export class Busy extends Error {
  override readonly name = 'Busy'
}

/** The database is gone, full, read-only or broken. Nothing of this call was acknowledged. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}
