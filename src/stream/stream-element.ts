import type { Score } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'
import type { StreamSource } from './stream-source.ts'

/** Places as near as this are the same: the fade of a pause goes on a little. */
const NEAR: Seconds = 0.5

/** What the element does without being asked just then. */
export interface NightEvents {
  /** Sound comes out. */
  playing(): void
  /** Data is missing. */
  waiting(): void
  /** It was paused, or set going: by us a moment ago, or by somebody else. */
  turned(): void
  ended(): void
  /** The file cannot be had or read. */
  failed(reason: string): void
}

/** The one media element, with the file of one score in it. */
export interface NightElement {
  readonly audio: HTMLAudioElement
  /** Fetches the start of a score's file; done as soon as that could be heard, or will not come. */
  load(score: Score): Promise<void>
  /** Plays a score from a place; called in the tap when it is the first. `refused` when the browser will not. */
  play(score: Score, place: Seconds, refused: (reason: string) => void): void
  /**
   * Plays a score's file until sound comes of it, and goes back to its beginning: the system knows a player that has
   * played, and its file is there. No event comes of it; the caller has taken the volume down.
   */
  preroll(score: Score): void
  /** The next `play` refetches the file. */
  forget(): void
  /** Lets the file go, for the start of another where there is one. */
  leave(next: Score | undefined): void
}

export function createNightElement(
  audio: HTMLAudioElement,
  source: StreamSource,
  events: NightEvents
): NightElement {
  /** What the element holds, if that can be played. */
  let loaded: string | undefined
  /** Where a file that is being fetched is to begin. */
  let wanted: Seconds = 0
  let turn = 0
  const preroll = createPreroll(audio, events)

  audio.preload = 'auto'
  audio.addEventListener('waiting', events.waiting)
  audio.addEventListener('ended', events.ended)
  audio.addEventListener('loadedmetadata', () => seek(wanted))
  audio.addEventListener('error', () => {
    loaded = undefined
    events.failed(`${audio.error?.code}: ${audio.error?.message}`)
  })

  function seek(place: Seconds): void {
    if (audio.ended || Math.abs(audio.currentTime - place) > NEAR) audio.currentTime = place
  }

  function put(address: string, place: Seconds): void {
    wanted = place
    if (loaded === address) return seek(place)
    loaded = address
    audio.src = address
    // Before anything is known of the file this says where to begin.
    audio.currentTime = place
  }

  function withAddress(
    score: Score,
    use: (address: string) => void,
    refused: (reason: string) => void
  ): void {
    const mine = ++turn
    preroll.end()
    const address = source.address(score)
    if (typeof address === 'string') use(address)
    else
      address.then(
        found => mine === turn && use(found),
        // The shelf is full or forbidden: this score cannot go by hash here.
        (error: unknown) => mine === turn && refused(String(error))
      )
  }

  function load(score: Score): Promise<void> {
    return new Promise(resolve => {
      const done = (): void => resolve()
      withAddress(
        score,
        address => {
          put(address, 0)
          if (audio.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA) return done()
          for (const type of ['canplay', 'suspend', 'error'])
            audio.addEventListener(type, done, { once: true })
        },
        done
      )
    })
  }

  function roll(refused: (reason: string) => void): void {
    const mine = turn
    if (!audio.paused && !audio.ended) {
      queueMicrotask(() => mine === turn && events.playing())
      return
    }
    audio.play().catch((error: unknown) => {
      // Anything else comes as an event of its own, or was overtaken by what came next.
      const meant = error instanceof DOMException && error.name === 'NotAllowedError'
      if (meant && mine === turn) refused(String(error))
    })
  }

  function begin(score: Score, place: Seconds, refused: (reason: string) => void): void {
    withAddress(
      score,
      address => {
        put(address, place)
        roll(refused)
      },
      refused
    )
  }

  return {
    audio,
    load,
    play: begin,
    preroll(score) {
      begin(score, 0, preroll.end)
      preroll.begin()
    },
    forget() {
      loaded = undefined
    },
    leave(next) {
      preroll.end()
      audio.pause()
      loaded = undefined
      if (next) return void load(next)
      turn++
      audio.removeAttribute('src')
      audio.load()
    }
  }
}

/** Tells what turns the element takes, but for those of a preroll, which it ends as soon as sound comes out. */
function createPreroll(
  audio: HTMLAudioElement,
  events: Pick<NightEvents, 'playing' | 'turned'>
): { begin(): void; end(): void } {
  /** Whether the element plays, if it does, for nobody to hear. */
  let on = false

  function handleTurn(): void {
    if (!on) events.turned()
  }

  function end(): void {
    if (on) audio.pause()
    on = false
  }

  audio.addEventListener('playing', () => {
    if (!on) return events.playing()
    end()
    audio.currentTime = 0
  })
  audio.addEventListener('play', handleTurn)
  audio.addEventListener('pause', () => {
    // The end of the file shows as a pause first.
    if (!audio.ended) handleTurn()
  })

  return {
    begin() {
      on = true
    },
    end
  }
}
