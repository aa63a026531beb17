import type { FunctionComponent } from 'preact'
import type { Screen } from '../../core/app/route.ts'
import { CheckInScreen } from './check-in.tsx'
import { Check } from './check.tsx'
import { Evidence } from './evidence.tsx'
import { Favourites } from './favourites.tsx'
import { Headphones } from './headphones.tsx'
import { Journal } from './journal.tsx'
import { Open } from './open.tsx'
import { Programme } from './programme.tsx'
import type { ScreenProps } from './screen-props.ts'
import { SettingsScreen } from './settings.tsx'
import { Tips } from './tips.tsx'
import { Tune } from './tune.tsx'

/** Every screen but the first, which are fetched together. */
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
