import { Darkness } from '../player/darkness.tsx'
import { PlayerBar } from '../player/player-bar.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'

/** What the frame around the screens shows only later. */
export const LATE_FRAME = { Darkness, PlayerBar, Shortcuts, ShortcutsDialog }
