import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { beforeAll, expect, test } from 'vitest'
import type { CheckIn } from '../../../src/core/diary/check-in.ts'
import type { SessionRow } from '../../../src/core/session/session-row.ts'
import { nightAfter } from '../../../src/core/base/night-date.ts'
import { checkIn } from '../../fakes/rows/check-ins.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import { openApp, settle, tap, visit } from '../open-app.tsx'

/** What comes later in the app is at hand before a test is timed. */
beforeAll(async () => {
  await Promise.all([
    import('../../../src/ui/diary/journal-screen.tsx'),
    import('../../../src/ui/diary/trends.tsx'),
    import('../../../src/ui/diary/comparisons.tsx')
  ])
})

const DAY = 86_400_000
/** The fake clock stands in the evening of the 14th: the night before it. */
const LAST_NIGHT = '2026-03-13'

/** So many nights up to the last one, every second with a sound; falling asleep took 10 minutes less with it. */
function past(count: number): { rows: SessionRow[]; checkIns: CheckIn[] } {
  const rows: SessionRow[] = []
  const checkIns: CheckIn[] = []
  for (let back = 0; back < count; back++) {
    const night = nightAfter(LAST_NIGHT, -back)
    const sound = back % 2 === 0
    const startedAt = EVENING - (back + 1) * DAY
    if (sound) rows.push(sessionRow({ id: `s${back}`, startedAt }))
    checkIns.push(checkIn({ night, sleepOnset: (sound ? 20 : 30) + (back % 3) }))
  }
  return { rows, checkIns }
}

async function openJournal(storage: Parameters<typeof openApp>[0] & object) {
  const app = await openApp({ hash: '#/journal', ...storage })
  await screen.findByRole('region', { name: 'Compare' })
  await settle()
  return app
}

function nights(): readonly HTMLElement[] {
  return within(screen.getByRole('list', { name: 'Nights' })).getAllByRole('listitem')
}

/** Opens what can be done with a night. */
async function more(night: string): Promise<HTMLElement> {
  await tap(`More: ${night}`)
  return screen.getByRole('dialog', { name: night })
}

async function choose(name: string): Promise<void> {
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name })))
  await settle()
}

test('is plain about an empty journal', async () => {
  await openApp({ hash: '#/journal' })

  expect(await screen.findByText(/^No nights yet/)).toBeTruthy()
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.queryByRole('region', { name: 'For today' })).toBeNull()
  expect(screen.queryByRole('button', { name: /^Save as a table/ })).toBeNull()
})

test('shows a night as what was heard and what was said of it', async () => {
  const { rows, checkIns } = past(1)
  await openJournal({
    storage: {
      rows,
      checkIns: [{ ...checkIns[0]!, comment: 'Rain all night.', habits: { antibiotics: 'recent' } }]
    }
  })

  const night = within(nights()[0]!)
  expect(night.getByRole('heading', { level: 3, name: 'Friday 13 March' })).toBeTruthy()
  expect(night.getByText('30 min of 30 min')).toBeTruthy()
  expect(night.getByText('Asleep after 20 min, woke up once, awake for 10 min')).toBeTruthy()
  expect(night.getByText('Sleep rated good')).toBeTruthy()
  // 450 minutes from trying to waking, 20 and 10 of them awake.
  expect(night.getByText('Slept 7 h, 93 % of the time spent trying to sleep')).toBeTruthy()
  expect(night.getByText('Antibiotics in the six weeks before')).toBeTruthy()
  expect(night.getByText('Rain all night.')).toBeTruthy()
  // The figures are not drowned: one button has everything else.
  expect(night.getAllByRole('button').map(each => each.textContent)).toEqual(['More'])
  expect(night.queryByRole('link')).toBeNull()
  const menu = within(await more('Friday 13 March'))
  expect(menu.getByRole('link', { name: 'Edit check-in' }).getAttribute('href')).toBe(
    `#/checkin/${LAST_NIGHT}`
  )
  expect(menu.getByRole('link', { name: 'Use this sound' })).toBeTruthy()
})

