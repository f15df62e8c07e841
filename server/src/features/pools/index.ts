export { DescribeUserPool } from './DescribeUserPool.ts'
export { ListUserPools } from './ListUserPools.ts'
