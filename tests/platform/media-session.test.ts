import type { LockScreenCard, LockScreenPress } from '../../src/core/session/lock-screen.ts'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import type { Score } from '../../src/core/score/score.ts'
import type { CardPicture } from '../../src/platform/card-picture.ts'
import { createMediaSession } from '../../src/platform/media-session.ts'

type Handlers = Map<MediaSessionAction, MediaSessionActionHandler | null>

class FakeMetadata {
  readonly init: MediaMetadataInit
  constructor(init: MediaMetadataInit) {
    this.init = init
  }
}

/** A browser's media session that checks what it is given as a browser does. */
function createFakeSession(unknown: readonly string[] = []) {
  const handlers: Handlers = new Map()
  const metadata: (MediaMetadataInit | null)[] = []
  const session = {
    playbackState: 'none' as MediaSessionPlaybackState,
    position: undefined as MediaPositionState | undefined,
    set metadata(next: unknown) {
      metadata.push(next === null ? null : (next as FakeMetadata).init)
    },
    setActionHandler(action: MediaSessionAction, handler: MediaSessionActionHandler | null) {
      if (unknown.includes(action)) throw new TypeError(`${action} is not a MediaSessionAction`)
      handlers.set(action, handler)
    },
    setPositionState(state?: MediaPositionState) {
      const { duration = 0, position = 0 } = state ?? {}
      if (position < 0 || position > duration) throw new TypeError('The position is out of range')
      session.position = state
    }
  }
  return { session, handlers, metadata }
}

/** Pictures that are done when a test says so. */
function createFakePicture() {
  const waiting: { readonly score: Score; done(): Promise<void> }[] = []
  let dropped = 0
  const picture: CardPicture = {
    draw: score =>
      new Promise(resolve =>
        waiting.push({
          score,
          async done() {
            resolve([{ src: `blob:${score.duration}`, sizes: '96x96', type: 'image/png' }])
            await Promise.resolve()
            await Promise.resolve()
          }
        })
      ),
    drop: () => void dropped++
  }
  return { picture, waiting, dropped: () => dropped }
}

function setUp(unknown: readonly string[] = []) {
  const browser = createFakeSession(unknown)
  const drawing = createFakePicture()
  const lockScreen = createMediaSession(drawing.picture, {
    navigator: { mediaSession: browser.session as unknown as MediaSession },
    MediaMetadata: FakeMetadata as unknown as typeof MediaMetadata
  })
  const presses: LockScreenPress[] = []
  const undo = lockScreen.subscribe(press => presses.push(press))
  return { ...browser, ...drawing, lockScreen, presses, undo }
}

const SCORE = compileRecipe(DEFAULT_RECIPE)
const LONGER = compileRecipe({ ...DEFAULT_RECIPE, minutes: 45 })

function card(change: Partial<LockScreenCard> = {}): LockScreenCard {
  return {
    title: 'Binaural',
    artist: 'Neap',
    album: 'Never while driving',
    score: SCORE,
    position: 60,
    paused: false,
    ...change
  }
}

