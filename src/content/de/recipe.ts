import type { Messages } from '../en/messages.ts'
import { named } from '../en/phrases.ts'
import { FIRST_MESSAGES } from './first.ts'
import { anyOf, comma, valueText } from './values.ts'

const fields: Messages['recipe']['fields'] = {
  mode: 'Ton',
  carrier: 'Trägerton',
  from: 'Schwebung am Anfang',
  to: 'Schwebung am Ende',
  ramp: 'Dauer des Absinkens',
  bed: 'Hintergrund',
  bedLevel: 'Hintergrund über dem Ton',
  level: 'Lautstärke',
  minutes: 'Länge',
  fadeIn: 'Einblenden',
  fadeOut: 'Ausblenden',
  fade: 'Leiser werden',
  after: 'Nach der Sitzung',
  afterMinutes: 'Dauer des Hintergrunds',
  wake: 'Sanft wecken um',
  wakeRise: 'Dauer des Weckens',
  duty: 'Pulslänge',
  depth: 'Pulstiefe',
  layers: 'Weitere Hintergründe',
  stages: 'Abschnitte',
  firstMinutes: 'Erster Abschnitt',
  breath: 'Atemtempo',
  breathFrom: 'Tempo am Anfang',
  breathMinutes: 'Dauer des Atmens',
  breathDepth: 'An- und Abschwellen',
  inhale: 'Einatmen',
  tilt: 'Helligkeit',
  balance: 'Balance'
}

/** Units that are words after a number. */
const UNITS: Readonly<Record<string, string>> = {
  '/min': 'pro Minute',
  'dB/oct': 'dB pro Oktave'
}

/** Words for a recipe's fields, and for what could not be used or had to give. */
export const recipeWords: Pick<
  Messages['recipe'],
  'fields' | 'modeHints' | 'linkProblem' | 'adjustment'
> = {
  fields,
  modeHints: {
    binaural:
      'Auf jedem Ohr ein anderer Ton; dazwischen hörst du die Schwebung. Braucht Stereo-Kopfhörer.',
    monaural:
      'Beide Töne auf beiden Ohren; die Schwebung steckt im Klang selbst. Geht ohne Kopfhörer.',
    isochronic: 'Ein Ton, der sanft an- und abschwillt. Geht ohne Kopfhörer.',
    plain: 'Ein gleichmäßiger Ton ohne Schwebung.',
    noise:
      'Kein Ton: Der Hintergrund schwillt sanft in der Schwebung an und ab. Geht ohne Kopfhörer.'
  },
  linkProblem({ name, was, must }, used) {
    const label = named(fields, name)
    const said = was === '' ? 'leer' : was
    if (must.kind === 'name')
      return `„${name}“ lässt sich per Link nicht einstellen und wird ausgelassen.`
    if (must.kind === 'choice') {
      const choices = anyOf(must.choices.map(choiceText))
      return `${label}: ${was === '' ? said : `„${was}“`} geht nicht, möglich ist ${choices}. Jetzt gilt ${choiceText(used)}.`
    }
    if (must.kind === 'clock time')
      return `${label}: ${said} geht nicht, möglich ist eine Uhrzeit wie 07:00. Die Angabe wird ausgelassen.`
    if (must.kind === 'layer')
      return `${label}: „${said}“ ist kein Hintergrund wie rain oder brown-6 (−30 bis +6 dB, höchstens vier) und wird ausgelassen.`
    if (must.kind === 'stage')
      return `${label}: „${said}“ ist kein Abschnitt wie 90to2.5in600,rain (höchstens acht) und wird ausgelassen.`
    if (must.kind === 'with a bed' && name === 'mode')
      return `${label}: ${said} braucht einen Hintergrund. Es gilt, sobald du einen wählst.`
    if (must.kind === 'with a bed')
      return `${label}: ${said} geht nur, wenn nach der Sitzung ein Hintergrund weiterläuft. Es gilt, sobald du einen wählst.`
    const unit = must.unit === '' ? '' : ` ${UNITS[must.unit] ?? must.unit}`
    const range = `${plain(must.low)} bis ${plain(must.high)}${unit}`
    return `${label}: ${said} geht nicht, möglich ist ${range}. Jetzt gilt ${plain(used)}${unit}.`
  },

  adjustment({ field, asked, used }, unit) {
    if (field === 'stages') return `Nur ${used} von ${asked} Abschnitten passen in die Sitzung.`
    const length = unit === 's' || unit === 'min'
    const verb = used < asked ? (length ? 'gekürzt' : 'gesenkt') : length ? 'verlängert' : 'erhöht'
    return `${fields[field]}: auf ${valueText(used, unit)} ${verb}.`
  }
}

/** A choice as a link writes it, in words: "white" is "Weißes Rauschen". */
function choiceText(choice: number | string): string {
  const { modes, beds } = FIRST_MESSAGES.recipe
  return named({ ...modes, ...beds }, String(choice))
}

function plain(value: number | string): string {
  return comma(String(value).replace('-', '−'))
}
