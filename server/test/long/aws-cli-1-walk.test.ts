import { walkWith } from '../conformance/aws-cli.ts'

walkWith(1)
