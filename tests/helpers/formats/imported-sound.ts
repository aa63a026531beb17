import type { ImportedFile } from '../../../src/core/files/imported-file.ts'
import { layFileSession, levelVoices } from '../../../src/core/files/file-session.ts'
import { type Ears, RATE, rendered } from '../signal/heard.ts'
import { type Ear, fitTone } from '../signal/tone-fit.ts'

const SESSION = { minutes: 720, fadeIn: 0, fadeOut: 0, fade: 'end', level: 0 } as const

/** What a file sounds like from a second on, at the file's own level: without the gain that it is played at. */
export function soundOf(imported: ImportedFile, from: number, seconds = 1): Ears {
  const { gain } = levelVoices(imported)
  const [left, right] = rendered(layFileSession(imported, SESSION), from * RATE, seconds * RATE)
  return [left.map(each => each / gain), right.map(each => each / gain)]
}

/** How loud a tone is there whose phase is known: its amplitude, of full scale, where `amplitude` is 1. */
export function toneIn(
  imported: ImportedFile,
  ear: Ear,
  from: number,
  cycles: (t: number) => number,
  amplitude: (t: number) => number = () => 1
): number {
  const samples = soundOf(imported, from)[ear === 'left' ? 0 : 1]
  const fit = fitTone(Float32Array.from(samples), RATE, [{ cycles, amplitude }], {
    first: 0,
    count: RATE,
    position: from
  })
  return 10 ** ((fit.level[0] ?? Number.NEGATIVE_INFINITY) / 20)
}
