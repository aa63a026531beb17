import type { Messages } from '../en/messages.ts'

/** Names of the presets, by id. */
export const presetNames: Messages['presets'] = {
  'half-an-hour': 'Halbe Stunde',
  settle: 'Sanfte Landung',
  'low-and-slow': 'Tief und langsam',
  'without-headphones': 'Sanfter Puls',
  'mostly-noise': 'Vor allem Rauschen',
  plain: 'Schlicht',
  'surf-on-a-speaker': 'Langsame Brandung',
  'wind-on-a-speaker': 'Vor allem Wind',
  'rain-till-morning': 'Regen bis zum Morgen',
  'surf-till-morning': 'Brandung bis zum Morgen',
  'brown-till-morning': 'Braunes Rauschen bis zum Morgen'
}

/** Words of the sheet from which a sound is taken. */
export const soundsWords: Messages['sounds'] = {
  done: 'Fertig',
  show: 'Zeigen',
  needs: { sleep: 'Für dich', night: 'Ganze Nacht', speaker: 'Ohne Kopfhörer' },
  tonight: 'Klang für heute',
  hear: seconds => `▷ ${seconds}`,
  hearNamed: (name, seconds) => `${seconds} von „${name}“ anhören`,
  stop: 'Stopp',
  stopNamed: name => `„${name}“ stoppen`,
  playing: 'Gerade läuft eine Sitzung. Du kannst darin zu einem anderen Klang wechseln.',
  editFavourites: 'Favoriten bearbeiten',
  tune: 'Anpassen'
}
