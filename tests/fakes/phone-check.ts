import { signal } from '@preact/signals-core'
import type { Route } from '../../src/core/base/route.ts'
import type { Settings } from '../../src/core/base/settings.ts'
import { DEFAULT_SETTINGS } from '../../src/core/base/settings.ts'
import { createAgainModel } from '../../src/state/session/again-model.ts'
import { createLockScreenModel } from '../../src/state/session/lock-screen-model.ts'
import { createFakeLockScreen } from './fake-lock-screen.ts'
import { createCheckModel } from '../../src/state/checks/check-model.ts'
import { createNoticesModel } from '../../src/state/base/notices-model.ts'
import { createPlayerModel } from '../../src/state/session/player-model.ts'
import { createTestPorts } from './test-ports.ts'

/** The phone check with all that it needs; what stands ready after a night is switched off. */
export function setUpPhoneCheck(kind: 'live' | 'stream' = 'live') {
  const ports = createTestPorts({ performer: { kind, latency: 0.02 } })
  const player = createPlayerModel(ports, createNoticesModel())
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS, again: false })
  const route = signal<Route>({ screen: 'check' })
  const around = { route, settings: { settings, set: () => undefined, dispose: () => undefined } }
  const again = createAgainModel(ports, player, around)
  const lockScreen = createFakeLockScreen()
  createLockScreenModel(lockScreen, ports, player, again)
  // The only part that the check asks for.
  const part = <T>(): T => again as T
  const check = createCheckModel(ports, player, {
    ...around,
    part,
    tonight: { player: signal('auto' as const) }
  })
  const idle = ports.clock.pending()
  return { ...ports, player, check, lockScreen, idle }
}
