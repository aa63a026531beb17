// The part of the bench that runs the built app in a browser, and prints each figure as it comes.
import { loadavg } from 'node:os'
import { openApp, openPhone, showsPerformer, start } from './app.mjs'
import { benchFirstVisit, VISIT_BOUNDS, VISITS } from './first-visit.mjs'
import { benchJournal, JOURNAL_BOUND, JOURNAL_NIGHTS, JOURNAL_RUNS } from './journal.mjs'
import { benchLargeStart, TASK_BOUND, WATCHED } from './large-start.mjs'
import { keepElements, measureMemory, MEMORY_BOUNDS, NIGHT_MINUTES } from './memory.mjs'
import { benchOpening, ENTRIES, OPENING_BOUND, OPENING_RUNS } from './opening.mjs'
import { benchPaint, PAINT_BOUNDS, PAINT_RUNS } from './paint.mjs'
import { benchPlaying, TURNS } from './playing.mjs'
import { benchStart, START_BOUND, STARTS } from './start.mjs'
import { benchTaps, TAP_BOUND, TAP_RUNS } from './taps.mjs'
import { benchWaking, WAKING_BOUND, WATCHED_MINUTES } from './waking.mjs'

const NAMES = {
  stream: 'as a stream',
  live: 'live',
  wav: 'the stream’s bytes as a plain file',
  opus: 'the same sound as a plain Opus file',
  bare: 'two bare oscillators and one noise that goes round',
  idle: 'the app open and silent'
}

const megabytes = bytes => `${(bytes / 1e6).toFixed(2)} MB`

function title(words) {
  console.log(`\n${words} Load ${loadavg()[0].toFixed(1)}.`)
}

async function benchMemory(app) {
  const browser = await app.launch()
  const page = await (await openPhone(browser)).newPage()
  await keepElements(page)
  await page.goto(`${app.address}#/?player=stream&minutes=${NIGHT_MINUTES}`)
  await showsPerformer(page, 'stream')
  await start(page)
  const memory = await measureMemory(page)
  await browser.close()
  return memory
}

/** The first screen, and a first visit. */
async function printOpening(app, line) {
  title(`First screen, processor slowed 4 times, median of ${PAINT_RUNS}.`)
  const paint = await benchPaint(app)
  line(
    `${paint.first.toFixed(2)} s`,
    'first contentful paint of a first visit, 1.6 Mbit/s, 150 ms there and back',
    `at most ${PAINT_BOUNDS.first} s`
  )
  line(
    `${paint.ratio.toFixed(2)}`,
    `times as late is the largest paint, at ${paint.largest.toFixed(2)} s`,
    `at most ${PAINT_BOUNDS.largest}`
  )
  line(paint.shift.toFixed(3), 'of the window shifted', `at most ${PAINT_BOUNDS.shift}`)
  line(
    `${paint.blocking.toFixed(0)} ms`,
    'blocked by longer tasks than 50 ms after the first paint',
    `at most ${PAINT_BOUNDS.blocking} ms`
  )
  line(
    `${paint.offline.toFixed(2)} s`,
    'Start in sight in a new tab, offline, the worker not running before',
    `at most ${PAINT_BOUNDS.offline} s`
  )

  title(`A first visit over 1.6 Mbit/s, 150 ms there and back, median of ${VISITS}.`)
  const visit = await benchFirstVisit(app)
  line(
    `${visit.sound.toFixed(2)} s`,
    'from a tap on Start, as soon as it is in sight, to the sound',
    `at most ${VISIT_BOUNDS.sound} s`
  )
  line(
    `${(visit.bytes / 1000).toFixed(0)} kB`,
    'fetched until the first rest of 2 s, the worker included',
    `at most ${VISIT_BOUNDS.bytes / 1000} kB`
  )
}

/** @param line prints a figure, what it is, and the bound if it has one */
export async function benchBrowser(line) {
  const app = await openApp()

  title(`Start, from the click to the clock of the element moving, median of ${STARTS}.`)
  const { first, warm } = await benchStart(app)
  line(`${warm.toFixed(1)} ms`, 'stream, prepared', `under ${START_BOUND} ms`)
  line(`${first.toFixed(1)} ms`, 'the same, the first of a browser process')

  await printOpening(app, line)

  title(`Next paint after a tap, processor slowed 4 times, median of ${TAP_RUNS}.`)
  for (const [player, taps] of Object.entries(await benchTaps(app)))
    for (const { name, paint, task } of taps)
      line(
        `${paint.toFixed(0)} ms`,
        `${name}, ${NAMES[player]}; the longest task after it ${task.toFixed(0)} ms`,
        `at most ${TAP_BOUND} ms`
      )

  title(
    `A journal of ${JOURNAL_NIGHTS} nights, processor slowed 4 times, median of ${JOURNAL_RUNS}.`
  )
  const journal = await benchJournal(app)
  line(
    `${journal.first.toFixed(0)} ms`,
    'from the tap to its newest night painted, in a new tab',
    `under ${JOURNAL_BOUND} ms`
  )
  line(
    `${journal.later.toFixed(0)} ms`,
    'the same, when it was open before',
    `under ${JOURNAL_BOUND} ms`
  )
  line(
    `${((100 * journal.late) / journal.frames).toFixed(1)} %`,
    `of ${journal.frames} frames came late while it scrolled`
  )

  title(`A file of ${ENTRIES} entries, processor slowed 4 times, median of ${OPENING_RUNS}.`)
  const opening = await benchOpening(app)
  line(
    `${opening.shown.toFixed(0)} ms`,
    `to read and level its ${megabytes(opening.size)}, and outline its voices`,
    `under ${OPENING_BOUND} ms`
  )
  line(`${opening.coded.toFixed(0)} ms`, `to make an address of it, ${megabytes(opening.bytes)}`)

  title(`The longest task in the ${WATCHED} s after Start of that file, processor not slowed.`)
  for (const [player, longest] of Object.entries(await benchLargeStart(app)))
    line(
      longest === 0 ? `< ${TASK_BOUND} ms` : `${longest.toFixed(0)} ms`,
      NAMES[player],
      `under ${TASK_BOUND} ms`
    )

  title(`Memory over a night of ${NIGHT_MINUTES / 60} h: a seek to each minute, then a collection.`)
  const memory = await benchMemory(app)
  line(
    megabytes(memory.growth),
    `more in the page after ${memory.seeks} seeks`,
    `under ${megabytes(MEMORY_BOUNDS.page)}`
  )
  line(megabytes(memory.worker), 'held by the worker', `under ${megabytes(MEMORY_BOUNDS.worker)}`)

  title(
    `Default recipe in a hidden tab, all processes of one browser, median of ${TURNS} turns, made an hour.`
  )
  const { costs, ratios } = await benchPlaying(app)
  for (const { way, processor } of costs)
    line(`${processor.toFixed(0)} s`, `of processor time: ${NAMES[way]}`)
  for (const { way, control, bound, ratio, overIdle } of ratios)
    line(
      ratio.toFixed(2),
      `${NAMES[way]} ÷ ${NAMES[control]}; what both cost beyond silence, ${overIdle.toFixed(2)}`,
      `at most ${bound}`
    )

  title(
    `Script in the page while it plays hidden, ${WATCHED_MINUTES} minutes of the browser's trace.`
  )
  for (const { way, perMinute, calls } of await benchWaking(app))
    line(
      perMinute.toFixed(1),
      `wake-ups a minute, ${calls.toFixed(1)} calls: ${NAMES[way]}`,
      `at most ${WAKING_BOUND}`
    )

  app.close()
}
