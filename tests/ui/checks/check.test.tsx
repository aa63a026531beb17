import { act, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { CHECK_RECIPE } from '../../../src/core/checks/phone-check.ts'
import { encodeScore } from '../../../src/core/score/codec/score-code.ts'
import { createAgainModel } from '../../../src/state/session/again-model.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, pass, play, tap, visit } from '../open-app.tsx'

async function begin(): Promise<OpenApp> {
  const app = await openApp({ hash: '#/check' })
  await screen.findByRole('button', { name: 'Start the check' })
  await tap('Start the check')
  await pass(app, 5)
  return app
}

/** The same, played as a stream; with the name of its file. */
async function beginStream(): Promise<{ readonly app: OpenApp; readonly name: string }> {
  const app = await openApp({ hash: '#/check', performer: { kind: 'stream', latency: 0.02 } })
  await screen.findByRole('button', { name: 'Start the check' })
  await tap('Start the check')
  await pass(app, 5.02)
  return { app, name: encodeScore(compileRecipe(CHECK_RECIPE)) }
}

async function lockFor(app: OpenApp, seconds: number): Promise<void> {
  await act(async () => app.ports.visibility.hide())
  await pass(app, seconds)
  await act(async () => app.ports.visibility.show())
}

test('is found from the settings', async () => {
  await openApp({ hash: '#/settings' })

  const link = await screen.findByRole('link', { name: /Check how this phone plays/ })
  expect(link.getAttribute('href')).toBe('#/check')
})

test('says beforehand what to do, which performer plays, and why', async () => {
  await openApp({ hash: '#/check' })

  expect(await screen.findByText('Lock the phone and leave it for a minute.')).toBeTruthy()
  expect(screen.getByText(/^Plays live\./)).toBeTruthy()
})

test('shows in words and as a picture that the sound ran through', async () => {
  const app = await begin()
  expect(screen.getByText(/The check is running/)).toBeTruthy()
  await lockFor(app, 60)
  await pass(app, 60)

  expect(screen.getByText('The sound kept playing while the page was hidden.')).toBeTruthy()
  const picture = screen.getByRole('img', { name: /Timeline of the check/ })
  expect(picture.querySelectorAll('.check-picture-hidden')).toHaveLength(1)
  expect(picture.querySelectorAll('.check-picture-ran')).toHaveLength(1)
  expect(within(picture).getByText('2:00')).toBeTruthy()
  expect(screen.getByText('playing')).toBeTruthy()
  expect(screen.queryByText('paused')).toBeNull()
  expect(screen.getByText('Hidden once, for 60 s.')).toBeTruthy()
  expect(screen.getByText('It played live.')).toBeTruthy()
})

test('tells that the phone paused the sound', async () => {
  const app = await begin()
  await act(async () => app.ports.performer.interrupt())
  await lockFor(app, 40)

  await tap('Stop the check')

  expect(screen.getByText('The phone paused the sound.')).toBeTruthy()
  expect(screen.getByText('The phone paused the sound after 5 s.')).toBeTruthy()
})

test('shows a stream’s stalls and the pieces it was made of, and reports them', async () => {
  const { name, app } = await beginStream()
  await act(async () => app.ports.performer.stall())
  await pass(app, 2)
  await act(async () => app.ports.performer.sound())
  await act(async () => {
    const at = app.ports.clock.now()
    app.ports.servedRanges.serve({
      name,
      firstByte: 44,
      lastByte: 960_043,
      at: at - 2000,
      took: 40
    })
    app.ports.servedRanges.serve({ name, firstByte: 960_044, lastByte: 1_920_043, at, took: 84.2 })
  })
  await tap('Stop the check')

  expect(screen.getByText(/^The sound stalled while waiting for data/)).toBeTruthy()
  expect(screen.getByText('It waited for data after 5 s for 2 s.')).toBeTruthy()
  const pieces = 'Made in 2 pieces, none of them while the page was hidden; the slowest took 84 ms.'
  expect(screen.getByText(pieces)).toBeTruthy()
  const picture = screen.getByRole('img', { name: /Timeline of the check/ })
  expect(picture.querySelectorAll('.check-picture-stalled')).toHaveLength(1)
  expect(picture.querySelectorAll('.check-picture-piece')).toHaveLength(2)

  await tap('Share the report')

  const report = app.ports.sharing.shared.at(-1)?.split('\n') ?? []
  expect(report).toContain('It waited for data after 5 s for 2 s.')
  expect(report).toContain('7.0 10.0–20.0 960044–1920043 84 ms')
})

test('offers the other way to play, and reports both with a row each', async () => {
  const { app } = await beginStream()
  await act(async () => app.ports.selection.select({ stream: 'works' }))
  await tap('Stop the check')
  await tap('Check live playback too')
  expect(app.ports.selection.preferred()).toBe('live')
  await act(async () => app.ports.selection.select({ kind: 'live' }))
  await pass(app, 5)
  await tap('Stop the check')

  expect(app.ports.selection.preferred()).toBe('auto')
  expect(screen.queryByRole('button', { name: /too$/ })).toBeNull()
  await tap('Share the report')
  const rows = app.ports.sharing.shared
    .at(-1)
    ?.split('\n')
    .filter(line => line.startsWith('|'))
  expect(rows).toEqual([
    expect.stringContaining('| Test browser 1 | 2026-03-14 | stream | too short |'),
    expect.stringContaining('| Test browser 1 | 2026-03-14 | live | too short |')
  ])
})

test('says when it never heard what a stream is made of', async () => {
  await beginStream()
  await tap('Stop the check')

  expect(screen.getByText('It never waited for data.')).toBeTruthy()
  expect(screen.getByText('There’s no record of the pieces the sound was made in.')).toBeTruthy()
})

test('gives the report away as text, with the browser in it', async () => {
  const app = await begin()
  await tap('Stop the check')

  await tap('Share the report')

  const report = app.ports.sharing.shared.at(-1)
  expect(report).toContain('Neap, phone check of 2026-03-14 22:30 UTC')
  expect(report).toContain('wasn’t hidden long enough')
  expect(report).toContain('Test browser 1')
  expect(report?.split('\n').at(-1)).toMatch(/^\d+\.\d \d+\.\d$/)
  expect(screen.getByText('Report copied.')).toBeTruthy()
})

test('shows the report to copy by hand where nothing else works', async () => {
  const app = await begin()
  await tap('Stop the check')
  app.ports.sharing.answer('unavailable')

  await tap('Share the report')

  const field = screen.getByRole('textbox', { name: /to copy yourself/ })
  expect((field as HTMLTextAreaElement).value).toContain('Neap, phone check')
})

test('asks for a press of Play after the end, and reports how soon it brought the sound back', async () => {
  const app = await begin()
  expect(screen.queryByText(/press Play on your headset/)).toBeNull()
  await lockFor(app, 60)
  await pass(app, 60)

  expect(screen.getByText(/press Play on your headset/)).toBeTruthy()
  expect(screen.getByText('The sound kept playing while the page was hidden.')).toBeTruthy()
  await pass(app, 120)
  await act(async () => app.model.part(createAgainModel).start())
  await pass(app, 10)

  expect(screen.queryByText(/press Play on your headset/)).toBeNull()
  const fact = /^Play after the end: worked after 2 min( \d s)?, with sound in 0(\.\d)? s\.$/
  expect(screen.getByText(fact)).toBeTruthy()
  await tap('Share the report')
  expect(
    app.ports.sharing.shared
      .at(-1)
      ?.split('\n')
      .some(line => fact.test(line))
  ).toBe(true)
})

test('reports that no press arrived after an end in a tail', async () => {
  const app = await openApp({ hash: '#/check' })
  await screen.findByRole('button', { name: 'Start the check' })
  await tap('Check with “Ready all night”')
  await pass(app, 125)

  await tap('Nothing happens')

  expect(
    screen.getByText('Play after the end, with “Ready all night”: never arrived.')
  ).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Nothing happens' })).toBeNull()
})

test('goes on while other screens are open', async () => {
  const app = await begin()
  await visit(app, '#/tips')
  await lockFor(app, 60)
  await pass(app, 60)
  await visit(app, '#/check')

  expect(screen.getByText('The sound kept playing while the page was hidden.')).toBeTruthy()
})

test('waits while a session plays', async () => {
  const app = await openApp()
  await play(app, 5)
  await visit(app, '#/check')

  const start = await within(app.page).findByRole('button', { name: 'Start the check' })
  expect((start as HTMLButtonElement).disabled).toBe(true)
  expect(screen.getByText('A session is playing. Stop it first.')).toBeTruthy()
})
