import { expect, test } from 'vitest'
import { rangeText } from '../../src/content/en/phrases.ts'

test.each([
  ['12 min', '35 min', '12 to 35 min'],
  ['50 min', '2 h', '50 min to 2 h'],
  ['2 h 15 min', '3 h', '2 h 15 min to 3 h'],
  ['2 h', '2 h 30 min', '2 h to 2 h 30 min'],
  ['2 h', '3 h', '2 to 3 h'],
  ['1.5', '3', '1.5 to 3']
])('a range from %s to %s names each unit that it needs', (least, most, text) => {
  expect(rangeText(least, most, 'to')).toBe(text)
})
