import type { Source } from '../../config/environment.ts'
import { findPager, page, PagerMissing } from './pager.ts'
import { Failure } from '../aws/failure.ts'

/** Writes all of a text, through the pager where one is given and the stream is a terminal. */
export async function writeAll(
  stream: NodeJS.WriteStream,
  text: string,
  paging?: { readonly env: Source; readonly configured: string | undefined },
): Promise<void> {
  if (text === '') return
  const pager = paging === undefined || !stream.isTTY ? undefined : findPager(paging.env, paging.configured)
  if (pager === undefined || paging === undefined) return written(stream, text)
  try {
    await page(text, pager.command, paging.env)
  } catch (error) {
    if (!(error instanceof PagerMissing)) throw error
    if (!pager.chosen) return written(stream, text)
    throw new Failure(
      'Pager',
      `Unable to redirect output to pager. ${error.message} Set AWS_PAGER to another, or to nothing for none.`,
    )
  }
}

function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      // Whoever read has had enough.
      if (error && 'code' in error && error.code === 'EPIPE') return resolve()
      return error ? reject(new Failure('General', `The output cannot be written: ${error.message}`)) : resolve()
    })
  })
}
