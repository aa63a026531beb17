import { exampleText } from './gnaural-text.ts'

/** The project's own SynapSeq files. */
export const SPSQ_EXAMPLES = ['drift', 'older'] as const

export function spsqExample(name: string): string {
  return exampleText(`${name}.spsq`)
}

/** A file of one preset of these tracks, after the first lines of the timetable. */
export function spsqText(tracks: readonly string[], times = '00:00:00 a\n00:01:00 a'): string {
  return ['a', ...tracks.map(track => `  ${track}`), times].join('\n')
}

/** Pieces of the format, and of none. */
export const SPSQ_TOKENS: readonly string[] = [
  '\n',
  '\r\n',
  ' ',
  '  ',
  '\t',
  '\0',
  '\uFEFF',
  'é',
  '#',
  '##',
  '@',
  '@volume 0\n',
  '@volume 101\n',
  '@extends x\n',
  '@music x\n',
  '@background -\n',
  '@samplerate 1\n',
  'silence',
  'x as template\n',
  'x from base\n',
  'from',
  '00:00:00 ',
  '23:59:59 silence\n',
  '24:00:00 ',
  '\n00:20:00 deep smooth 12\n',
  ' ease-in 12',
  ' steady -1',
  ' smooth',
  '\n  tone 100 amplitude 5\n',
  '\n  tone 0 isochronic 0 amplitude 0\n',
  '\n  tone 100 isochronic 1 effect pan 9 intensity 100 amplitude 100\n',
  '\n  tone 99999 binaural 9999 effect doppler 1 intensity 1 amplitude 1\n',
  '\n  noise white smooth 100 effect modulation 999999 intensity 100 amplitude 100\n',
  '\n  noise brown effect pan 2000 intensity 0 amplitude 1\n',
  '\n  waveform square noise white amplitude 1\n',
  '\n  track 1 amplitude -1\n',
  '\n  track 2 binaural +999999\n',
  '\n  track 16 tone 1\n',
  '\n  music x effect modulation 1 intensity 1 amplitude 1\n',
  'amplitude ',
  'tone ',
  'binaural ',
  'monaural ',
  '0',
  '-0',
  '1e3',
  '.',
  '..5',
  '999999999',
  '9'.repeat(400),
  '\n  noise pink amplitude 1'.repeat(17)
]
