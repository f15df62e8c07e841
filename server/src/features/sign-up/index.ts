export { AdminConfirmSignUp } from './AdminConfirmSignUp.ts'
export { ConfirmSignUp } from './ConfirmSignUp.ts'
export { ResendConfirmationCode } from './ResendConfirmationCode.ts'
export { SignUp } from './SignUp.ts'
