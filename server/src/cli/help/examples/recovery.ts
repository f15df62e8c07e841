import { CLIENT, JANE, POOL, type Examples } from './example.ts'

const sent = {
  CodeDeliveryDetails: { Destination: 'j***@e***.com', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
}

export const recoveryExamples: Examples = {
  ForgotPassword: [
    {
      title: 'To let a user set a new password',
      text: 'Sends a message with a code to jane@example.com. The output says where it went.',
      options: [CLIENT, JANE],
      output: sent,
    },
    {
      title: 'To use an app client that has a secret',
      text: 'The secret is read from a file and never seen in the list of processes.',
      options: [CLIENT, JANE, '--secret-hash auto', '--client-secret-file client-secret.txt'],
      output: sent,
    },
    {
      title: 'To try it against a development server',
      text: 'Waits up to ten seconds for the message and prints the code that is in it.',
      options: [CLIENT, JANE, '--endpoint-url http://127.0.0.1:8229', '--wait-for-code 10'],
    },
    {
      title: "To pass on what is known of the user's device, and data for triggers",
      text: 'Structures and maps are written in shorthand or as JSON.',
      options: [
        CLIENT,
        JANE,
        '--user-context-data IpAddress=192.0.2.10',
        '--client-metadata source=support,ticket=1234',
      ],
      output: sent,
    },
  ],
  ConfirmForgotPassword: [
    {
      title: 'To set the new password with the code',
      text: 'Prints nothing when the password is set.',
      options: [CLIENT, JANE, '--confirmation-code 123456', "--password 'Another-Horse-8'"],
    },
    {
      title: 'To keep the password off the command line',
      text: 'Others on the machine can see command lines. The file holds the input as JSON, and other options still count.',
      options: [CLIENT, JANE, '--cli-input-json file://new-password.json'],
    },
  ],
  AdminResetUserPassword: [
    {
      title: 'To make a user choose a new password',
      text: 'The old password stops working and a code is sent. The user goes on with `confirm-forgot-password`.',
      options: [POOL, JANE],
    },
  ],
  AdminSetUserPassword: [
    {
      title: 'To set a password for good',
      text: 'Without `--permanent` the user would have to choose another one at the next sign-in.',
      options: [POOL, JANE, "--password 'Another-Horse-8'", '--permanent'],
    },
  ],
  ChangePassword: [
    {
      title: "To change the signed-in user's own password",
      text: 'The access token comes from a sign-in.',
      options: [
        '--access-token eyJraWQEXAMPLE',
        "--previous-password 'Correct-Horse-7'",
        "--proposed-password 'Another-Horse-8'",
      ],
    },
  ],
}
