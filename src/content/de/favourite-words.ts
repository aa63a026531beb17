import type { Messages } from '../en/messages.ts'

/** Words of the sounds that were named and kept. */
export const favouriteWords: Messages['favourites'] = {
  again: 'Noch einmal wie letzte Nacht',
  againBefore: 'Noch einmal wie letztes Mal',
  loading: 'Die Favoriten werden gelesen',
  empty: 'Noch nichts behalten. Unter „Klang“ lässt sich ein Klang benennen und behalten.',
  toTune: 'Einen Klang einstellen',
  keepTitle: 'Diesen Klang behalten',
  name: 'Name',
  keep: 'Behalten',
  kept: name => `Behalten als „${name}“.`,
  full: most => `Ein Name hat höchstens ${most} Zeichen.`,
  nameless: 'Er braucht einen Namen.',
  use: name => `„${name}“ vorbereiten`,
  change: 'Ändern',
  changeNamed: name => `„${name}“ ändern`,
  up: 'Nach oben',
  upNamed: name => `„${name}“ nach oben`,
  down: 'Nach unten',
  downNamed: name => `„${name}“ nach unten`,
  moved: (name, at, of) => `„${name}“ ist jetzt ${at} von ${of}.`,
  rename: 'Umbenennen',
  renamed: name => `Umbenannt in „${name}“.`,
  remove: 'Entfernen',
  removeNamed: name => `„${name}“ entfernen`,
  removed: name => `„${name}“ wurde entfernt.`,
  undo: 'Rückgängig',
  back: name => `„${name}“ ist wieder da.`,
  onThisDevice:
    'Favoriten bleiben auf diesem Gerät. Eine Sicherung, in den Einstellungen, enthält sie auch.'
}