test('says of several sounds in a night which one is meant', async () => {
  const { rows } = past(1)
  const [row] = rows
  const again = { ...row!, id: 'again', startedAt: row!.startedAt - 3_600_000 }
  const { ports } = await openJournal({ storage: { rows: [row!, again] } })

  const menu = within(await more('Friday 13 March'))
  expect(menu.getByRole('link', { name: 'Add check-in' })).toBeTruthy()
  await tap('Remove session: 22:30')
  expect((await ports.storage.sessions.all()).map(({ id }) => id)).toEqual(['s0'])
})

test('asks for the check-in of the last night where the thumb is, until it was told', async () => {
  const { rows, checkIns } = past(2)
  const app = await openJournal({ storage: { rows, checkIns: checkIns.slice(1) } })
  const due = () => screen.queryByRole('link', { name: 'How did you sleep?' })
  expect(due()?.getAttribute('href')).toBe(`#/checkin/${LAST_NIGHT}`)

  await app.ports.storage.checkIns.put(checkIns[0]!)
  await visit(app, '#/')
  await visit(app, '#/journal')

  await waitFor(() => expect(due()).toBeNull())
})

test('leads to its parts, each at a tap', async () => {
  await openJournal({ storage: past(20) })
  const contents = within(screen.getByRole('navigation', { name: 'On this page' }))
  for (const part of ['Nights', 'Over time', 'Compare', 'Files']) {
    await act(async () => void fireEvent.click(contents.getByRole('button', { name: part })))
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: part }))
  }
})

test('starts with the week of the newest night, and goes to others', async () => {
  await openJournal({ storage: past(20) })

  expect(screen.getByRole('heading', { level: 2, name: /^9.–.15 March$/ })).toBeTruthy()
  expect(nights()).toHaveLength(5)
  expect(screen.getByText('3 nights with sound, 5 check-ins.')).toBeTruthy()
  await tap('Previous week')
  expect(nights()).toHaveLength(7)
  await choose('Month')
  expect(screen.getByRole('heading', { level: 2, name: 'March 2026' })).toBeTruthy()
  expect(nights()).toHaveLength(13)
})

test('goes to a month that is chosen', async () => {
  await openJournal({ storage: past(60) })

  await act(async () => {
    fireEvent.change(screen.getByRole('combobox', { name: 'Go to month' }), {
      target: { value: '2026-01-01' }
    })
  })
  expect(screen.getByRole('heading', { level: 2, name: 'January 2026' })).toBeTruthy()
  expect(nights()).toHaveLength(19)
})

test('leads from the calendar to a night, or to telling of one', async () => {
  const { rows, checkIns } = past(2)
  await openJournal({ storage: { rows, checkIns: checkIns.slice(1) } })

  await tap('Friday 13 March: 30 min heard')
  expect(document.activeElement?.textContent).toBe('Friday 13 March')
  expect(screen.getByRole('button', { name: 'Thursday 12 March: checked in' })).toBeTruthy()
  const untold = screen.getByRole('link', {
    name: 'Wednesday 11 March: nothing yet. Add check-in'
  })
  expect(untold.getAttribute('href')).toBe('#/checkin/2026-03-11')
})

test('removes a check-in, and brings it back', async () => {
  await openJournal({ storage: past(1) })

  await more('Friday 13 March')
  await tap('Remove check-in')
  expect(screen.getByText('Check-in removed.')).toBeTruthy()
  expect(screen.queryByText('Sleep rated good')).toBeNull()
  await tap('Undo')
  expect(screen.getByText('Sleep rated good')).toBeTruthy()
})

test('sets right how much was heard, and takes it back', async () => {
  const { ports } = await openJournal({ storage: past(1) })

  await more('Friday 13 March')
  await tap('Edit minutes heard')
  const field = screen.getByRole('spinbutton', { name: 'Minutes actually heard' })
  expect(document.activeElement).toBe(field)
  await act(async () => void fireEvent.input(field, { target: { value: '12' } }))
  await act(async () => void fireEvent.submit(field.closest('form')!))
  await settle()
  expect(screen.getByText('12 min of 30 min')).toBeTruthy()
  expect((await ports.storage.sessions.all())[0]?.heard).toBe(720)
  await tap('Undo')
  expect(screen.getByText('30 min of 30 min')).toBeTruthy()
})

