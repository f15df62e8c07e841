import { sideBySide } from '../cli/differential/live.ts'

sideBySide('our command line beside the AWS CLI, all cases', () => true, 15 * 60_000)
