import type { ProgrammeNight } from '../core/programme.ts'
import type { PlannedNight } from '../state/programme-model.ts'
import { allWords } from '../state/words.ts'

/** How a night sounds: "30 min · 9 → 4.5 Hz". */
export function soundWords(night: ProgrammeNight): string {
  const { minutes, modes } = allWords().recipe
  const length = minutes(night.minutes)
  switch (night.mode) {
    case 'free':
      return `${length} · ${allWords().programme.free}`
    case 'plain':
      return `${length} · ${modes.plain}`
    default:
      return `${length} · ${allWords().lockScreen.falling(night.from, night.to)}`
  }
}

/** Tonight's night in a line, without what a seal keeps: "Night 6 · 30 min · 9 → 4.5 Hz". */
export function lineWords({ night, mark }: PlannedNight): string {
  const { line, line21, selfTest, silence } = allWords().programme
  const length = allWords().recipe.minutes(night.minutes)
  if (mark.silent) return line(night.night, `${length} · ${silence}`)
  if (mark.seal) return line(night.night, `${length} · ${selfTest.sealed}`)
  return night.mode === 'free' ? line21 : line(night.night, soundWords(night))
}
