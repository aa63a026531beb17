import type { Messages } from '../en/messages.ts'
import { FIRST_MESSAGES } from './first.ts'
import { allOf, minutesText, numberText, valueText } from './values.ts'

const missing: Messages['notices']['insecureParts'] = {
  serviceWorker: 'das Öffnen ohne Netz',
  audioWorklet: 'Rauschen, das sich nie wiederholt'
}

/** What the listener should know and can put away. */
export const noticeWords: Messages['notices'] = {
  offered: 'Während dieser Sitzung wurde ein Link geöffnet.',
  useOffered: 'Den Klang des Links nehmen',
  ...FIRST_MESSAGES.notices,
  dismiss: 'Schließen',
  memoryOnly:
    'Das Tagebuch lässt sich in diesem Browser gerade nicht sichern. Dein Klang ist davon nicht betroffen; diese Nacht wird behalten, bis die Seite geschlossen wird.',
  insecureParts: missing,
  insecure({ serviceWorker, audioWorklet }) {
    const lost = [
      ...(serviceWorker ? [] : [missing.serviceWorker]),
      ...(audioWorklet ? [] : [missing.audioWorklet])
    ]
    const which = lost.length === 0 ? '' : `: ${allOf(lost)}`
    return `Diese Adresse ist nicht sicher (https), darum hält der Browser einiges zurück${which}. Der Klang spielt trotzdem.`
  },
  noAudio:
    'Dieser Browser konnte keinen Ton machen. Sieh nach, ob eine andere App den Lautsprecher belegt, und versuch es dann noch einmal.',
  languageMissing:
    'Diese Sprache ließ sich nicht laden. Sie kommt, wenn Neap das nächste Mal mit Netz geöffnet wird.',
  offlineReady: 'Bereit auch ohne Netz.',
  updateWaiting: 'Eine neue Version ist da. Sie kommt, wenn du Neap das nächste Mal öffnest.',
  update: 'Neue Version nehmen',
  playedElsewhere: 'Ein anderes Fenster spielt, darum hat dieses aufgehört.',
  linkProblems(named, more, prepares) {
    const what = prepares ? 'Unklar im Link' : 'Link nicht verstanden'
    const others = more === 0 ? '' : ` und ${more} weitere`
    return `${what}: ${named.join(', ')}${others}.`
  },
  moreProblems: count => `Und ${count} weitere.`,
  adjusted: 'Gerade passt nicht alles. Was du gewählt hast, gilt wieder, sobald es geht.',
  copied: 'Link kopiert.',
  copyFailed: 'Der Link ließ sich nicht von selbst kopieren. Hier ist er.'
}

/** Words for a session that plays in another window. */
export const elsewhereWords: Messages['elsewhere'] = {
  playing: 'Läuft in einem anderen Fenster.',
  playHere: 'Stattdessen hier spielen',
  stopThere: 'Stopp es dort, um hier zu spielen.'
}

/** Words of installing the app. */
export const installWords: Messages['install'] = {
  title: 'Neap zur Hand haben',
  why: 'Installiert öffnet es sich vom Startbildschirm, ohne Netz, und was es behält, wird weniger leicht gelöscht.',
  whyByHandShort:
    'Auf dem Home-Bildschirm öffnet es sich ohne Netz und ohne die Leisten des Browsers.',
  whyByHand:
    'Auf dem Home-Bildschirm öffnet es sich ohne Netz und ohne die Leisten des Browsers. Safari darf löschen, was ein Tab gespeichert hat, wenn du es sieben Tage benutzt, ohne hier zu sein; eine App auf dem Home-Bildschirm zählt für sich.',
  install: 'Installieren',
  showHow: 'Zeig mir, wie',
  notNow: 'Nicht jetzt',
  stepsTitle: 'Neap zum Home-Bildschirm hinzufügen',
  steps: [
    'Tippe auf „Teilen“, das Quadrat mit dem Pfeil.',
    'Wähle „Zum Home-Bildschirm“.',
    'Lass „Als Web-App öffnen“ an, wo es steht, und tippe auf „Hinzufügen“.'
  ],
  close: 'Schließen'
}

/** Words of the card on the lock screen. */
export const lockScreenWords: Messages['lockScreen'] = {
  falling: (from, to) => `${numberText(from)} → ${valueText(to, 'Hz')}`,
  ofNight: (sound, night) => `${sound}, Nacht ${night}`,
  title: (sound, minutesLeft) =>
    `${sound} · noch ${minutesLeft === 0 ? 'unter einer Minute' : minutesText(minutesLeft)}`,
  artist: 'Neap',
  album: 'Nie beim Fahren'
}
