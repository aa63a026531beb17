/** German builds words from words: a phrase is looked for anywhere in one. */
export const PHRASES_BEGIN = 'anywhere'

/** Claims nothing here may make in German, without regard to case. */
export const FORBIDDEN_PHRASES = [
  'in den delta',
  'ins delta',
  'in delta',
  'entrainment',
  'synchronisier',
  'angleichung',
  'mitnahme',
  'gehirnwelle',
  'hirnwellen an',
  'führt zu tiefschlaf',
  'tiefschlaf aus',
  'löst schlaf',
  'löst tiefschlaf',
  'bringt dich in',
  'versetzt dich',
  'versetzt dein',
  'klinisch',
  'wissenschaftlich bewiesen',
  'wissenschaftlich belegt',
  'erwiesen',
  'nachweislich',
  'bewiesen',
  'garant',
  'wirkt in 21',
  'in nur 21',
  'behandelt',
  'behandlung',
  'therapiert',
  'gegen schlaflosigkeit',
  'gegen schlafstörung',
  'gegen angst',
  'gegen tinnitus',
  'gegen schmerz',
  'lindert',
  'linderung',
  'heilt',
  'heilen',
  'heilung',
  'heilsam',
  'heilfrequenz',
  'kuriert',
  'solfeggio',
  'detox',
  'entgift',
  'wunder',
  'neu verdraht',
  'steigert',
  'stärkt dein',
  'schlaf verbesser',
  'verbessert den schlaf',
  'verbessert deinen schlaf',
  'verbesserte deinen schlaf',
  'besser schlafen',
  'besserer schlaf',
  'besseren schlaf',
  'hilft dir beim einschlafen',
  'hilft beim einschlafen',
  'macht müde',
  'lässt dich schlafen',
  'medizinprodukt',
  'erfahrungsbericht',
  'zufriedene',
  'gewohnheit in 21'
] as const

/** Places where one of them is right, and why. */
export const ALLOWED_USES = [
  {
    phrase: 'heilfrequenz',
    where: 'de.tips.no-special-pitch.note',
    reason: 'It says that no frequency has been shown to heal.'
  },
  {
    phrase: 'solfeggio',
    where: 'de.tips.no-special-pitch.note',
    reason: 'It says that no frequency has been shown to heal.'
  },
  {
    phrase: 'heilfrequenz',
    where: 'de.evidence.statements.frequencies.text',
    reason: 'It says that none has been shown to heal.'
  },
  {
    phrase: 'solfeggio',
    where: 'de.evidence.statements.frequencies.text',
    reason: 'It says that no controlled sleep trial was found.'
  },
  {
    phrase: 'entrainment',
    where: 'en.evidence.statements.brain-recordings.text',
    reason: 'It says that studies of this disagree.'
  },
  {
    phrase: 'angleichung',
    where: 'de.evidence.statements.brain-recordings.text',
    reason: 'It says that studies of this disagree.'
  },
  {
    phrase: 'medizinprodukt',
    where: 'de.evidence.statements.self-care.text',
    reason: 'It says that this is none.'
  },
  {
    phrase: 'medizinprodukt',
    where: 'de.guidance.selfCare',
    reason: 'It says that this is none.'
  }
] satisfies readonly {
  readonly phrase: (typeof FORBIDDEN_PHRASES)[number]
  readonly where: string
  readonly reason: string
}[]
