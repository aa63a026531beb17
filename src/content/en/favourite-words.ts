/** Words of the sounds that were named and kept. */
export const favouriteWords = {
  again: 'Again as last night',
  /** The same where it was not last night. */
  againBefore: 'Again as last time',
  loading: 'Reading the favourites',
  empty: 'Nothing kept yet. In Tune, a sound can be named and kept.',
  toTune: 'Tune a sound',
  keepTitle: 'Keep this sound',
  name: 'Name',
  keep: 'Keep',
  kept: (name: string) => `Kept as “${name}”.`,
  /** Said when no more characters go in. */
  full: (most: number) => `A name has at most ${most} characters.`,
  nameless: 'It needs a name.',
  use: (name: string) => `Prepare “${name}”`,
  change: 'Change',
  changeNamed: (name: string) => `Change “${name}”`,
  up: 'Up',
  upNamed: (name: string) => `Move “${name}” up`,
  down: 'Down',
  downNamed: (name: string) => `Move “${name}” down`,
  moved: (name: string, at: number, of: number) => `“${name}” is now ${at} of ${of}.`,
  rename: 'Rename',
  renamed: (name: string) => `Renamed to “${name}”.`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove “${name}”`,
  removed: (name: string) => `“${name}” was removed.`,
  undo: 'Undo',
  back: (name: string) => `“${name}” is back.`,
  onThisDevice: 'Favourites stay on this device. A backup, in Settings, holds them too.'
}
