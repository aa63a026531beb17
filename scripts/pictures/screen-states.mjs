// The app's screens in each of their states, and how they are come by, for scripts that take pictures of them.
import { EVENING } from '../setup/built-app.mjs'
import { fillCourse } from '../bench/course-state.mjs'
import { makeNights, storeNights } from '../bench/journal-nights.mjs'

const button = (page, name) => page.getByRole('button', { name, exact: true })
const session = (page, status) =>
  page.locator(`:root[data-session="${status}"]`).waitFor({ state: 'attached' })
const go = (page, hash) => page.evaluate(hash => void (location.hash = hash), hash)

async function play(page) {
  await button(page, 'Start').click()
  await session(page, 'playing')
  await page.getByRole('region', { name: 'Tip' }).waitFor()
}

async function dark(page) {
  await play(page)
  await page.locator(':root[data-light="full"]').waitFor({ state: 'attached' })
  await page.clock.fastForward(20_000)
  await page.locator(':root[data-light="dark"]').waitFor({ state: 'attached' })
}

/** As a call does it: the sound is taken away, and nobody asked for that. */
async function interrupt(page) {
  await play(page)
  await page.evaluate(() => Promise.all(globalThis.openContexts.map(each => each.suspend())))
  await session(page, 'paused')
  await button(page, 'Resume').waitFor()
}

/** Three nights: one heard to its end, one stopped, one cut off after an interruption. */
async function fillJournal(page) {
  const evening = EVENING.getTime()
  const nights = [
    { end: 'finished', heard: 1800, interruptions: 0 },
    { end: 'stopped', heard: 640, interruptions: 0 },
    { end: 'cut off', heard: 1210, interruptions: 2 }
  ]
  const rows = nights.map(({ end, heard, interruptions }, night) => ({
    id: `night-${night}`,
    version: 1,
    recipe: { version: 1, mode: 'binaural', minutes: 30, bed: ['pink', 'rain', 'none'][night] },
    performer: night === 1 ? 'live' : 'stream',
    startedAt: evening - (night + 1) * 86_400_000,
    offsetMinutes: 60,
    planned: 1800,
    heard,
    seenAt: evening - (night + 1) * 86_400_000 + heard * 1000,
    interruptions,
    end,
    sounding: false
  }))
  await page.evaluate(async rows => {
    const opening = indexedDB.open('neap')
    await new Promise(done => (opening.onsuccess = done))
    const work = opening.result.transaction('sessions', 'readwrite')
    for (const row of rows) work.objectStore('sessions').put(row)
    await new Promise(done => (work.oncomplete = done))
    opening.result.close()
  }, rows)
}

/** Two months of nights, and the way to them. */
async function openJournal(page) {
  await storeNights(page, makeNights(60, EVENING.getTime(), -EVENING.getTimezoneOffset()))
  await go(page, '#/journal')
  await page.getByRole('region', { name: 'Compare' }).waitFor()
}

async function openProgramme(page) {
  await fillCourse(page)
  await go(page, '#/programme')
  await page.getByRole('radiogroup').waitFor()
}

async function scrollTo(page, name) {
  await page.getByRole('heading', { name, exact: true }).evaluate(each => each.scrollIntoView())
}

/** The morning after the first of those nights: the first screen asks how it was. */
async function wake(page) {
  await page.clock.setSystemTime(new Date(EVENING.getTime() - 15.5 * 3_600_000))
  // The app makes the database.
  const made = () => page.evaluate(async () => (await indexedDB.databases()).length > 0)
  while (!(await made())) await page.waitForTimeout(100)
  await fillJournal(page)
  await go(page, '#/settings')
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  await page.clock.fastForward(11_000)
}

