export { DescribeUserPoolClient } from './DescribeUserPoolClient.ts'
