import type { Case } from '../case.ts'
import { failures } from './failures.ts'
import { inputs } from './inputs.ts'
import { lists } from './lists.ts'
import { outputs } from './outputs.ts'
import { pages } from './pages.ts'
import { scalars } from './scalars.ts'
import { settings } from './settings.ts'
import { shorthand } from './shorthand.ts'
import { skeletons } from './skeletons.ts'

export const themes: Readonly<Record<string, readonly Case[]>> = {
  scalars,
  lists,
  shorthand,
  inputs,
  skeletons,
  outputs,
  pages,
  settings,
  failures,
}

export const allCases: readonly Case[] = Object.values(themes).flat()