describe('the media session', () => {
  it('tells the system what plays, where it is, and that it does', () => {
    const { lockScreen, session, metadata } = setUp()
    lockScreen.show(card())
    expect(metadata).toEqual([
      { title: 'Binaural', artist: 'Neap', album: 'Never while driving', artwork: [] }
    ])
    expect(session.playbackState).toBe('playing')
    expect(session.position).toEqual({ duration: 1800, position: 60, playbackRate: 1 })
    lockScreen.show(card({ paused: true }))
    expect(session.playbackState).toBe('paused')
  })

  it.each([
    ['play', 'play'],
    ['pause', 'pause'],
    ['stop', 'stop'],
    ['seekforward', 'longer'],
    ['nexttrack', 'longer'],
    ['seekbackward', 'shorter'],
    ['previoustrack', 'shorter'],
    ['seekto', 'scrubbed']
  ] as const)('has an answer to %s', (action, press) => {
    const { lockScreen, handlers, presses } = setUp()
    lockScreen.show(card())
    handlers.get(action)!({ action })
    expect(presses).toEqual([press])
  })

  it('does without the actions that a browser does not know', () => {
    const { lockScreen, handlers, presses } = setUp(['seekto', 'stop'])
    lockScreen.show(card())
    handlers.get('pause')!({ action: 'pause' })
    expect(presses).toEqual(['pause'])
    expect([...handlers.keys()]).not.toContain('stop')
    lockScreen.clear()
    expect(handlers.get('pause')).toBeNull()
  })

  it('tells the words again only when they have changed', () => {
    const { lockScreen, metadata } = setUp()
    lockScreen.show(card())
    lockScreen.show(card({ position: 90 }))
    lockScreen.show(card({ position: 120, title: 'Binaural · 28 min left' }))
    expect(metadata.map(each => each?.title)).toEqual(['Binaural', 'Binaural · 28 min left'])
  })

  it('registers its buttons again each time: some systems forget them', () => {
    const { lockScreen, handlers, presses } = setUp()
    lockScreen.show(card())
    handlers.clear()
    lockScreen.show(card())
    handlers.get('nexttrack')!({ action: 'nexttrack' })
    expect(presses).toEqual(['longer'])
  })

  it('adds the picture when it is drawn, and a new one with a new score', async () => {
    const { lockScreen, metadata, waiting } = setUp()
    lockScreen.show(card())
    lockScreen.show(card({ title: 'Later' }))
    expect(waiting).toHaveLength(1)
    await waiting[0]!.done()
    expect(metadata.at(-1)).toMatchObject({ title: 'Later', artwork: [{ src: 'blob:1800' }] })
    lockScreen.show(card({ score: LONGER }))
    expect(metadata.at(-1)).toMatchObject({ artwork: [{ src: 'blob:1800' }] })
    await waiting[1]!.done()
    expect(metadata.at(-1)).toMatchObject({ artwork: [{ src: 'blob:2700' }] })
  })

  it('leaves out a picture that was overtaken, by another or by the end', async () => {
    const { lockScreen, metadata, waiting } = setUp()
    lockScreen.show(card())
    lockScreen.show(card({ score: LONGER }))
    await waiting[0]!.done()
    expect(metadata.every(each => each?.artwork?.length === 0)).toBe(true)
    lockScreen.clear()
    await waiting[1]!.done()
    expect(metadata.at(-1)).toBeNull()
  })

  it('keeps the bar within its ends', () => {
    const { lockScreen, session } = setUp()
    lockScreen.show(card({ position: 1800.02 }))
    expect(session.position).toMatchObject({ position: 1800 })
    lockScreen.show(card({ position: -0.02 }))
    expect(session.position).toMatchObject({ position: 0 })
  })

  it('leaves nothing on the lock screen at the end', () => {
    const { lockScreen, session, handlers, metadata, dropped } = setUp()
    lockScreen.show(card())
    lockScreen.clear()
    lockScreen.clear()
    expect(metadata.at(-1)).toBeNull()
    expect(session.playbackState).toBe('none')
    expect(session.position).toBeUndefined()
    expect(new Set(handlers.values())).toEqual(new Set([null]))
    expect(dropped()).toBe(1)
  })

  it('touches nothing before there is something to show', () => {
    const { lockScreen, handlers, metadata } = setUp()
    lockScreen.clear()
    expect(handlers.size).toBe(0)
    expect(metadata).toEqual([])
  })

  it('no longer tells those who have gone', () => {
    const { lockScreen, handlers, presses, undo } = setUp()
    lockScreen.show(card())
    undo()
    handlers.get('stop')!({ action: 'stop' })
    expect(presses).toEqual([])
  })

  it('is nothing to think of where the browser has none', () => {
    const { picture, waiting } = createFakePicture()
    const lockScreen = createMediaSession(picture, { navigator: {} })
    lockScreen.subscribe(() => undefined)()
    lockScreen.show(card())
    lockScreen.clear()
    expect(waiting).toEqual([])
  })
})
