// The app's screens in each of their states, for scripts that take pictures of them.
import { fillCourse } from '../bench/course-state.mjs'
import {
  button,
  dark,
  go,
  interrupt,
  openJournal,
  openProgramme,
  play,
  scrollTo,
  session,
  wake
} from './ways.mjs'

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
  { name: 'sounds', hash: '#/sounds' },
  {
    name: 'sounds-all-night',
    hash: '#/sounds',
    arrange: page => page.getByRole('radio').nth(1).check({ force: true })
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
        // By keys: as each is scrolled to the same spot, a quick tap there would be the one before once more.
        await button(page.getByRole('group', { name: question }), choice).press('Enter')
      await button(page, 'Save').press('Enter')
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
      // By a key: a second tap on the same spot would do nothing.
      await button(page, 'Keyboard').press('Enter')
      await page.getByRole('dialog').waitFor()
    }
  }
]
