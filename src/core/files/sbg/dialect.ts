import type { Channel, Dialect, TimeLine } from './syntax.ts'

/** The programs' names. */
export const PROGRAMS: Readonly<Record<Dialect, string>> = {
  sbagen: 'SBaGen',
  'sbagen-plus': 'SBaGen+',
  sbagenx: 'SBaGenX'
}

/** The youngest of some dialects; SBaGen where there are none. */
export function youngest(dialects: readonly Dialect[]): Dialect {
  if (dialects.includes('sbagenx')) return 'sbagenx'
  return dialects.includes('sbagen-plus') ? 'sbagen-plus' : 'sbagen'
}

/** The oldest program that reads this kind of channel. */
export function channelDialect({ kind, flavour }: Channel): Dialect {
  if (/custom|(?:noise|spin)\d\d|mixam|mixbeat|orbitbeat/.test(flavour)) return 'sbagenx'
  if (kind === 'monaural' || kind === 'shaped noise') return 'sbagenx'
  if (kind === 'isochronic' || kind === 'mixed') return 'sbagen-plus'
  return /square|triangle|sawtooth|white|brown/.test(flavour) ? 'sbagen-plus' : 'sbagen'
}

/** The oldest program that reads this kind of line: SBaGenX alone has tones and jumps within the timetable. */
export function lineDialect({ what, toNext }: TimeLine): Dialect {
  const young = typeof what !== 'string' || toNext === 'step' || toNext === 'linear'
  return young ? 'sbagenx' : 'sbagen'
}

/** The oldest program that reads a table of this name. */
export function tableDialect(name: string): Dialect {
  return name.startsWith('wave') ? 'sbagen' : 'sbagenx'
}

/** The oldest program that knows an option by this letter. */
export function optionDialect(letter: string): Dialect {
  if (/[AGHIJKPUXZ]/.test(letter)) return 'sbagenx'
  return /[BNVw]/.test(letter) ? 'sbagen-plus' : 'sbagen'
}
