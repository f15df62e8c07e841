/** A contact that a pool may send a code to, as AccountRecoverySetting names it. */
export type ContactMechanism = 'verified_email' | 'verified_phone_number'
