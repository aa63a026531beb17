import { meetArrivals } from './arrivals.ts'
import { waitForConsent } from './lifecycle.ts'
import { playTheNight } from './stream-route.ts'
import { keepTheApp } from './precache.ts'

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of this build with its revision, written here by the build. */
  readonly keptFiles: Parameters<typeof keepTheApp>[1]
}

waitForConsent(self)
playTheNight(self)
meetArrivals(self)
keepTheApp(self, self.keptFiles)
