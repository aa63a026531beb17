/** A phrase is looked for at the head of a word. */
export const PHRASES_BEGIN = 'at a word'

/** Claims nothing here may make, without regard to case. */
export const FORBIDDEN_PHRASES = [
  'into delta',
  'puts your brain',
  'entrain',
  'brainwave',
  'induces',
  'induce deep',
  'induce sleep',
  'clinically',
  'scientifically proven',
  'proven to',
  'guarantee',
  'works in 21',
  'in just 21',
  'treat insomnia',
  'treats',
  'treatment for',
  'therapeutic',
  'remedy',
  'relieve',
  'for insomnia',
  'for anxiety',
  'for tinnitus',
  'for pain',
  'cure',
  'heal your',
  'heals',
  'healing',
  'solfeggio',
  'detox',
  'miracle',
  'rewire',
  'reset your',
  'boost',
  'will help you sleep',
  'makes you sleep',
  'fall asleep faster',
  'deeper sleep',
  'improves sleep',
  'improved sleep',
  'improves your sleep',
  'improved your sleep',
  'medical device',
  'testimonial',
  'people transformed',
  'happy users',
  'habit in 21'
] as const

/** A place where one of them is right, and why. */
export interface AllowedUse {
  readonly phrase: (typeof FORBIDDEN_PHRASES)[number]
  /** The path to the words: catalogue, then ids or keys; of a document its name and the heading above. */
  readonly where: string
  readonly reason: string
}

export const ALLOWED_USES = [
  {
    phrase: 'improves sleep',
    where: 'en.tips.eating-window.text',
    reason: 'It says that trials do not show this.'
  },
  {
    phrase: 'healing',
    where: 'en.tips.no-special-pitch.note',
    reason: 'It says that no frequency has been shown to heal.'
  },
  {
    phrase: 'solfeggio',
    where: 'en.tips.no-special-pitch.note',
    reason: 'It says that no frequency has been shown to heal.'
  },
  {
    phrase: 'healing',
    where: 'en.evidence.statements.frequencies.text',
    reason: 'It says that none has been shown to heal.'
  },
  {
    phrase: 'solfeggio',
    where: 'en.evidence.statements.frequencies.text',
    reason: 'It says that no controlled sleep trial was found.'
  },
  {
    phrase: 'entrain',
    where: 'en.evidence.statements.brain-recordings.text',
    reason: 'It says that studies of this disagree.'
  },
  {
    phrase: 'medical device',
    where: 'en.evidence.statements.self-care.text',
    reason: 'It says that this is none.'
  },
  {
    phrase: 'medical device',
    where: 'en.guidance.selfCare',
    reason: 'It says that this is none.'
  },
  {
    phrase: 'medical device',
    where: 'manifest.description',
    reason: 'It says that this is none.'
  },
  {
    phrase: 'medical device',
    where: 'index.html.description',
    reason: 'It says that this is none.'
  },
  {
    phrase: 'medical device',
    where: 'README.md.Neap',
    reason: 'It says that this is none.'
  }
] satisfies readonly AllowedUse[]
