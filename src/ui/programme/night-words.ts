import type { NightNumber } from '../../core/session/night-mark.ts'
import type { ProgrammeNight } from '../../core/programme/programme.ts'
import type { PlannedNight } from '../../state/programme/programme-model.ts'
import { allWords } from '../../state/base/words.ts'

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

/** A night of the self-test: "30 min · Self-test, sealed". */
export function sealedWords({ minutes }: ProgrammeNight): string {
  return `${allWords().recipe.minutes(minutes)} · ${allWords().programme.selfTest.sealed}`
}

/** A night's theme, without what a seal hides. */
export function themeWords(night: NightNumber, sealed: boolean): string {
  const { themes, selfTest } = allWords().programme
  return (sealed && selfTest.themes[night]) || themes[night]
}

/** Tonight's night in a line, without what a seal hides: "Night 6 · 30 min · 9 → 4.5 Hz". */
export function lineWords({ night, mark }: PlannedNight): string {
  const { line, line21, silence } = allWords().programme
  const length = allWords().recipe.minutes(night.minutes)
  if (mark.silent) return line(night.night, `${length} · ${silence}`)
  if (mark.seal) return line(night.night, sealedWords(night))
  return night.mode === 'free' ? line21 : line(night.night, soundWords(night))
}
