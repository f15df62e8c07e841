import type { ServeMode } from '../../server/serve/unsafe.ts'
import { UsageError } from '../usage-error.ts'

/** What `--only` and `--tls` say of a server. @throws UsageError */
export function readMode({ only, tls }: { readonly only?: string; readonly tls?: string }): ServeMode {
  if (only !== undefined && only !== 'api' && only !== 'worker') throw new UsageError('--only is api or worker.')
  if (tls !== undefined && tls !== 'auto') throw new UsageError('--tls is auto; files are settings.')
  return { only, tls }
}
