import type { Messages } from '../en/messages.ts'
import { unbroken } from '../../core/base/name.ts'
import { FIRST_MESSAGES } from './first.ts'
import { allOf, minutesText, numberText, valueText } from './values.ts'

const missing: Messages['notices']['insecureParts'] = {
  serviceWorker: 'das Öffnen ohne Internet',
  audioWorklet: 'Rauschen, das sich nie wiederholt'
}

/** What the listener should know and can put away. */
export const noticeWords: Messages['notices'] = {
  offered: 'Du hast während der Sitzung einen Link geöffnet.',
  useOffered: 'Klang aus dem Link verwenden',
  ...FIRST_MESSAGES.notices,
  dismiss: 'Schließen',
  more: 'Mehr',
  moreOf: what => `Mehr: ${what}`,
  cancel: 'Abbrechen',
  memoryOnly:
    'Das Tagebuch lässt sich in diesem Browser gerade nicht speichern. Der Klang läuft wie immer; der Eintrag von heute bleibt, bis du die Seite schließt.',
  insecureParts: missing,
  insecure({ serviceWorker, audioWorklet }) {
    const lost = [
      ...(serviceWorker ? [] : [missing.serviceWorker]),
      ...(audioWorklet ? [] : [missing.audioWorklet])
    ]
    const which = lost.length === 0 ? '' : `: ${allOf(lost)}`
    return `Diese Adresse ist nicht sicher (https), darum geht einiges nicht${which}. Der Klang läuft trotzdem.`
  },
  noAudio:
    'Es kam kein Ton. Sieh nach, ob eine andere App den Lautsprecher belegt, und versuch es noch einmal.',
  languageMissing:
    'Diese Sprache ließ sich nicht laden. Sie kommt, wenn du Neap das nächste Mal mit Internet öffnest.',
  offlineReady: 'Läuft jetzt auch ohne Internet.',
  ok: 'OK',
  updateWaiting:
    'Eine neue Version ist da. Sie wird installiert, wenn du Neap das nächste Mal öffnest.',
  update: 'Jetzt aktualisieren',
  playedElsewhere: 'Neap läuft jetzt in einem anderen Fenster, darum ist es hier still.',
  linkProblems(named, more, prepares) {
    const what = prepares
      ? `${named.length + more} Angaben im Link gehen nicht`
      : 'Link nicht lesbar'
    return `${what}: ${named.join(', ')}${more > 0 ? ' …' : '.'}`
  },
  moreProblems: count => `Und ${count} weitere.`,
  adjusted:
    'Einige Einstellungen wurden angepasst. Was du gewählt hast, gilt wieder, sobald Platz dafür ist.',
  length: minutes => `Dieser Klang dauert ${unbroken(minutesText(minutes))}.`,
  keepLength: minutes => `Bei ${minutesText(minutes)} bleiben`,
  copied: 'Link kopiert.',
  copyFailed: 'Der Link ließ sich nicht kopieren. Hier ist er zum Selbstkopieren.'
}

/** Words for a session that plays in another window. */
export const elsewhereWords: Messages['elsewhere'] = {
  playing: 'Läuft in einem anderen Fenster.',
  playHere: 'Stattdessen hier hören',
  stopThere: 'Beende es dort, um hier zu hören.'
}

/** Words of installing the app. */
export const installWords: Messages['install'] = {
  title: 'Neap griffbereit',
  why: 'Vom Startbildschirm öffnest du Neap auch offline.',
  whyByHandShort: 'Vom Home-Bildschirm öffnest du Neap auch offline.',
  whyByHand:
    'Vom Home-Bildschirm öffnest du Neap auch ohne Internet, ohne die Leisten des Browsers. Safari löscht womöglich die Daten eines Tabs, wenn du es sieben Tage benutzt, ohne hier vorbeizuschauen; eine App auf dem Home-Bildschirm wird getrennt gezählt.',
  install: 'Installieren',
  showHow: 'Zeig mir, wie',
  notNow: 'Nicht jetzt',
  stepsTitle: 'Neap zum Home-Bildschirm hinzufügen',
  steps: [
    'Tipp auf „Teilen“, das Quadrat mit dem Pfeil.',
    'Wähl „Zum Home-Bildschirm“.',
    'Lass „Als Web-App öffnen“ an, wo es steht, und tipp auf „Hinzufügen“.'
  ],
  close: 'Schließen'
}

/** Words of the card on the lock screen. */
export const lockScreenWords: Messages['lockScreen'] = {
  falling: (from, to) => `${numberText(from)} → ${valueText(to, 'Hz')}`,
  ofNight: (sound, night) => `${sound}, Nacht ${night}`,
  title(sound, minutesLeft, fading) {
    const left = minutesLeft === 0 ? 'unter einer Minute' : minutesText(minutesLeft)
    return `${sound} · ${fading ? 'still in' : 'noch'} ${left}`
  },
  again: minutes => `Wieder wach? ${minutes} Minuten, leiser`,
  artist: 'Neap',
  album: 'Nie am Steuer'
}
