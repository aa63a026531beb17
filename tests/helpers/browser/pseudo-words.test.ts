import { expect, test } from 'vitest'
import { FIRST_MESSAGES } from '../../../src/content/en/first.ts'
import { pseudoText, pseudoWords } from './pseudo-words.ts'

test('turns words round and makes them longer, and leaves figures', () => {
  expect(pseudoText('15 min left')).toBe(
    '15 \u200f\u202emiin\u202c\u200f \u200f\u202eleeft\u202c\u200f'
  )
})

test('turns nothing twice', () => {
  expect(pseudoText(pseudoText('Time left'))).toBe(pseudoText('Time left'))
})

test('turns what functions say, and every text below', () => {
  const { player, navigation, recipe } = pseudoWords(FIRST_MESSAGES)
  expect(navigation.tonight).toBe(pseudoText('Tonight'))
  expect(recipe.wakeChip('07:00')).toBe(pseudoText('Wakes at 07:00'))
  expect(player.states.idle).toBe(pseudoText('Ready'))
})
