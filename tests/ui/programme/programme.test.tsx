import type { NightNumber } from '../../../src/core/session/night-mark.ts'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { nightAfter } from '../../../src/core/base/night-date.ts'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import type { Progress } from '../../../src/core/programme/programme-progress.ts'
import { beginTest, startProgramme } from '../../../src/core/programme/programme-progress.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, pass, play, settle, tap, visit } from '../open-app.tsx'

const TONIGHT = '2026-03-14'

/** Nights 1 to `done`, the last of them so many evenings ago. */
function courseAfter(done: number, ago = 1): Progress {
  const begun = startProgramme(EVENING - 5_000_000_000, nightAfter(TONIGHT, -done - ago))
  const steps = Array.from({ length: done }, (_, index) => ({
    kind: 'done' as const,
    night: (index + 1) as NightNumber,
    on: nightAfter(TONIGHT, index + 1 - done - ago),
    session: `old-${index}`
  }))
  return { ...begun, steps }
}

async function open(course?: Progress, hash = '#/programme'): Promise<OpenApp> {
  const app = await openApp({ hash, storage: { values: { programme: course } } })
  await settle()
  return app
}

/** A choice of what Start plays. */
function onStart(name: string): HTMLInputElement {
  const choices = screen.getByRole('group', { name: 'What Start plays' })
  return within(choices).getByRole('radio', { name })
}

async function chooseOnStart(name: string): Promise<void> {
  await act(async () => void fireEvent.click(onStart(name)))
  await settle()
}

/** Does what is behind the button for everything but the main thing. */
async function choose(action: string): Promise<void> {
  await tap('More: Programme')
  await act(async () => {
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: action }))
  })
  await settle()
}

/** Taps a night in the picture, so that its words are shown. */
async function show(night: RegExp): Promise<void> {
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: night })))
  await settle()
}

test('is started, and then Start is the first night', async () => {
  const app = await open()
  expect(screen.getByRole('radiogroup', { name: 'Three weeks' })).toBeTruthy()
  await tap('Start the programme')
  expect(screen.getByText('Night 1 · 20 min · 10 → 6 Hz')).toBeTruthy()
  await visit(app, '#/')
  expect(screen.getByText('20 min')).toBeTruthy()
  expect(onStart('Night 1').checked).toBe(true)
  await tap('Start Night 1')
  await settle()
  expect(app.model.player.mark.value).toEqual({ night: 1 })
})

