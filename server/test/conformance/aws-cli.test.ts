import { walkWith } from './aws-cli.ts'

walkWith(2)
