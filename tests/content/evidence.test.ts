import { describe, expect, test } from 'vitest'
import { EVIDENCE, EVIDENCE_REVIEWED } from '../../src/content/evidence.ts'
import { askFirst, seeADoctor, volume } from '../../src/content/safety.ts'
import type { EvidenceItem } from '../../src/core/evidence.ts'

const items: readonly EvidenceItem[] = EVIDENCE.flatMap(section => section.items)

describe('the evidence page', () => {
  test('says what the studies found both ways', () => {
    const texts = items.map(item => item.text).join('\n')
    expect(texts).toContain('Some small studies found shorter time to fall asleep')
    expect(texts).toContain('221 people')
    expect(texts).toContain('not a medical device')
    expect(texts).toContain('No controlled sleep trial was found')
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
    const paths = EVIDENCE.flatMap(section => section.items.map(item => `${section.id}.${item.id}`))
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('stays short enough for the dark', () => {
    for (const item of items) expect(item.text.split(/\s+/).length).toBeLessThanOrEqual(55)
  })

  test('says when it was gone through', () => {
    expect(EVIDENCE_REVIEWED).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
  })
})
