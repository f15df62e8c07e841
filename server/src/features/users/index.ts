export { AdminGetUser } from './AdminGetUser.ts'
