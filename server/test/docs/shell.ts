import { execFile } from 'node:child_process'

/** The blocks of one language in a page of Markdown. */
export function blocksOf(page: string, language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block = '']) => block)
}

export interface Ran {
  readonly code: number
  /** Of both streams. */
  readonly output: string
}

/** Runs all of a page in one shell, as a reader has, with nothing but this environment. */
export function runInBash(
  lines: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  cwd?: string,
): Promise<Ran> {
  return new Promise((resolve) => {
    execFile('bash', ['-c', lines.join('\n')], { cwd, env: env as NodeJS.ProcessEnv }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, output: stdout + stderr }),
    )
  })
}

/** Defines `code`, which prints the code of the next message in the inbox of a development server: of one that came after the last it read. */
export function codeFrom(url: string, address: string): string {
  const newest = '"$HOME/.newest"'
  return `code() {
    local answer=$(curl -s "${url}/_sparekey/inbox?to=${address}&wait=10&since=$(cat ${newest} 2>/dev/null)")
    sed -E 's/^[^[]*\\[\\{"id":"([^"]+)".*/\\1/' <<<"$answer" >${newest}
    sed -E 's/.*"code":"([0-9]+)".*/\\1/;s/,.*//' <<<"$answer"
  }`
}
