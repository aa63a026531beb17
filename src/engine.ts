import type { Engine } from './audio/queued-performer.ts'
import { createOwnFeed } from './core/render/own/own-feed.ts'
import { createGestureContext } from './audio/gesture-context.ts'
import { createLivePerformer } from './audio/live-performer.ts'
import { openContext } from './audio/open-context.ts'
import { createFolderPieces } from './core/render/own/own-folder.ts'
import type { StagePorts } from './audio/stage.ts'
import { unlessMissing } from './core/base/missing-chunk.ts'
import { fetchStream } from './late.ts'
import type { OnVerdict } from './stream/performer-switch.ts'
import { createPerformerSwitch } from './stream/performer-switch.ts'
import { createTailPerformer } from './stream/tail-performer.ts'

/** What the engine needs besides its own code. */
export interface EnginePorts extends Omit<StagePorts, 'openContext' | 'ownFeed'> {
  /** Receives the context that a tap opened before the engine had loaded. */
  readonly takeContext: () => AudioContext | undefined
  /** Absent where there are no service workers. */
  readonly workers: ServiceWorkerContainer | undefined
}

/** Creates the performers: live now, and the stream once it has been found. */
export function createEngine(ports: EnginePorts): Engine {
  const { takeContext, claimAudioSession, clock, workers } = ports
  const gesture = createGestureContext(openContext)
  const live = createLivePerformer({
    ...ports,
    ownFeed: createOwnFeed(createFolderPieces(async () => navigator.storage.getDirectory())),
    openContext() {
      const taken = takeContext()
      if (taken) return taken
      claimAudioSession()
      return gesture.open()
    }
  })
  const { performer, selection } = createPerformerSwitch({
    live,
    gesture,
    clock,
    isServed: () => Boolean(workers?.controller),
    // Offline before the first visit was complete: then only live playback is available.
    search: onVerdict => void searchStream(ports, onVerdict).catch(unlessMissing)
  })
  return { performer: createTailPerformer(performer, clock), selection, auditioner: live }
}

async function searchStream(ports: EnginePorts, onVerdict: OnVerdict): Promise<void> {
  const { openStream } = await fetchStream()
  openStream(ports, onVerdict)
}
