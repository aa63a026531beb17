import type { TestInfo } from '@playwright/test'
import type { Engine } from './engine.ts'

/**
 * Has a figure stand in the table that scripts/engine-figures.mjs makes of a run, if its test passes.
 * @param what the row, the same in each engine
 */
export function tellFigure(
  info: TestInfo,
  { version }: Engine,
  what: string,
  figure: string
): void {
  info.annotations.push({ type: 'figure', description: JSON.stringify([version, what, figure]) })
}

/** A difference of a millionth of a hertz or more, as it stands in the table. */
export function microhertz(difference: number): string {
  return `${(1e6 * difference).toFixed(0)} µHz`
}
