/** Parts of a sequence file, each with its words for logs and the command line. */
export const SBG_PARTS = {
  number: 'a number',
  sign: '+ or -',
  tone: 'a tone such as 200+4/20, pink/40 or -',
  beat: '+, -, @ or / after the carrier',
  'end of tone': 'a space after the tone',
  time: 'a time such as 22:00, +00:30 or NOW',
  'relative time': 'a time that begins with + inside a block',
  fade: 'a name, or a fade such as == before it',
  name: 'the name of a tone-set or block',
  'defined name': 'a defined name',
  'other block': 'a block that doesn’t play itself',
  'end of line': '-> or the end of the line',
  'tone-set': 'a tone-set',
  block: 'the block to end with }',
  'end of block': 'the line to end after }',
  samples: 'two or more numbers',
  option: 'an option such as -SE, -m or -p',
  'option value': 'a value for the option',
  line: 'a time, a name with a colon, or an option',
  preset: 'drop or slide',
  depth: 'a letter from a to l for the depth',
  timetable: 'a line that begins with a time'
} as const

/** Parts of a SynapSeq file, in the same way. */
export const SPSQ_PARTS = {
  'short name': 'a name of at most 20 letters, digits, - and _, a letter first',
  'new name': 'a name that isn’t taken, and isn’t silence',
  'own preset': 'a preset: a name, and two spaces before each of its tracks',
  'from or as': '“from” or “as template”, or the end of the line',
  'template name': 'the name of a template further up',
  'preset name': 'silence, or a preset further up that is no template',
  'preset first': 'a preset’s name before its tracks',
  'presets here': 'presets in this file: Neap can’t read another file’s',
  indent: 'two spaces before the track',
  'line start': 'no space before the time',
  'track source': 'a track: tone, noise, ambiance or music, after two spaces',
  'track change': 'a change such as “track 1 amplitude 20”: this preset comes from a template',
  'track number': 'the number of a track of the template',
  change: 'what to change, such as amplitude, tone or binaural',
  'change of the track': 'a change this track can have',
  waveform: 'sine, square, triangle or sawtooth',
  colour: 'white, pink or brown',
  'tone course': 'binaural, monaural, isochronic, effect or amplitude',
  'noise course': 'smooth, effect or amplitude',
  'amplitude or effect': 'amplitude or effect',
  effect: 'an effect this track can have: pan, modulation or doppler',
  'lower beat': 'a beat below twice the tone',
  'spsq option': '@samplerate, @volume, @ambiance, @music or @extends',
  'early option': 'options before the first preset',
  gain: 'off, low, medium or high',
  'spsq time': 'a time such as 00:05:00, up to 23:59:59',
  'later time': 'a later time than on the line before',
  'second time': 'at least two lines with a time',
  'later line': 'a line with a time: presets come before the first of them',
  transition: 'steady, ease-in, ease-out or smooth',
  'line end': 'the end of the line'
} as const

/** A part of a sequence file. */
export type SbgPart = keyof typeof SBG_PARTS
export type SpsqPart = keyof typeof SPSQ_PARTS
export type FilePart = SbgPart | SpsqPart
/** All parts of sequence files. */
export const FILE_PARTS: Readonly<Record<FilePart, string>> = { ...SBG_PARTS, ...SPSQ_PARTS }
