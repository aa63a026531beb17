import { expandDay } from './expand.ts'
import { keyframesOf, printKeyframes } from './keyframes.ts'
import { printDay } from './print.ts'
import { readSbg } from './read.ts'
import type { Milliseconds } from './syntax.ts'
import { unfold } from './unfold.ts'

/**
 * The absolute sequence of a `.sbg` file as text: every stretch with its times of day and what sounds at both its ends.
 * @param text the file
 * @param now the time of day that stands for NOW
 * @throws ImportError
 */
export function expandSbgText(text: string, now: Milliseconds): string {
  const file = readSbg(text)
  const header = '# expanded by neap\n'
  if (file.dialect !== 'sbagenx')
    return header + printDay(expandDay(unfold(file, now), file.options.fade), file.dialect)
  return header + printKeyframes(keyframesOf(file))
}
