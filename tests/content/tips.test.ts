import { describe, expect, test } from 'vitest'
import { EVIDENCE } from '../../src/content/data/evidence.ts'
import { GUIDE, GUIDE_ID } from '../../src/content/data/guide.ts'
import { SECTIONS } from '../../src/content/data/sections.ts'
import * as breath from '../../src/content/data/sources/breath.ts'
import * as gut from '../../src/content/data/sources/gut.ts'
import * as sound from '../../src/content/data/sources/sound.ts'
import { TIPS } from '../../src/content/data/tips.ts'
import * as food from '../../src/content/data/tips/food.ts'
import * as gutAndBrain from '../../src/content/data/tips/gut-and-brain.ts'
import * as howTo from '../../src/content/data/tips/how-to.ts'
import * as microbes from '../../src/content/data/tips/microbes.ts'
import * as whatHarms from '../../src/content/data/tips/what-harms.ts'
import type { Source, Tip } from '../../src/core/tips/tip.ts'

const tips: readonly Tip[] = TIPS
const claims = tips.filter(tip => tip.section !== 'how-to')
const sources: readonly Source[] = [
  ...Object.values(breath),
  ...Object.values(gut),
  ...Object.values(sound)
]

function count(text: string): number {
  return text.split(/\s+/).length
}

describe('tips', () => {
  test('are 28 or more, and what they claim is too', () => {
    expect(tips.length).toBeGreaterThanOrEqual(28)
    expect(claims.length).toBeGreaterThanOrEqual(28)
  })

  test('are all listed, each once', () => {
    const files = [food, gutAndBrain, howTo, microbes, whatHarms]
    const written: readonly Tip[] = files.flatMap(file => Object.values(file))
    expect(new Set(tips)).toEqual(new Set(written))
    expect(tips).toHaveLength(written.length)
  })

  test('have ids of their own in kebab-case', () => {
    expect(new Set(tips.map(tip => tip.id)).size).toBe(tips.length)
    for (const { id } of tips) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(tips.map(tip => tip.id)).not.toContain(GUIDE_ID)
  })

  test.each(tips.map(tip => [tip.id, tip] as const))('%s is 45 words or fewer', (_, tip) => {
    expect(count(tip.text)).toBeLessThanOrEqual(45)
    expect(tip.text).toMatch(/\.$/)
  })

  test.each(claims.map(tip => [tip.id, tip] as const))(
    '%s says how well it is known, who was studied, and where it was read',
    (_, tip) => {
      expect(['A', 'B', 'C']).toContain(tip.grade)
      expect(count(tip.studied ?? '')).toBeGreaterThanOrEqual(2)
      expect(count(tip.studied ?? '')).toBeLessThanOrEqual(12)
      expect(tip.sources.length).toBeGreaterThanOrEqual(1)
    }
  )

  test.each(tips.map(tip => [tip.id, tip] as const))('%s says when it was reviewed', (_, tip) => {
    expect(tip.reviewed).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
  })

  test('say in every section what is often told instead, and why it is not told here', () => {
    for (const section of SECTIONS.filter(each => each !== 'how-to')) {
      const notes = claims.filter(tip => tip.section === section).flatMap(tip => tip.note ?? [])
      expect(notes.length, section).toBeGreaterThanOrEqual(1)
      for (const note of notes) expect(note).toMatch(/^\p{Lu}.*\.$/u)
      // On the page of what is often said it stands by itself: it says what is told so.
      for (const note of notes) expect(note).not.toMatch(/^(?:Often|Sometimes) told\b/)
    }
    expect(claims.filter(tip => tip.note).length).toBeGreaterThanOrEqual(26)
  })

  test('correct a claim that nothing supports, or leave it out: none is graded D', () => {
    expect(tips.filter(tip => (tip.grade as string) === 'D')).toEqual([])
  })

  test('that only say how to listen claim no grade', () => {
    const howToTips = tips.filter(tip => tip.section === 'how-to')
    expect(howToTips.length).toBeGreaterThanOrEqual(6)
    for (const tip of howToTips) expect(tip.grade).toBeUndefined()
  })

  test('start with the volume and reach the strongest ones in the first night', () => {
    expect(tips[0]?.id).toBe('as-quiet-as-you-can')
    expect(tips.slice(0, 5).map(tip => tip.id)).toContain('alcohol-free-evening')
  })

  test('have a section and a grade with a name', () => {
    for (const tip of tips) expect(SECTIONS).toContain(tip.section)
  })
})

describe('sources', () => {
  test.each(sources.map(source => [`${source.authors} ${source.year}`, source] as const))(
    '%s can be found',
    (_, source) => {
      expect(source.authors).toMatch(/\S/)
      expect(source.journal).toMatch(/\S/)
      expect(source.year).toBeGreaterThanOrEqual(1970)
      expect(source.year).toBeLessThanOrEqual(2026)
      if (source.doi !== undefined) expect(source.doi).toMatch(/^10\.\d{4,9}\/[\w.()/;:-]+$/)
      if (source.pmid !== undefined) expect(source.pmid).toMatch(/^\d{6,8}$/)
      if (source.url !== undefined) expect(source.url).toMatch(/^https:\/\//)
    }
  )

  test('are each used by a tip, the guide or the evidence page, and no DOI is given twice', () => {
    const used = new Set<Source>([
      ...tips.flatMap(tip => tip.sources),
      ...EVIDENCE.flatMap(section => section.items).flatMap(item => item.sources),
      ...GUIDE.flatMap(section => section.items).flatMap(item => item.sources)
    ])
    expect(sources.filter(source => !used.has(source))).toEqual([])
    const dois = sources.flatMap(source => source.doi ?? [])
    expect(new Set(dois).size).toBe(dois.length)
  })
})
