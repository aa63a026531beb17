import type { Undo } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import type { Route } from '../../core/base/route.ts'
import type { EpochMilliseconds } from '../../core/base/units.ts'
import type { Ports } from '../../core/ports.ts'
import type { SettingsModel } from '../base/settings-model.ts'
import type { TonightModel } from '../recipe/tonight-model.ts'
import type { PlayerModel } from './player-model.ts'

/** The route, the settings, and tonight's sound. */
export interface Surroundings {
  readonly route: ReadonlySignal<Route>
  readonly settings: SettingsModel
  readonly tonight: TonightModel
  /** The time of day, for the plan on the first screen; stopped during a session. */
  readonly now: ReadonlySignal<EpochMilliseconds>
}

/** Creates a model that not every visit needs. */
export type PartMaker<T extends object, Around = Surroundings> = (
  ports: Ports,
  player: PlayerModel,
  around: Around
) => T & { dispose?: Undo }
