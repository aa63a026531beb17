import { keepTheApp } from './precache.ts'
import { waitForConsent } from './lifecycle.ts'

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of this build with its revision, written here by the build. */
  readonly keptFiles: Parameters<typeof keepTheApp>[1]
}

waitForConsent(self)
keepTheApp(self, self.keptFiles)
