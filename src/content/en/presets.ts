import type { PresetId } from '../data/presets.ts'

/** What a preset is called, and what it sounds like and is for, in a sentence or two. */
interface PresetWords {
  readonly name: string
  readonly words: string
}

/** Words of the presets, by id. */
export const presetWords: Readonly<Record<PresetId, PresetWords>> = {
  'half-an-hour': {
    name: 'Half an hour',
    words: 'Settles from 8 to 3 beats a second under pink noise. For headphones.'
  },
  settle: {
    name: 'Settle',
    words: 'Short and easy, from 10 down to 4 beats a second. For headphones.'
  },
  'low-and-slow': {
    name: 'Low and slow',
    words:
      'A lower tone slowing to 2 beats a second, with brown noise and a long fade. For headphones.'
  },
  'without-headphones': {
    name: 'Without headphones',
    words: 'A tone that gently swells and fades, pitched for a phone or pillow speaker.'
  },
  'mostly-noise': {
    name: 'Mostly noise',
    words: 'Brown noise with the tone far below it, and a 15-minute fade.'
  },
  plain: {
    name: 'Plain',
    words: 'The same tone and noise without a beat, for a fair comparison.'
  }
}
