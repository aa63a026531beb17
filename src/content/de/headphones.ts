import type { Messages } from '../en/messages.ts'

/** Words of the headphones check, and of what to do where binaural sound is lost. */
export const headphonesWords: Messages['headphones'] = {
  intro:
    'Für binauralen Klang muss jedes Ohr seine eigene Seite hören. Drei Antworten nach Gehör zeigen, ob deine das tun.',
  before:
    'Setz die Kopfhörer auf wie nachts, links auf links. Die Töne sind leise, nie lauter als der Klang von heute.',
  start: 'Test starten',
  again: 'Noch einmal prüfen',
  busy: 'Es läuft eine Sitzung. Stoppe sie zuerst.',
  step: step => `${step} von 3`,
  questions: {
    left: 'Wo hörst du den Ton?',
    right: 'Und wo diesen?',
    together: 'Jetzt zwei Töne zugleich. Wie klingen sie?'
  },
  places: {
    left: 'Im linken Ohr',
    both: 'In beiden Ohren oder in der Mitte',
    right: 'Im rechten Ohr',
    speaker: 'Aus einem Lautsprecher',
    nothing: 'Gar nicht'
  },
  textures: {
    smooth: 'Glatt, oder sacht wandernd',
    wobble: 'Deutlich an- und abschwellend',
    unsure: 'Schwer zu sagen'
  },
  hearAgain: 'Noch einmal hören',
  result: 'Das Ergebnis',
  verdicts: {
    stereo: 'Jedes Ohr hört seine eigene Seite. Binauraler Klang kommt so an, wie er gedacht ist.',
    swapped:
      'Jedes Ohr hört seine eigene Seite, nur vertauscht. Binauraler Klang kommt trotzdem an.',
    mono: 'Beide Ohren hören dasselbe. Das macht eine Einstellung wie „Mono-Audio“, und auch ein laufendes Gespräch.',
    speaker: 'Du hörst es aus einem Lautsprecher, wo beide Ohren beide Töne hören.',
    'one side': 'Nur eine Seite kommt an. So ist es mit einem Ohrhörer allein.',
    mixed:
      'Einzeln kommen die Seiten getrennt an, aber die beiden Töne mischen sich unterwegs: Das macht Raumklang. Er lässt sich abschalten, wo die Kopfhörer eingestellt werden.',
    silent:
      'Es kam nichts an. Sieh nach, ob die Kopfhörer verbunden sind, stell etwas lauter und versuch es noch einmal.',
    unclear:
      'Die Antworten sagen es nicht. Versuch es in einem stillen Moment noch einmal, oder lass es.'
  },
  remembered: {
    untried: 'Noch nicht geprüft.',
    unknown: 'Noch nicht bekannt.',
    stereo: 'Jedes Ohr hörte seine eigene Seite.',
    mono: 'Die Seiten kamen nicht getrennt an.',
    speaker: 'Aus einem Lautsprecher gehört.'
  },
  lost: {
    mono: 'Bei der letzten Prüfung kamen links und rechts nicht getrennt an: Eine binaurale Schwebung geht so verloren.',
    speaker: 'Aus einem Lautsprecher bleibt von einer binauralen Schwebung wenig.'
  },
  unsure: 'Wo es nicht klar ist, bist du mit einem Ton ohne Kopfhörer auf der sicheren Seite.',
  asLoud: 'Ebenso laut, ohne Kopfhörer:',
  useOpen: { isochronic: 'Isochron nehmen', plain: 'Schlicht nehmen' },
  needless: mode => `Der Ton von heute: ${mode}. Er braucht keine Kopfhörer.`,
  link: 'Kopfhörer prüfen',
  offer: 'Binauraler Klang braucht beide Seiten deiner Kopfhörer.'
}

/** Words of care, before and during a first session and after a Stop. */
export const guidanceWords: Messages['guidance'] = {
  region: 'Vor der ersten Nacht',
  /** Above Start; a link follows. */
  introduction: 'Höchstens halbe Lautstärke. Schon einmal einen Anfall gehabt?',
  readFirst: 'Lies das zuerst',
  /** Beside softer and louder. */
  volume: 'Stell es so leise, dass du es gerade noch hörst.',
  unwell: 'Kopfschmerzen, Schwindel oder Unruhe? Du musst nichts durchstehen.'
}
