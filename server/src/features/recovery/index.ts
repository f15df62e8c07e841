export { AdminResetUserPassword } from './AdminResetUserPassword.ts'
export { ConfirmForgotPassword } from './ConfirmForgotPassword.ts'
export { ForgotPassword } from './ForgotPassword.ts'
