import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openApp, press, tap } from '../open-app.tsx'

async function openTune(): Promise<void> {
  await openApp({ hash: '#/tune' })
  await screen.findByRole('button', { name: 'Listen' })
}

const announced = (): (string | null)[] =>
  screen
    .getAllByRole('status')
    .filter(each => each.getAttribute('aria-live') !== 'off')
    .map(each => each.textContent)
    .filter(text => text !== '')

test('announces nothing but the curve when it opens', async () => {
  await openTune()

  expect(announced()).toEqual([screen.getByText(/^Settles from 8 to/).textContent])
})

test('announces what a button has done, and leaves the rest to the slider itself', async () => {
  await openTune()

  await tap('Carrier: more')
  expect(announced()).toContain('260 Hz')
  screen.getByRole('slider', { name: 'Carrier' }).focus()
  await press('ArrowRight')

  expect(screen.getByRole('slider', { name: 'Carrier' }).getAttribute('aria-valuetext')).toBe(
    '270 Hz'
  )
  expect(announced()).not.toContain('260 Hz')
  expect(announced()).not.toContain('270 Hz')
})
