import type { LogDelivery } from '../../store/ports/index.ts'

type Configuration = LogDelivery[number]

/** The ARNs that a configuration names. */
export function destinationsOf(configuration: Configuration): readonly string[] {
  const { CloudWatchLogsConfiguration, S3Configuration, FirehoseConfiguration } = configuration
  return [
    CloudWatchLogsConfiguration?.LogGroupArn,
    S3Configuration?.BucketArn,
    FirehoseConfiguration?.StreamArn,
  ].filter((arn) => arn !== undefined)
}

/** What an operator may call a destination: its ARN, or the name in it of the log group, the bucket or the stream. */
export function namesOf(arn: string): readonly string[] {
  const whole = arn.replace(/:\*$/, '')
  const [, , , , , ...resource] = whole.split(':')
  return [whole, resource.join(':').replace(/^(?:log-group:|deliverystream\/)/, '')]
}
