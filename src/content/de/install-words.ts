import type { Messages } from '../en/messages.ts'

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
