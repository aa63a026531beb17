import { describe, expect, test } from 'vitest'
import { EVIDENCE, EVIDENCE_REVIEWED } from '../../src/content/data/evidence.ts'
import { GUIDE, GUIDE_REVIEWED } from '../../src/content/data/guide.ts'
import { MESSAGES } from '../../src/content/en/messages.ts'
import { askFirst, seeADoctor, volume } from '../../src/content/data/safety.ts'

const items = EVIDENCE.flatMap(section => section.items)
const { statements } = MESSAGES.evidence

describe('the evidence page', () => {
  test('says what the studies found both ways', () => {
    const texts = items.map(item => statements[item.id].text).join('\n')
    expect(texts).toContain('Some small studies found shorter time to fall asleep')
    expect(texts).toContain('221 people')
    expect(texts).toContain('64 poor sleepers')
    expect(texts).toContain('not a medical device')
    expect(texts).toContain('We found no controlled sleep trial')
  })

  test('holds the safety lists', () => {
    expect(EVIDENCE).toEqual(expect.arrayContaining([askFirst, volume, seeADoctor]))
    expect(askFirst.items.map(item => item.id)).toEqual(
      expect.arrayContaining(['epilepsy', 'heart-device', 'pregnancy', 'children', 'driving'])
    )
  })

  test('gives every graded statement a source', () => {
    for (const item of items)
      if (item.grade !== undefined) expect(item.sources.length).toBeGreaterThanOrEqual(1)
  })

  test('has ids that name one statement', () => {
    const ids = items.map(item => item.id)
    expect(ids.toSorted()).toEqual(Object.keys(statements).toSorted())
  })

  test('stays short enough for the dark', () => {
    for (const { text } of Object.values(statements))
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(55)
  })

  test('has words for those who cannot wait for the morning', () => {
    expect(`${statements.crisis.about} ${statements.crisis.text}`).toMatch(/crisis line/)
    expect(statements['three-months'].text).toContain('CBT-I')
  })

  test('says when it was reviewed', () => {
    expect(EVIDENCE_REVIEWED).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
  })
})

describe('the guide', () => {
  const told = GUIDE.flatMap(section => section.items)
  const words = MESSAGES.guide.statements

  test('tells of breathing and sleep both ways, and who was studied', () => {
    expect(words['sleep-for'].text).toContain('64 young adults')
    expect(words['sleep-against'].text).toContain('no more for stress')
    expect(words.tone.text).toContain('not the thing itself')
  })

  test('gives every graded statement a source, and every statement its words', () => {
    for (const item of told)
      if (item.grade !== undefined) expect(item.sources.length).toBeGreaterThanOrEqual(1)
    expect(told.map(({ id }) => id).toSorted()).toEqual(Object.keys(words).toSorted())
  })

  test('is short, and says when it was reviewed', () => {
    for (const { text } of Object.values(words))
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(60)
    expect(GUIDE_REVIEWED).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
  })
})
