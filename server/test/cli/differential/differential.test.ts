import { sideBySide } from './live.ts'

sideBySide('our command line beside the AWS CLI', ({ inFast }) => inFast === true, 120_000)
