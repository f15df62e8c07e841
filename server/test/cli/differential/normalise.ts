/**
 * Standard error as it is compared: the usage block is one word, `sparekey` reads `aws` where the program speaks of
 * itself, and blank lines around the message do not count.
 */
export function normalised(stderr: string, program: 'aws' | 'sparekey'): string {
  const renamed = program === 'aws' ? stderr : stderr.replaceAll(/\bsparekey\b/g, 'aws')
  return renamed
    .replace(/^usage: aws .*\n(?:(?!aws: |Unknown options).*\n)*/m, '<usage>\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()
}

/** YAML without its comments and the blanks before them. */
export function uncommented(yaml: string): string {
  return yaml.replaceAll(/ +# .*$/gm, '')
}
