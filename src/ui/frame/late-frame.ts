import { Darkness } from '../player/darkness.tsx'
import { Player } from '../player/player.tsx'
import { PlayerBar } from '../player/player-bar.tsx'
import { StopButton } from '../player/stop-button.tsx'
import { ProgrammeChoice } from '../programme/programme-choice.tsx'
import { NoticeList } from '../shared/notice-list.tsx'
import { PlanCurve } from '../tonight/curve-times.tsx'
import { Introduction } from '../tonight/introduction.tsx'
import { PlayingElsewhere } from '../tonight/playing-elsewhere.tsx'
import { TonightCard } from '../tonight/tonight-card.tsx'
import { Broken } from './broken.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'

/** Parts of the first screen, and of the frame, that load after the first paint. */
export const LATE_FRAME = {
  Broken,
  Darkness,
  Introduction,
  NoticeList,
  PlanCurve,
  Player,
  PlayerBar,
  PlayingElsewhere,
  ProgrammeChoice,
  Shortcuts,
  ShortcutsDialog,
  StopButton,
  TonightCard
}