test('shows each outcome over time as a picture, and all of them as a table', async () => {
  await openJournal({ storage: past(20) })

  const pictures = screen.getAllByRole('img').map(each => each.getAttribute('aria-label'))
  expect(pictures).toHaveLength(4)
  expect(pictures[0]).toMatch(
    /^Minutes to fall asleep: 20 nights, .* The middle night was 26 min\./
  )
  expect(
    screen.getByText(/^How much of the time you were trying to sleep you slept\./)
  ).toBeTruthy()

  const table = screen.getByText('Show as a table').closest('details')!
  table.open = true
  await act(async () => void fireEvent(table, new Event('toggle')))
  const rows = within(table).getAllByRole('row')
  expect(rows).toHaveLength(21)
  expect([...rows[1]!.children].map(each => each.textContent)).toEqual([
    '13 Mar',
    '30',
    '20',
    '1',
    '4',
    '93.3'
  ])
})

test('compares nothing before it is chosen what matters most, and remembers the choice', async () => {
  const { ports } = await openJournal({ storage: past(20) })

  expect(screen.queryByText(/^On nights with/)).toBeNull()
  await choose('Minutes to fall asleep')

  expect(
    screen.getByText(
      /^On nights with 10 minutes of sound or more you typically fell asleep 10 min sooner; the true difference could be anywhere from 1\d min sooner to \d min sooner\.$/
    )
  ).toBeTruthy()
  expect(screen.getByText(/a difference may come from something else/)).toBeTruthy()
  expect(
    screen.getByText(
      'As it stood after 20 nights, with a 99.9 % range. Next look at 40 nights; 20 so far.'
    )
  ).toBeTruthy()
  expect(screen.getByText(/only changes at 20, 40 and 60 nights/)).toBeTruthy()
  expect(await ports.storage.values.get('journal')).toEqual({
    primary: 'onset',
    hideNumbers: false
  })
})

test('gives no numbers before the first look', async () => {
  await openJournal({
    storage: { ...past(8), values: { journal: { primary: 'onset', hideNumbers: false } } }
  })

  expect(screen.getByText('Too early to compare: 4 with, 4 without so far.')).toBeTruthy()
  expect(screen.getByText('Next look at 20 nights; 8 so far.')).toBeTruthy()
  expect(screen.queryByText(/on average/)).toBeNull()
})

test('never tells the side of a sealed night', async () => {
  const { rows, checkIns } = past(1)
  const [row] = rows
  await openJournal({
    storage: { rows: [{ ...row!, night: 9, seal: 'abcdefghijklmn' }], checkIns }
  })

  expect(screen.getByText('Night 9, Self-test, sealed')).toBeTruthy()
  expect(screen.queryByText(/Binaural/)).toBeNull()
  const menu = within(await more('Friday 13 March'))
  expect(menu.getByRole('button', { name: 'Remove session' })).toBeTruthy()
  expect(menu.queryByRole('link', { name: /^Use this sound/ })).toBeNull()
  expect(screen.getByText(/^A self-test is running/)).toBeTruthy()
})

test('hides every number when asked to, and shows them again', async () => {
  const app = await openApp({
    hash: '#/journal',
    storage: { ...past(20), values: { journal: { hideNumbers: true } } }
  })

  expect(await screen.findByText(/^Numbers are hidden/)).toBeTruthy()
  expect(screen.queryByText(/\d+ (min|%|of 5)/)).toBeNull()
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getAllByText('Checked in').length).toBeGreaterThan(1)
  await tap('Show numbers')
  expect(screen.getAllByText('30 min of 30 min').length).toBeGreaterThan(0)
  expect(await app.ports.storage.values.get('journal')).toMatchObject({ hideNumbers: false })
})

test('shows a sound that was played again with its night, by its time', async () => {
  const startedAt = EVENING - DAY
  const main = sessionRow({ id: 'main', startedAt })
  const again = sessionRow({
    id: 'again',
    startedAt: startedAt + 13_320_000,
    heard: 900,
    planned: 900,
    again: LAST_NIGHT
  })
  await openJournal({ storage: { rows: [again, main] } })
  expect(nights()).toHaveLength(1)
  expect(nights()[0]?.textContent).toMatch(/again at 0?3:12, 15 min/)
})
