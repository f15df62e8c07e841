import { whereOptions } from '../where-options.ts'

/** What `sparekey mail preview` takes, as `parseArgs` reads it, with what help tells of each. */
export const mailOptions = {
  'user-pool-id': { type: 'string', placeholder: '<pool-id>', meaning: 'The pool.' },
  kind: {
    type: 'string',
    placeholder: '<kind>',
    meaning: 'ForgotPassword, SignUp, AdminCreateUser, PasswordChanged or AccountExists; all of them without it.',
  },
  html: {
    type: 'string',
    placeholder: '<file>',
    meaning: 'Writes the mail of this kind as a page, for a browser to show. The file must not be there yet.',
  },
  ...whereOptions,
} as const
