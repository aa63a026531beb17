import type { Messages } from '../en/messages.ts'

/** Words around a tip. */
export const tipWords: Messages['tip'] = {
  region: 'Tipp',
  next: 'Nächster Tipp',
  previous: 'Voriger Tipp',
  hold: 'Diesen Tipp stehen lassen',
  holdShort: 'Stehen lassen',
  save: 'Diesen Tipp für morgen merken',
  saveShort: 'Merken',
  sections: {
    'how-to': 'Wie man hört',
    'meal-times': 'Essenszeiten',
    'what-harms': 'Was schaden kann',
    fibre: 'Ballaststoffe',
    'fermented-foods': 'Fermentiertes',
    'body-clock': 'Innere Uhr',
    'wider-picture': 'Das größere Bild',
    'second-brain': 'Die Nerven des Darms',
    serotonin: 'Serotonin und Melatonin',
    gaba: 'GABA',
    'short-chain-fatty-acids': 'Was aus Ballaststoffen wird',
    dysbiosis: 'Bakterien und Schlaf',
    inflammation: 'Kurze Nächte'
  },
  grades: {
    A: 'Grad A: in Versuchen geprüft',
    B: 'Grad B: bei Menschen beobachtet',
    C: 'Grad C: Tiere oder Theorie',
    D: 'Grad D: nicht gestützt'
  },
  meanings: {
    A: 'Versuche an Menschen mit ausgeloster Zuteilung, oder viele Studien zusammengenommen. Es sagt, wie gut die Frage geprüft ist, nicht, wie groß die Wirkung ist; manches gut Geprüfte bewirkt wenig.',
    B: 'Menschen wurden beobachtet, oder es gab einen kleinen Versuch. Zwei Dinge gingen miteinander einher; das eine muss nicht die Ursache des anderen sein.',
    C: 'Tiere, Zellen oder das, was man vom Körper weiß. Ein Grund zu fragen, keine Antwort.',
    D: 'Nichts, was gefunden wurde, stützt es, oder Studien widersprechen. Solche Behauptungen stehen nicht unter den Tipps; wo eine verbreitet ist, sagt die Anmerkung zum Tipp, was man stattdessen fand.'
  },
  meaning: 'Was die Grade bedeuten',
  studied: 'Untersucht:',
  oftenSaid: 'Was oft gesagt wird',
  sources: 'Quellen',
  source: (authors, year, journal) => `${authors} (${year}), ${journal}`,
  reviewed: month => `Zuletzt durchgesehen: ${month}.`,
  opensOutside: 'öffnet sich in einem neuen Tab',
  all: 'Alle Tipps',
  missing: 'Einen Tipp mit diesem Namen gibt es nicht.'
}
