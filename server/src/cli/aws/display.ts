import type { OperationName } from '../../model/operations.ts'
import type { Paging } from '../../model/shapes.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { writeAll } from '../terminal/output.ts'
import { merged, type Page } from './answer/paginate.ts'
import type { Query } from './query/index.ts'
import type { Answer } from './answer/read-answer.ts'
import type { OutputFormat } from './formats.ts'
import { printer, printsPages } from './output/printer.ts'
import type { Value } from './output/value.ts'
import type { Setting } from './run-operation.ts'
import { optionText, outputFormat } from './settings.ts'

/** Shows answers in the format that was asked for, after the query; on a terminal through the pager. */
export interface Display {
  answer(answer: Value): Promise<void>
  list(found: AsyncIterable<Page>, config: Paging): Promise<void>
  /** One line, whatever the format. */
  line(text: string): Promise<void>
}

/** @throws Failure for a configured format that is none */
export function display(
  operation: OperationName,
  query: Query | undefined,
  { options, profile, surroundings }: Setting,
): Display {
  const { stdout, env } = surroundings
  const format = outputFormat(options, env, profile)
  const color = optionText(options, 'color') ?? 'auto'
  const paging = options.has('no-cli-pager') ? undefined : { env, configured: profile.settings['cli_pager'] }
  const written: string[] = []
  const print = printer(
    format,
    {
      operation,
      color: color === 'on' || (color === 'auto' && stdout.isTTY) ? 'on' : 'off',
      columns: stdout.isTTY ? stdout.columns : 80,
      terminal: stdout.isTTY,
    },
    (text) => written.push(text),
  )
  const asked = (value: Value) => print(query ? query(value) : value)
  const flush = () => writeAll(stdout, written.splice(0).join(''), paging)
  return {
    async answer(answer) {
      asked(answer)
      await flush()
    },
    async list(found, config) {
      if (!printsPages(format)) asked(await merged(found, config))
      else
        for await (const page of found) {
          for (const part of partsOf(page, format, config.items)) asked(part)
          // A pager is opened once, with all of it; a pipe gets each page when it is there.
          if (!stdout.isTTY) await flush()
        }
      await flush()
    },
    line: (text) => writeAll(stdout, `${escapeForTerminal(text)}\n`),
  }
}

/** What is printed of a page: as it came in a stream of YAML, its items in text, and there, after the last, where to go on. */
function partsOf({ answer, resume }: Page, format: OutputFormat, items: string): readonly Answer[] {
  if (format === 'yaml-stream') return [answer]
  const listed = answer[items]
  const more = resume === undefined ? [] : [{ NextToken: { NextToken: resume } }]
  return [{ [items]: listed ?? null }, ...more]
}
