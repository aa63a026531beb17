import type { FunctionComponent } from 'preact'
import type { Screen } from '../../core/base/route.ts'
import { CheckInScreen } from '../diary/check-in.tsx'
import { Check } from '../checks/check.tsx'
import { Evidence } from '../tips/evidence.tsx'
import { Favourites } from '../files/favourites.tsx'
import { Headphones } from '../checks/headphones.tsx'
import { Journal } from '../diary/journal.tsx'
import { Open } from '../files/open.tsx'
import { Programme } from '../programme/programme.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import { SettingsScreen } from '../settings/settings.tsx'
import { Tips } from '../tips/tips.tsx'
import { Tune } from '../tune/tune.tsx'

/** Every screen but the first, fetched together. */
export const LATE_SCREENS: Readonly<
  Record<Exclude<Screen, 'tonight'>, FunctionComponent<ScreenProps>>
> = {
  tune: Tune,
  favourites: Favourites,
  programme: Programme,
  tips: Tips,
  journal: Journal,
  settings: SettingsScreen,
  evidence: Evidence,
  first: Evidence,
  check: Check,
  checkin: CheckInScreen,
  open: Open,
  headphones: Headphones
}
