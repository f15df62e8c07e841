/** The values of `--output`. */
export const outputFormats = ['json', 'text', 'table', 'yaml', 'yaml-stream', 'off'] as const
export type OutputFormat = (typeof outputFormats)[number]

/** The values of `--cli-error-format`: `enhanced` is how the newest AWS command line tells an error, `legacy` how 2.9 did. */
export const errorFormats = ['legacy', 'json', 'yaml', 'text', 'table', 'enhanced'] as const
export type ErrorFormat = (typeof errorFormats)[number]

/** The values of `--cli-binary-format`: bytes are given as base64, or as they are. In answers they are base64 in both. */
export const binaryFormats = ['base64', 'raw-in-base64-out'] as const
export type BinaryFormat = (typeof binaryFormats)[number]
