import type { Messages } from '../en/messages.ts'
import { anyOf, comma, valueText } from './values.ts'

const fields: Messages['recipe']['fields'] = {
  mode: 'Ton',
  carrier: 'Trägerton',
  from: 'Schwebung am Anfang',
  to: 'Schwebung am Ende',
  ramp: 'Zeit zum Absinken',
  bed: 'Klangbett',
  bedLevel: 'Klangbett über dem Ton',
  level: 'Pegel',
  minutes: 'Länge',
  fadeIn: 'Einblenden',
  fadeOut: 'Ausblenden',
  fade: 'Verlauf der Lautstärke',
  after: 'Nach der Sitzung',
  afterMinutes: 'Wie lange das Klangbett weiterläuft',
  wake: 'Sanft wecken um',
  wakeRise: 'Ansteigen über',
  duty: 'Länge eines Pulses',
  depth: 'Tiefe eines Pulses'
}

/** Words for a recipe's fields, and for what could not be used or had to give. */
export const recipeWords: Pick<
  Messages['recipe'],
  'fields' | 'modeHints' | 'linkProblem' | 'adjustment'
> = {
  fields,
  modeHints: {
    binaural:
      'Für jedes Ohr ein Ton; die Schwebung ist zwischen ihnen zu hören. Braucht Stereo-Kopfhörer.',
    monaural:
      'Beide Töne auf beiden Ohren; die Schwebung steckt im Klang selbst. Geht ohne Kopfhörer.',
    isochronic: 'Ein Ton, der an- und abschwillt. Geht ohne Kopfhörer.',
    plain: 'Ein gleichmäßiger Ton ohne Schwebung.'
  },
  linkProblem({ name, was, must }, used) {
    const said = was === '' ? 'leer' : was
    if (must.kind === 'name') return `„${name}“ lässt sich per Link nicht einstellen. Das entfällt.`
    if (must.kind === 'choice')
      return `${name} war ${said}; möglich ist ${anyOf(must.choices)}. Es gilt die Vorgabe, ${used}.`
    if (must.kind === 'clock time')
      return `${name} war ${said}; möglich ist eine Uhrzeit wie 07:00. Die Angabe entfällt.`
    if (must.kind === 'with a bed')
      return `${name} war ${said}; dazu braucht es ein Klangbett, das nach der Sitzung weiterläuft. Es gilt, sobald du eins wählst.`
    const unit = must.unit === '' ? '' : ` ${must.unit}`
    const range = `${plain(must.low)} bis ${plain(must.high)}${unit}`
    return `${name} war ${said}; möglich ist ${range}. Es gilt die Vorgabe, ${plain(used)}${unit}.`
  },

  adjustment({ field, asked, used }, unit) {
    const length = unit === 's' || unit === 'min'
    const verb = used < asked ? (length ? 'gekürzt' : 'gesenkt') : length ? 'verlängert' : 'erhöht'
    return `${fields[field]}: auf ${valueText(used, unit)} ${verb}.`
  }
}

function plain(value: number | string): string {
  return comma(String(value).replace('-', '−'))
}
