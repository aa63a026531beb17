import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { CheckJudgement } from '../../../src/core/checks/phone-check.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import { CheckPicture } from '../../../src/ui/checks/check-picture.tsx'

beforeAll(fetchWords)
afterEach(cleanup)

it('shows a check that stood paused for days, looked at every second', () => {
  const course = Array.from({ length: 1_000_000 }, (_, clock) => ({ clock, sound: 0 }))
  const judgement: CheckJudgement = {
    verdict: 'too short',
    apart: 0,
    hidden: [],
    hiddenLongest: 0,
    interruptions: [],
    stalls: [],
    pieces: [],
    wakeUps: undefined,
    gaps: [],
    sound: [{ kind: 'paused', from: 0, to: 999_999 }],
    course
  }
  render(<CheckPicture judgement={judgement} />)
  const picture = screen.getByRole('img', { name: /Timeline of the check/ })
  expect(picture.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 999999 16')
})
