import { expect, test } from 'vitest'
import { tipTexts as german } from '../../../src/content/de/tips/texts.ts'
import { tipTexts as english } from '../../../src/content/en/tips/texts.ts'
import { sentencesOf } from '../../../src/core/tips/sentences.ts'

test('a text is taken apart at the ends of its sentences', () => {
  expect(sentencesOf('Turn it down. Louder isn’t better! Is it?')).toEqual([
    'Turn it down.',
    'Louder isn’t better!',
    'Is it?'
  ])
})

test('an abbreviation and a decimal number end no sentence', () => {
  const text = 'Iss Ballaststoffe, z. B. Hafer, etwa 2.5 g am Morgen.'
  expect(sentencesOf(text)).toEqual([text])
})

test.each([english, german])('every tip is taken apart into what can be read by itself', tips => {
  for (const { text } of Object.values(tips)) {
    const sentences = sentencesOf(text)
    expect(sentences.join(' ').replaceAll(/\s/g, ' ')).toBe(text.replaceAll(/\s/g, ' '))
    for (const sentence of sentences) expect(sentence).toMatch(/^.{4,}[.?!][”“]?$/s)
  }
})