/** Every screen and state: its name, where it is, and how it is come by. */
export const SCREENS = [
  { name: 'tonight' },
  {
    name: 'tonight-known',
    hash: '#/settings',
    arrange: async page => {
      await page.evaluate(() =>
        localStorage.setItem(
          'neap-settings',
          JSON.stringify({ introduction: 'over', headphones: 'stereo' })
        )
      )
      await page.reload()
      await go(page, '#/')
      await button(page, 'Start').waitFor()
    }
  },
  {
    name: 'tonight-notice',
    hash: '#/?minutes=30&carrier=9999',
    arrange: page => page.getByText('9999').waitFor()
  },
  { name: 'player', arrange: play },
  {
    name: 'player-fading',
    hash: '#/?minutes=30&ramp=0&fadeOut=1800&fadeIn=0',
    arrange: async page => {
      await button(page, 'Start').click()
      await session(page, 'fading')
      await page.getByRole('region', { name: 'Tip' }).waitFor()
    }
  },
  {
    name: 'player-paused',
    arrange: async page => {
      await play(page)
      await button(page, 'Pause').click()
      await session(page, 'paused')
    }
  },
  {
    name: 'player-breathing',
    arrange: async page => {
      await play(page)
      await button(page, 'Slow breathing').click()
      await page.getByRole('img', { name: /^In for/ }).waitFor()
    }
  },
  {
    name: 'player-breathing-dark',
    arrange: async page => {
      await play(page)
      await button(page, 'Slow breathing').click()
      await page.locator(':root[data-light="full"]').waitFor({ state: 'attached' })
      await page.clock.fastForward(20_000)
      await page.locator(':root[data-light="dark"]').waitFor({ state: 'attached' })
    }
  },
  { name: 'player-interrupted', arrange: interrupt },
  { name: 'player-dark', arrange: dark },
  {
    name: 'player-left',
    arrange: async page => {
      await play(page)
      await go(page, '#/tips')
      await page.getByRole('heading', { level: 1, name: 'Tips' }).waitFor()
    }
  },
  {
    name: 'tonight-continue',
    arrange: async page => {
      await play(page)
      await button(page, 'Stop').click()
      await button(page, 'Continue').waitFor()
    }
  },
  { name: 'tune', hash: '#/tune' },
  {
    name: 'tune-playing',
    arrange: async page => {
      await play(page)
      await go(page, '#/tune')
      await page.getByRole('heading', { level: 1, name: 'Tune' }).waitFor()
      await page.getByRole('slider').first().waitFor()
    }
  },
  { name: 'programme', hash: '#/programme' },
  { name: 'programme-under-way', hash: '#/settings', arrange: openProgramme },
  {
    name: 'programme-more',
    hash: '#/settings',
    arrange: async page => {
      await openProgramme(page)
      await button(page, 'More: Programme').click()
    }
  },
  {
    name: 'tonight-night',
    hash: '#/settings',
    arrange: async page => {
      await fillCourse(page)
      await go(page, '#/')
      await page.getByRole('radio', { name: /Night 10/ }).waitFor()
    }
  },
  { name: 'tips', hash: '#/tips' },
  {
    name: 'tips-search',
    hash: '#/tips/fibre-by-day',
    arrange: async page => {
      await button(page, 'Save for morning').click()
      await go(page, '#/tips')
      await page.getByRole('searchbox').fill('fibre')
      await page.getByRole('heading', { name: 'Saved' }).waitFor()
    }
  },
  { name: 'tip', hash: '#/tips/fibre-by-day' },
  { name: 'guide', hash: '#/tips/winding-down' },
  { name: 'often-said', hash: '#/tips/often-said' },
  { name: 'first', hash: '#/first' },
  { name: 'journal-empty', hash: '#/journal' },
  { name: 'journal', hash: '#/settings', arrange: openJournal },
  {
    name: 'journal-month',
    hash: '#/settings',
    arrange: async page => {
      await openJournal(page)
      await page.getByRole('radio', { name: 'Month', exact: true }).click({ force: true })
      await button(page, 'Previous month').click()
    }
  },
  {
    name: 'journal-more',
    hash: '#/settings',
    arrange: async page => {
      await openJournal(page)
      await page
        .getByRole('button', { name: /^More:/ })
        .first()
        .click()
    }
  },
  {
    name: 'journal-over-time',
    hash: '#/settings',
    arrange: async page => {
      await openJournal(page)
      await scrollTo(page, 'Over time')
    }
  },
  {
    name: 'journal-compared',
    hash: '#/settings',
    arrange: async page => {
      await openJournal(page)
      await page.getByRole('radio', { name: 'Minutes to fall asleep' }).click({ force: true })
      await page.getByText('could be anywhere from').waitFor()
      await scrollTo(page, 'Compare')
    }
  },
  {
    name: 'tonight-morning',
    arrange: async page => {
      await wake(page)
      await go(page, '#/')
      await page.getByRole('link', { name: 'How did you sleep?' }).waitFor()
    }
  },
  {
    name: 'checkin',
    arrange: async page => {
      await wake(page)
      await go(page, '#/checkin')
      await button(page, 'Save').waitFor()
    }
  },
  {
    name: 'checkin-missing',
    hash: '#/checkin',
    arrange: page => button(page, 'Save').click()
  },
  {
    name: 'checkin-habits',
    hash: '#/checkin',
    arrange: async page => {
      await page.getByText('The day before').click()
      await page.getByText('All optional').scrollIntoViewIfNeeded()
    }
  },
  {
    name: 'checkin-saved',
    arrange: async page => {
      await wake(page)
      await go(page, '#/checkin')
      for (const [question, choice] of [
        [/^Started trying/, 'Started trying to sleep: later'],
        [/^Minutes to fall asleep/, '20'],
        [/^Minutes awake/, '10'],
        [/^Final wake-up/, 'Got straight up'],
        [/^How did you sleep/, 'Good']
      ])
        await button(page.getByRole('group', { name: question }), choice).click()
      await button(page, 'Save').click()
      await page.getByText('Your night in numbers').click()
    }
  },
  { name: 'settings', hash: '#/settings' },
  { name: 'check', hash: '#/check' },
  {
    name: 'open',
    hash: `#/open?text=${encodeURIComponent('-SE\ndeep: pink/40 200+8/20 mix/30\ndown: pink/40 180+2.5/20 mix/30\noff: -\n0:00 deep ->\n0:40 down\n0:45 off\n')}`
  },
  { name: 'evidence', hash: '#/evidence' },
  { name: 'evidence-part', hash: '#/evidence/ask-first' },
  {
    name: 'keyboard',
    hash: '#/settings',
    arrange: async page => {
      await page.getByText('Details', { exact: true }).click()
      await button(page, 'Keyboard').click()
      await page.getByRole('dialog').waitFor()
    }
  }
]
