import type { Messages } from '../en/messages.ts'

/** Words of the headphones check, and of what to do where binaural sound is lost. */
export const headphonesWords: Messages['headphones'] = {
  intro:
    'Für binauralen Klang muss jedes Ohr seine eigene Seite hören. Drei kurze Fragen zeigen, ob das bei dir klappt.',
  before:
    'Setz die Kopfhörer so auf wie nachts, links auf links. Die Töne sind leise, nie lauter als dein Klang für heute.',
  start: 'Test starten',
  again: 'Noch einmal prüfen',
  busy: 'Es läuft eine Sitzung. Beende sie zuerst.',
  step: step => `${step} von 3`,
  questions: {
    left: 'Wo hörst du den Ton?',
    right: 'Und diesen?',
    together: 'Jetzt zwei Töne gleichzeitig. Wie klingen sie?'
  },
  places: {
    left: 'Im linken Ohr',
    both: 'In beiden Ohren oder in der Mitte',
    right: 'Im rechten Ohr',
    speaker: 'Aus einem Lautsprecher',
    nothing: 'Gar nicht'
  },
  textures: {
    smooth: 'Ruhig, oder leicht wandernd',
    wobble: 'Deutlich an- und abschwellend',
    unsure: 'Schwer zu sagen'
  },
  hearAgain: 'Noch einmal hören',
  result: 'Ergebnis',
  verdicts: {
    stereo: 'Jedes Ohr hört seine eigene Seite. Binauraler Klang kommt an, wie er soll.',
    swapped:
      'Links und rechts sind vertauscht, aber jedes Ohr hört seine eigene Seite. Binauraler Klang kommt trotzdem an.',
    mono: 'Beide Ohren hören dasselbe. Das liegt an einer Einstellung wie „Mono-Audio“ oder an einem laufenden Anruf.',
    speaker: 'Du hörst es aus einem Lautsprecher. So bekommen beide Ohren beide Töne.',
    'one side': 'Nur eine Seite kommt an, wie bei einem einzelnen Ohrhörer.',
    mixed:
      'Die Seiten kommen getrennt an, aber die beiden Töne mischen sich unterwegs. Das macht Raumklang; du kannst ihn in den Einstellungen der Kopfhörer abschalten.',
    silent:
      'Es kam nichts an. Sieh nach, ob die Kopfhörer verbunden sind, stell etwas lauter und versuch es noch einmal.',
    unclear:
      'Aus den Antworten wird es nicht klar. Versuch es in einem ruhigen Moment noch einmal, oder lass es.'
  },
  remembered: {
    untried: 'Noch nicht geprüft.',
    unknown: 'Noch unklar.',
    stereo: 'Jedes Ohr hörte seine eigene Seite.',
    mono: 'Links und rechts kamen nicht getrennt an.',
    speaker: 'Kam aus einem Lautsprecher.'
  },
  lost: {
    mono: 'Links und rechts kamen nicht getrennt an: Eine binaurale Schwebung geht so verloren.',
    speaker: 'Über einen Lautsprecher bleibt von einer binauralen Schwebung wenig übrig.'
  },
  unsure: 'Wenn es unklar bleibt, nimm einen Ton, der keine Kopfhörer braucht.',
  asLoud: 'Ebenso laut, ohne Kopfhörer:',
  useOpen: { isochronic: 'Isochron verwenden', plain: 'Schlicht verwenden' },
  needless: mode => `Der Ton für heute (${mode}) braucht keine Kopfhörer.`,
  link: 'Kopfhörer prüfen',
  offer: 'Binauraler Klang braucht beide Seiten deiner Kopfhörer.'
}

/** Words of care, before and during a first session and after a Stop. */
export const guidanceWords: Messages['guidance'] = {
  region: 'Vor der ersten Nacht',
  /** Above Start; a link follows. */
  introduction: headphones =>
    `${headphones ? 'Mit Kopfhörern, halb laut oder leiser.' : 'Höchstens halbe Lautstärke.'} Schon einmal einen Krampfanfall gehabt?`,
  readFirst: 'Erst lesen',
  /** Beside softer and louder. */
  volume: 'Mach es so leise, dass du es gerade noch hörst.',
  unwell: 'Unwohl?',
  about: 'Leise Töne und Rauschen zum Abschalten.',
  selfCare: 'Zur Selbstfürsorge. Kein Medizinprodukt.',
  driving: 'Nie am Steuer.'
}
