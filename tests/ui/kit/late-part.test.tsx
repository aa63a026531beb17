import { cleanup, render, screen, waitFor } from '@testing-library/preact'
import type { FunctionComponent } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { latePart } from '../../../src/ui/kit/late-part.tsx'
import { tap } from '../open-app.tsx'

afterEach(cleanup)

interface Greeting {
  readonly name: string
}

const Hello: FunctionComponent<Greeting> = ({ name }) => <p>Hello, {name}</p>

test('shows that a screen is on its way, then the screen', async () => {
  const arrivals: ((screen: FunctionComponent<Greeting>) => void)[] = []
  const Lazy = latePart<Greeting>(() => new Promise(resolve => void arrivals.push(resolve)))
  render(<Lazy name="moon" />)
  expect(screen.getByText('One moment')).toBeTruthy()

  arrivals[0]!(Hello)

  expect(await screen.findByText('Hello, moon')).toBeTruthy()
})

test('shows a screen at once the second time', async () => {
  const Lazy = latePart<Greeting>(async () => Hello)
  render(<Lazy name="moon" />)
  await screen.findByText('Hello, moon')
  cleanup()

  render(<Lazy name="sea" />)

  expect(screen.getByText('Hello, sea')).toBeTruthy()
})

test('says that a screen did not come, tells why, and tries again when asked', async () => {
  const told: unknown[] = []
  const offline = new TypeError('Failed to fetch')
  let online = false
  const Lazy = latePart<Greeting>(
    async () => {
      if (!online) throw offline
      return Hello
    },
    { report: error => told.push(error) }
  )
  render(<Lazy name="moon" />)
  expect((await screen.findByRole('alert')).textContent).toContain('didn’t load')
  expect(told).toEqual([offline])

  online = true
  await tap('Try again')

  expect(await screen.findByText('Hello, moon')).toBeTruthy()
})

test('says nothing of a part that nobody misses, and fetches it again when it is next shown', async () => {
  const told: unknown[] = []
  let online = false
  const Lazy = latePart<Greeting>(
    async () => {
      if (!online) throw new TypeError('Failed to fetch')
      return Hello
    },
    { quiet: 'always', report: error => told.push(error) }
  )
  const { container } = render(<Lazy name="moon" />)
  await waitFor(() => expect(told).toHaveLength(1))
  expect(container.textContent).toBe('')
  cleanup()

  online = true
  render(<Lazy name="sea" />)

  expect(await screen.findByText('Hello, sea')).toBeTruthy()
})
