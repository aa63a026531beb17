import { unlessMissing } from './core/base/missing-chunk.ts'
import { readyComposer } from './core/recipe/composed.ts'
import type { Location } from './core/app/location.ts'
import type { PickedFile } from './core/files/picked-file.ts'
import { fetchOpenModel } from './late.ts'
import { createBackGuard } from './platform/back-guard.ts'
import { createCardPicture } from './platform/card-picture.ts'
import { takeDrops } from './platform/files/handed-files.ts'
import { followLaunches } from './platform/files/launches.ts'
import { revealSound } from './platform/first-screen.ts'
import { createMediaSession } from './platform/media-session.ts'
import type { AppModel } from './state/app/app-model.ts'
import { openLateParts as openLateModels } from './state/app/late-parts.ts'
import { LateScreen } from './ui/late.ts'
import { callWaiting } from './ui/kit/after-paint.ts'
import { ignoreSecondTap } from './ui/kit/ignore-second-tap.ts'

/** Shows the sound and its length, now that the records are read. */
function showTonight(): void {
  // What was read is drawn by the next paint only.
  callWaiting()
  revealSound()
}

/**
 * Starts what runs beside the first screen. Every word must be loaded before.
 * @param whenIdle calls back once the page is idle
 */
export async function openLateParts(
  app: AppModel,
  location: Location,
  whenIdle: (call: () => void) => void
): Promise<void> {
  readyComposer()

  /** Files dropped on the page or opened with the app. */
  async function openFile(file: PickedFile): Promise<void> {
    const { openPart } = await fetchOpenModel()
    location.go('#/open')
    await app.part(openPart).open(file)
  }

  function takeFile(file: PickedFile): void {
    openFile(file).catch(unlessMissing)
  }

  app.tonight.loaded.then(showTonight, showTonight)
  ignoreSecondTap()
  // The first moments of a sound get the processor to themselves: rendering beside them could make it stutter.
  const whenSettled = (call: () => void): void => void setTimeout(() => whenIdle(call), 3000)
  openLateModels(app, createMediaSession(createCardPicture(whenSettled)), createBackGuard())
  followLaunches(location, takeFile)
  takeDrops(takeFile)
  // What is tapped is there at once, and an update that another window lets in cannot take it away meanwhile.
  await LateScreen.fetch()
}