test('plays tonight’s night, counts it, and offers the next one on the next evening', async () => {
  const app = await open(courseAfter(5), '#/')
  await tap('Start Night 6')
  await pass(app, 1900)
  await settle()
  await waitFor(() => expect(screen.queryByRole('radio', { name: 'Night 6' })).toBeNull())
  expect(screen.getByRole('link', { name: 'Tonight’s session counts.' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy()
  await visit(app, '#/programme')
  expect(screen.getByText(/Tonight’s session counts\./).textContent).toContain('Night 7 is next.')
  expect(screen.getByRole('radiogroup', { name: '6 of 21 nights done.' })).toBeTruthy()
  await pass(app, 86_400)
  expect(screen.getByText('Night 7 · 30 min · 8 → 4 Hz')).toBeTruthy()
})

test('says of a sound of one’s own that it does not count, and leads back to the night', async () => {
  const app = await open(courseAfter(5), '#/')
  const own = app.model.tonight.recipe.value
  await chooseOnStart('Own sound doesn’t count')
  expect(app.model.tonight.recipe.value).not.toEqual(own)
  expect(onStart('Own sound doesn’t count').checked).toBe(true)
  expect(screen.getByRole('button', { name: 'Start Own sound' })).toBeTruthy()

  await chooseOnStart('Night 6')

  expect(await screen.findByRole('button', { name: 'Start Night 6' })).toBeTruthy()
  expect(app.model.tonight.recipe.value).toMatchObject({ from: 9, to: 4.5 })
})

test('makes way for a file, which is none of its sounds, until the night is asked for', async () => {
  const app = await open(courseAfter(5), '#/')
  await act(async () => app.model.tonight.play(readSoundFile('0:00 200+4/20', 'A river.sbg', 0)))
  expect(onStart('Night 6').checked).toBe(false)
  expect(screen.getByRole('button', { name: 'Start Own sound' })).toBeTruthy()

  await chooseOnStart('Night 6')

  expect(app.model.tonight.file.value).toBeUndefined()
  expect(onStart('Night 6').checked).toBe(true)
})

test('asks for mornings before night 1, until it is started', async () => {
  await open()
  expect(screen.getByText(/check in on three or more mornings before night 1/)).toBeTruthy()
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Check-in' })).toBeTruthy()
  await tap('Start the programme')
  expect(screen.queryByText(/before night 1/)).toBeNull()
  expect(screen.queryByRole('link', { name: 'Look back in the journal' })).toBeNull()
})

test('leads to the journal on the last night of a week, and once it is counted', async () => {
  const app = await open(courseAfter(6), '#/')
  await visit(app, '#/programme')
  const lookBack = () => screen.getByRole('link', { name: 'Look back in the journal' })
  expect(lookBack().getAttribute('href')).toBe('#/journal')
  await visit(app, '#/')
  await play(app, 1900)
  await visit(app, '#/programme')
  await settle()
  expect(screen.getByText(/Tonight’s session counts\./)).toBeTruthy()
  expect(lookBack()).toBeTruthy()
})

test('shows three weeks as a picture that says itself in words', async () => {
  await open(courseAfter(5))
  const picture = '5 of 21 nights done. Tonight: Night 6.'
  expect(screen.getByRole('radiogroup', { name: picture })).toBeTruthy()
  expect(screen.getByRole('radio', { name: 'Night 5, done' })).toBeTruthy()
  expect(screen.getByRole('radio', { name: 'Night 7, to come' })).toBeTruthy()
  expect(screen.getByRole('radio', { name: 'Night 6, tonight', checked: true })).toBeTruthy()
})

test('shows one night in words: tonight’s, and any other at a tap on it', async () => {
  await open(courseAfter(5))
  const shown = () => screen.getByRole('region', { name: /^Night \d+ ·/ })
  expect(within(shown()).getByText('Tonight')).toBeTruthy()
  expect(within(shown()).getByText('A little more fibre during the day.')).toBeTruthy()
  await show(/^Night 9,/)
  expect(
    within(shown()).getByRole('heading', { name: 'Night 9 · 30 min · 8 → 3.5 Hz' })
  ).toBeTruthy()
  expect(within(shown()).getAllByRole('link')).toHaveLength(1)
  expect(within(shown()).queryByRole('button')).toBeNull()
})

test('says what missed nights come to, without a reproach', async () => {
  await open(courseAfter(5, 6))
  expect(screen.getByText(/It’s been 5 nights\. Tonight repeats night 5/)).toBeTruthy()
})

test('asks where to go on after a long time away', async () => {
  const app = await open(courseAfter(9, 30), '#/')
  expect(screen.getByRole('link', { name: 'Resume the programme' })).toBeTruthy()
  await visit(app, '#/programme')
  await tap('Continue from night 8')
  expect(screen.getByText('Night 8 · 30 min · 8 → 4 Hz')).toBeTruthy()
})

test('lets a night be skipped, and takes that back the same evening', async () => {
  const { ports } = await open(courseAfter(5))
  await choose('Skip this night')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText('Night 7 · 30 min · 8 → 4 Hz')).toBeTruthy()
  expect(screen.getByText('Night 6 skipped.')).toBeTruthy()
  await tap('Undo')
  expect(screen.getByText('Night 6 · 30 min · 9 → 4.5 Hz')).toBeTruthy()
  expect(screen.queryByText('Night 6 skipped.')).toBeNull()
  expect(await ports.storage.values.get('programme')).toMatchObject({ steps: { length: 5 } })
})

test('has one thing to do in reach, and keeps what would undo it behind another', async () => {
  await open(courseAfter(5))
  const buttons = within(screen.getByRole('main')).getAllByRole('button')
  expect(buttons.map(each => each.textContent)).toEqual(['Go to Start', 'More'])
  await tap('More: Programme')
  await tap('Start over')
  expect(document.activeElement?.textContent).toBe('Cancel')
  await tap('Cancel')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText('Night 6 · 30 min · 9 → 4.5 Hz')).toBeTruthy()
})

test('can be skipped, repeated, left, resumed, and started over when asked twice', async () => {
  const app = await open(courseAfter(5))
  await choose('Skip this night')
  expect(screen.getByText('Night 7 · 30 min · 8 → 4 Hz')).toBeTruthy()
  await show(/^Night 3,/)
  await tap('Repeat night 3 tonight')
  await settle()
  await visit(app, '#/programme')
  expect(screen.getByText(/Night 3 for tonight/)).toBeTruthy()
  await tap('Back to night 7')
  await choose('Leave the programme')
  expect(screen.getByText(/You’ve left the programme/)).toBeTruthy()
  await tap('Resume the programme')
  await choose('Start over')
  expect(screen.getByText('Night 7 · 30 min · 8 → 4 Hz')).toBeTruthy()
  await tap('Start over from night 1')
  expect(screen.getByText('Night 1 · 20 min · 10 → 6 Hz')).toBeTruthy()
})

test('gives the last night in silence: a flat line, the time, and no promise of a sound', async () => {
  const app = await open(courseAfter(20))
  await tap('Choose silence')
  await visit(app, '#/')
  expect(screen.getByRole('link', { name: /Choose a sound.*Silence/ })).toBeTruthy()
  expect(screen.queryByText('No beat')).toBeNull()
  await play(app, 1)
  expect(screen.getByRole('timer', { name: 'Time left' }).textContent).toMatch(/20\s*min/)
  expect(app.ports.performer.score()?.voices).toEqual([])
  await pass(app, 1200)
  expect(app.model.player.session.value).toEqual({ status: 'ended', how: 'finished' })
  await visit(app, '#/journal')
  expect(await screen.findByText(/Night 21, Silence/)).toBeTruthy()
})

test('gives the last night but one in silence too, and its sound back to who thinks again', async () => {
  const app = await open(courseAfter(19))
  await tap('Choose silence')
  await visit(app, '#/')
  expect(screen.getByRole('link', { name: /Choose a sound.*Silence/ })).toBeTruthy()
  await visit(app, '#/programme')
  await tap('Set up tonight')
  await visit(app, '#/')
  expect(screen.getByRole('link', { name: /Choose a sound: Plain/ })).toBeTruthy()
  await play(app, 1)
  expect(app.ports.performer.score()?.voices).not.toEqual([])
})

test('seals a self-test: the first screen, the player and the journal say no more than that', async () => {
  const app = await open(beginTest(courseAfter(7), 3))
  const test = screen.getByRole('region', { name: 'Self-test' })
  expect(
    within(test).getByText('0 of 14 nights counted, all sealed. Wear headphones on each of them.')
  ).toBeTruthy()
  // The plan says of night 12 that it swells and of 20 that it has no beat: not so here.
  for (let night = 8; night <= 21; night++) {
    await show(new RegExp(`^Night ${night},`))
    expect(
      screen.getByText(new RegExp(`^Night ${night} · \\d+ min · Self-test, sealed$`))
    ).toBeTruthy()
    expect(screen.queryByText(/swell tonight|without a beat/)).toBeNull()
  }
  await show(/^Night 12,/)
  expect(screen.getByText('How gut and brain talk to each other.')).toBeTruthy()
  await visit(app, '#/')
  expect(screen.getByRole('link', { name: /Choose a sound.*Self-test, sealed/ })).toBeTruthy()
  expect(screen.queryByText(/Binaural|Plain/)).toBeNull()
  await play(app, 700)
  expect(screen.getByText('Self-test, sealed, night 8')).toBeTruthy()
  expect(screen.getByText(/^fades out in/)).toBeTruthy()
  await tap('Stop')
  await visit(app, '#/journal')
  expect(await screen.findByText(/Night 8, Self-test, sealed/)).toBeTruthy()
  await visit(app, '#/programme')
  expect(
    screen.getByText('1 of 14 nights counted, all sealed. Wear headphones on each of them.')
  ).toBeTruthy()
  await choose('Start over')
  expect(
    screen.getByRole('button', { name: 'Start over from night 1 and reveal the self-test' })
  ).toBeTruthy()
  await tap('Cancel')
  await choose('End the test')
  await tap('End the test')
  expect(await screen.findByText(/^Night 8: (with the beat|without)$/)).toBeTruthy()
})

test('says that tonight’s night is playing, and offers nothing that would leave it', async () => {
  const app = await open(courseAfter(5), '#/')
  await tap('Start Night 6')
  await pass(app, 30)
  await visit(app, '#/programme')
  expect(screen.getByText('Night 6 is playing.')).toBeTruthy()
  expect(within(screen.getByRole('main')).queryByRole('button')).toBeNull()
  expect(within(screen.getByRole('main')).getByRole('link', { name: /player/ })).toBeTruthy()
})
