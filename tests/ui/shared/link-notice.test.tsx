import { screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openApp, visit } from '../open-app.tsx'

const findLine = async (): Promise<HTMLElement> =>
  screen.findByText(/^(\d+ parts of this link don’t work|Couldn’t read the link)/)

test('says in one sentence what of a link could not be used', async () => {
  await openApp({ hash: '#/?carrier=9999&mode=plain' })
  const sentence = 'Carrier can’t be 9999: it must be 60 to 1000 Hz. It’s 250 Hz for now.'
  expect(await screen.findByText(sentence)).toBeTruthy()
  expect(screen.queryByRole('group', { name: /details/i })).toBeNull()
})

test('keeps much that could not be used to one line, with all of it behind', async () => {
  const bad = Array.from({ length: 40 }, (_, index) => `name${index}=x`).join('&')
  await openApp({ hash: `#/?to=99&minutes=-1&${bad}` })
  const line = await findLine()
  expect(line.textContent).toBe('42 parts of this link don’t work: to 99, minutes -1 …')
  expect(line.tagName).toBe('SUMMARY')
  const details = line.parentElement as HTMLDetailsElement
  expect(details.open).toBe(false)
  const lines = within(details).getAllByRole('listitem', { hidden: true })
  expect(lines).toHaveLength(21)
  expect(lines[0]?.textContent).toMatch(/^Beat at the end can’t be 99: it must be 0.25 to 14 Hz/)
  expect(lines[2]?.textContent).toBe('“name0” isn’t anything a link can set. It’s left out.')
  expect(lines[20]?.textContent).toBe('And 22 more.')
})

test('says of a link that nobody understands that it was not, and shows tonight', async () => {
  const app = await openApp({ hash: '#/no-such-screen' })
  expect((await findLine()).textContent).toBe('Couldn’t read the link: no-such-screen.')
  expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy()
  expect(app.model.tonight.recipe.value.carrier).toBe(250)
})

test('says it only where the sound stands that the link was for', async () => {
  const app = await openApp({ hash: '#/?carrier=9999&mode=plain' })
  expect(await screen.findByText(/^Carrier can’t be 9999/)).toBeTruthy()
  await visit(app, '#/open')
  expect(screen.queryByText(/^Carrier can’t be 9999/)).toBeNull()
})
