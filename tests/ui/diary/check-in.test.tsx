import { act, fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import type { FakeStorageContents } from '../../fakes/fake-storage.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, settle, tap, visit } from '../open-app.tsx'

const MORNING = moment('2026-03-15T07:13+01:00')
const LAST_NIGHT = sessionRow({
  startedAt: moment('2026-03-14T23:04+01:00').at,
  seenAt: moment('2026-03-14T23:34+01:00').at
})

function open(storage: FakeStorageContents = {}, hash = '#/checkin'): Promise<OpenApp> {
  const values = { settings: { introduction: 'over' }, ...storage.values }
  return openApp({
    hash,
    clock: createFakeClock(MORNING.at, 60),
    storage: { rows: [LAST_NIGHT], ...storage, values }
  })
}

function question(name: string): HTMLElement {
  return screen.getByRole('group', { name: new RegExp(`^${name}`) })
}

async function answer(name: string, choice: string): Promise<void> {
  const button = within(question(name)).getByRole('button', { name: choice })
  await act(async () => void fireEvent.click(button))
  await settle()
}

function time(name: string): HTMLInputElement {
  return screen.getByLabelText(name, { selector: 'input' })
}

async function setTime(name: string, value: string): Promise<void> {
  await act(async () => void fireEvent.change(time(name), { target: { value } }))
  await settle()
}

describe('the check-in', () => {
  test('shows no number under Other before it was chosen', async () => {
    await open()
    await answer('Minutes to fall asleep', 'Other')
    const number = within(question('Minutes to fall asleep')).getByRole('status')
    expect(number.textContent).toBe('–')
    await answer('Minutes to fall asleep', 'Minutes to fall asleep: more')
    expect(number.textContent).toBe('65 min')
  })

  test('takes five taps: two lengths, the final wake-up, the quality, Save', async () => {
    const { ports } = await open({
      checkIns: [checkIn({ night: '2026-03-13' })],
      values: {
        'tips-saved': ['fibre-by-day', 'late-meals'],
        'tips-saved-at': { ids: ['late-meals'], at: MORNING.at - 8 * 3_600_000 }
      }
    })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Check-in')
    expect(screen.getByRole('heading', { level: 2, name: /Saturday.* 14 March/ })).toBeTruthy()
    expect(screen.getByText(/The sound ran from 23:04 to 23:34/)).toBeTruthy()
    expect(time('Started trying to sleep').value).toBe('23:00')
    expect(time('Final wake-up').value).toBe('')
    expect(time('Got up').value).toBe('07:10')

    await answer('Minutes to fall asleep', '20')
    await answer('Minutes awake during the night', '10')
    await answer('Final wake-up', '10 min')
    await answer('How did you sleep', 'Good')
    await tap('Save')

    expect(screen.getByText('Saved.')).toBe(document.activeElement)
    expect(screen.getByRole('region', { name: 'For today' })).toBeTruthy()
    const saved = within(await screen.findByRole('region', { name: 'Saved at night' }))
    expect(saved.getByRole('link').getAttribute('href')).toBe('#/tips/late-meals')
    expect(await ports.storage.checkIns.all()).toMatchObject([
      {
        night: '2026-03-14',
        sleepOnset: 20,
        awake: 10,
        finalAwakening: moment('2026-03-15T07:00+01:00'),
        quality: 4,
        sessions: ['one']
      },
      { night: '2026-03-13' }
    ])
  })

  test('takes one tap more at the first check-in, whose steps begin with the sound', async () => {
    await open()
    expect(time('Started trying to sleep').value).toBe('')
    await tap('Started trying to sleep: later')
    expect(time('Started trying to sleep').value).toBe('23:04')
  })

  test('takes a night without any sleep for what it was, in one tap', async () => {
    const { ports } = await open({ checkIns: [checkIn({ night: '2026-03-13' })] })
    await answer('Minutes to fall asleep', 'Didn’t sleep at all')
    expect(screen.queryByRole('group', { name: /^Final wake-up/ })).toBeNull()
    await answer('How did you sleep', 'Very poor')
    await tap('Save')
    // 23:00 to 7:10.
    expect(await ports.storage.checkIns.all()).toMatchObject([{ sleepOnset: 490 }, {}])
    expect(screen.getByText('No sleep that night.')).toBeTruthy()
  })

  test('explains an impossible answer beside it, at once', async () => {
    const { ports } = await open()
    await setTime('Started trying to sleep', '23:10')
    await setTime('Final wake-up', '07:00')
    await setTime('Got up', '06:30')
    expect(within(question('Got up')).getByRole('alert').textContent).toBe(
      'That’s before your final wake-up.'
    )
    expect(time('Got up').getAttribute('aria-invalid')).toBe('true')
    await answer('Minutes to fall asleep', '20')
    await answer('Minutes awake during the night', '0')
    await answer('How did you sleep', 'Fair')
    await tap('Save')
    expect(screen.getByText(/don’t fit together/)).toBeTruthy()
    expect(await ports.storage.checkIns.all()).toEqual([])
    await setTime('Final wake-up', '06:15')
    await tap('Save')
    expect(await ports.storage.checkIns.all()).toHaveLength(1)
  })

  test('moves times by five minutes, over midnight', async () => {
    await open()
    await setTime('Went to bed', '23:04')
    await tap('Went to bed: earlier')
    expect(time('Went to bed').value).toBe('23:00')
    await setTime('Started trying to sleep', '23:58')
    await tap('Started trying to sleep: later')
    expect(time('Started trying to sleep').value).toBe('00:00')
  })

  test('takes a number that is none of the usual ones', async () => {
    const { ports } = await open()
    await setTime('Started trying to sleep', '23:10')
    await setTime('Final wake-up', '07:00')
    await answer('Minutes to fall asleep', 'Other')
    await tap('Minutes to fall asleep: more')
    expect(screen.getByRole('status', { name: 'Minutes to fall asleep' }).textContent).toBe(
      '65 min'
    )
    await answer('Minutes awake during the night', '0')
    await answer('How did you sleep', 'Poor')
    await tap('Save')
    expect(await ports.storage.checkIns.all()).toMatchObject([{ sleepOnset: 65 }])
  })

  test('asks about trying on only after lying awake', async () => {
    await open()
    expect(screen.queryByRole('group', { name: /kept trying/ })).toBeNull()
    await setTime('Final wake-up', '06:30')
    expect(screen.getByRole('group', { name: /kept trying/ })).toBeTruthy()
  })

  test('answers that they feel unwell with care, and a way to the safety page', async () => {
    await open()
    await answer('Felt unwell', 'Worse ringing')
    const group = question('Felt unwell')
    expect(group.textContent).toContain('There’s nothing to push through.')
    expect(within(group).getByRole('link').getAttribute('href')).toBe('#/evidence')
    await answer('Felt unwell', 'Nothing')
    expect(within(group).queryByRole('link')).toBeNull()
  })

  test('keeps what is optional: habits, a note, and an answer taken back', async () => {
    const { ports } = await open({ checkIns: [checkIn()] })
    await answer('Alcoholic drinks', '2')
    await setTime('Last drink', '21:30')
    await answer('Fibre', 'In grams')
    await tap('Fibre: more')
    await answer('Nap', 'Yes')
    await answer('Ill', 'No')
    await answer('Ill', 'No')
    await answer('Times you woke up', '1')
    const note = screen.getByRole('textbox', { name: 'Note' })
    await act(async () => void fireEvent.input(note, { target: { value: ' Rain. ' } }))
    await tap('Save')
    const [kept] = await ports.storage.checkIns.all()
    expect(kept).toMatchObject({ quality: 4, comment: 'Rain.' })
    expect(kept?.habits).toEqual({
      drinks: 2,
      lastDrink: moment('2026-03-14T21:30+01:00'),
      fibre: 21,
      nap: true
    })
    // One was said before, and is now left blank.
    expect(kept).not.toHaveProperty('awakenings')
  })

  test('shows what it comes to, and can be changed', async () => {
    await open({ checkIns: [checkIn()] })
    await tap('Save')
    expect(screen.getByText('About 7 h asleep.')).toBeTruthy()
    expect(
      screen.getByText(/Sleep efficiency 93 %: the share of the time you were trying/)
    ).toBeTruthy()
    await tap('Edit')
    expect(time('Started trying to sleep').value).toBe('23:00')
  })

  test('tells how food and drink lay to the night, without a verdict', async () => {
    const habits = {
      drinks: 1,
      lastDrink: moment('2026-03-15T00:30+01:00'),
      firstFood: moment('2026-03-14T08:30+01:00'),
      lastFood: moment('2026-03-14T20:15+01:00')
    }
    // They wanted to sleep from 23:00.
    await open({ checkIns: [checkIn({ habits })] })
    await tap('Save')
    expect(
      screen.getByText('Last food 2 h 45 min before you started trying to sleep.')
    ).toBeTruthy()
    expect(
      screen.getByText(/^11 h 45 min between first and last food\..*nobody has shown/)
    ).toBeTruthy()
    expect(screen.getByText('Last drink after you’d started trying to sleep.')).toBeTruthy()
  })

  test('opens an older night by its address, and leads on to the nights beside it', async () => {
    const app = await open({ checkIns: [checkIn({ night: '2026-03-10', comment: 'Storm.' })] })
    await visit(app, '#/checkin/2026-03-10')
    expect(screen.getByRole('heading', { level: 2, name: /Tuesday.* 10 March/ })).toBeTruthy()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Storm.')
    const [before, after] = ['Previous night', 'Next night'].map(name =>
      screen.getByRole('link', { name }).getAttribute('href')
    )
    expect([before, after]).toEqual(['#/checkin/2026-03-09', '#/checkin/2026-03-11'])
  })

  test('says whose clocks an older night is told by, where the device is elsewhere now', async () => {
    const { at } = moment('2026-03-10T23:00-07:00')
    const abroad = sessionRow({ startedAt: at, offsetMinutes: -420, seenAt: at + 1_800_000 })
    const app = await open({ rows: [LAST_NIGHT, { ...abroad, id: 'abroad' }] })
    expect(screen.queryByText('Times are local to where you slept.')).toBeNull()
    await visit(app, '#/checkin/2026-03-10')
    expect(screen.getByText('Times are local to where you slept.')).toBeTruthy()
    expect(screen.getByText(/The sound ran from 23:00 to 23:30/)).toBeTruthy()
  })

  test('says which times are only the usual ones, until they are set', async () => {
    const app = await open({ checkIns: [checkIn({ night: '2026-03-12' })] })
    await visit(app, '#/checkin/2026-03-11')
    const names = ['Went to bed', 'Started trying to sleep', 'Final wake-up', 'Got up']
    const marked = () =>
      names.filter(name => within(question(name)).queryByText(/^Your usual time\./))
    expect(time('Started trying to sleep').value).toBe('23:00')
    expect(marked()).toEqual(names)
    await setTime('Final wake-up', '06:00')
    expect(marked()).toEqual(['Went to bed', 'Started trying to sleep', 'Got up'])
  })

  test('of an older night leads Save to the first time that is missing, to its field', async () => {
    const app = await open()
    await visit(app, '#/checkin/2026-03-10')
    await tap('Save')
    expect(document.activeElement).toBe(time('Started trying to sleep'))
    await setTime('Started trying to sleep', '23:00')
    await tap('Save')
    expect(question('Minutes to fall asleep').contains(document.activeElement)).toBe(true)
  })

  test('refuses a night that is still to come', async () => {
    const { ports } = await open()
    // Of that night, which goes on until noon, this would be hours ahead.
    await setTime('Started trying to sleep', '11:30')
    expect(within(question('Started trying to sleep')).getByRole('alert').textContent).toBe(
      'That’s still to come. Is this the right night?'
    )
    await tap('Save')
    expect(await ports.storage.checkIns.all()).toEqual([])
  })

  test('asks nothing of a sound where there was none', async () => {
    await open({ rows: [] })
    expect(screen.queryByRole('group', { name: 'The sound bothered me' })).toBeNull()
    expect(time('Started trying to sleep').value).toBe('')
    await tap('Started trying to sleep: later')
    expect(time('Started trying to sleep').value).toBe('23:00')
  })
})
