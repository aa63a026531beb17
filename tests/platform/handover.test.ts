import { beforeEach, describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import type { Handover, PlayingNow } from '../../src/core/session/window-handover.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { createHandover } from '../../src/platform/handover.ts'
import { sessionRow } from '../fakes/rows/session-rows.ts'
import type { FakeBrowser } from './fake-browser.ts'
import { createFakeBrowser } from './fake-browser.ts'

const { end: _end, ...open } = sessionRow({ id: 'tonight', heard: 600, sounding: true })
const PLAYING: PlayingNow = { row: open, score: compileRecipe(DEFAULT_RECIPE) }

describe.each([
  ['a secure origin', true],
  ['an insecure one', false]
])('what windows say to one another on %s', (_where, secure) => {
  let browser: FakeBrowser
  let one: Handover
  let two: Handover
  let heard: (PlayingNow | undefined)[]

  beforeEach(() => {
    browser = createFakeBrowser(secure)
    one = createHandover(browser.open())
    two = createHandover(browser.open())
    heard = []
    two.subscribe(playing => heard.push(playing))
    browser.deliver()
  })

  it('tells the others what plays, row and score, and when it is over', () => {
    one.post(() => PLAYING)
    one.post(() => undefined)
    browser.deliver()
    expect(heard).toEqual([PLAYING, undefined])
  })

  it('tells a window that is opened later, as it is then', () => {
    let playing = PLAYING
    one.post(() => playing)
    browser.deliver()
    playing = { ...PLAYING, row: { ...PLAYING.row, heard: 900 } }
    const later: (PlayingNow | undefined)[] = []
    createHandover(browser.open()).subscribe(now => later.push(now))
    browser.deliver()
    expect(later.map(now => now?.row.heard)).toEqual([900])
  })

  it('lets no window in which nothing played take back what another one told', () => {
    one.post(() => PLAYING)
    createHandover(browser.open()).post(() => undefined)
    browser.deliver()
    expect(heard).toEqual([PLAYING])
  })

  it('asks for a session by its id', () => {
    const claims: string[] = []
    const undo = one.onClaim(id => claims.push(id))
    two.claim('tonight')
    browser.deliver()
    undo()
    two.claim('tonight')
    browser.deliver()
    expect(claims).toEqual(['tonight'])
  })

  it.each([
    ['nonsense', 7],
    ['another engine', { engine: 'other', row: PLAYING.row, code: '' }],
    ['a broken score', { engine: 1, row: PLAYING.row, code: 'x' }]
  ])('takes %s for nothing', (_what, now) => {
    const page = browser.open()
    new page.BroadcastChannel!('neap-handover').postMessage({ word: 'playing', now })
    browser.deliver()
    expect(heard).toEqual([undefined])
  })

  it('says nothing more to who took the subscription back', () => {
    const later: unknown[] = []
    two.subscribe(now => later.push(now))()
    one.post(() => PLAYING)
    browser.deliver()
    expect(later).toEqual([])
  })
})

describe('a browser without channels', () => {
  it('says and hears nothing', () => {
    const handover = createHandover({})
    const heard: unknown[] = []
    handover.subscribe(now => heard.push(now))
    handover.post(() => PLAYING)
    handover.claim('tonight')
    expect(heard).toEqual([])
  })
})
