import { describe, expect, test } from 'vitest'
import { EVIDENCE } from '../../src/content/data/evidence.ts'
import { GUIDE, GUIDE_ID } from '../../src/content/data/guide.ts'
import { SECTIONS } from '../../src/content/data/sections.ts'
import { breath } from '../../src/content/data/sources/breath.ts'
import { gut } from '../../src/content/data/sources/gut.ts'
import { sleep } from '../../src/content/data/sources/sleep.ts'
import { sound } from '../../src/content/data/sources/sound.ts'
import { MESSAGES as GERMAN } from '../../src/content/de/messages.ts'
import { MESSAGES } from '../../src/content/en/messages.ts'
import type { ListedTip } from '../../src/content/data/tips.ts'
import { TIPS } from '../../src/content/data/tips.ts'
import { FOOD } from '../../src/content/data/tips/food.ts'
import { GUT_AND_BRAIN } from '../../src/content/data/tips/gut-and-brain.ts'
import { HOW_TO } from '../../src/content/data/tips/how-to.ts'
import { MICROBES } from '../../src/content/data/tips/microbes.ts'
import { WHAT_HARMS } from '../../src/content/data/tips/what-harms.ts'
import { WIDER_PICTURE } from '../../src/content/data/tips/wider-picture.ts'
import type { Source } from '../../src/core/tips/tip.ts'
import { tipsInBed } from '../../src/core/tips/tip.ts'

const tips: readonly ListedTip[] = TIPS
const texts = MESSAGES.tips
const claims = tips.filter(tip => tip.section !== 'how-to')
const sources: readonly Source[] = [
  ...Object.values(breath),
  ...Object.values(gut),
  ...Object.values(sleep),
  ...Object.values(sound)
]

function count(text: string): number {
  return text.split(/\s+/).length
}

/** The figures in a text, inches left out: their marks differ between languages, what is counted does not. */
function figures(text: string): readonly string[] {
  const found = [...text.replace(/ \(\d+\sin\)/, '').matchAll(/\d+(?:[.,]\d+)*/g)]
  return found.map(([figure]) => figure.replaceAll(/\D/g, '')).toSorted()
}

describe('tips', () => {
  test('are 28 or more, and what they claim is too', () => {
    expect(tips.length).toBeGreaterThanOrEqual(28)
    expect(claims.length).toBeGreaterThanOrEqual(28)
  })

  test('are all listed, each once', () => {
    const files = [FOOD, GUT_AND_BRAIN, HOW_TO, MICROBES, WHAT_HARMS, WIDER_PICTURE]
    const written = files.flatMap(file => Object.keys(file))
    expect(tips.map(tip => tip.id).toSorted()).toEqual(written.toSorted())
  })

  test('have ids of their own in kebab-case', () => {
    expect(new Set(tips.map(tip => tip.id)).size).toBe(tips.length)
    for (const { id } of tips) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(tips.map(tip => tip.id)).not.toContain(GUIDE_ID)
  })

  test.each(tips.map(({ id }) => [id] as const))('%s is 45 words or fewer', id => {
    expect(count(texts[id].text)).toBeLessThanOrEqual(45)
    expect(texts[id].text).toMatch(/\.$/)
  })

  test.each(claims.map(tip => [tip.id, tip] as const))(
    '%s says how well it is known, who was studied, and where it was read',
    (_, tip) => {
      expect(['A', 'B', 'C']).toContain(tip.grade)
      expect(count(texts[tip.id].studied ?? '')).toBeGreaterThanOrEqual(2)
      expect(count(texts[tip.id].studied ?? '')).toBeLessThanOrEqual(12)
      expect(tip.sources.length).toBeGreaterThanOrEqual(1)
    }
  )

  test.each(tips.map(tip => [tip.id, tip] as const))('%s says when it was reviewed', (_, tip) => {
    expect(tip.reviewed).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
  })

  test('say in every section what is often told instead, and why it is not told here', () => {
    for (const section of SECTIONS.filter(each => each !== 'how-to')) {
      const notes = claims
        .filter(tip => tip.section === section)
        .flatMap(tip => texts[tip.id].note ?? [])
      expect(notes.length, section).toBeGreaterThanOrEqual(1)
      for (const note of notes) expect(note).toMatch(/^\p{Lu}.*\.$/u)
      // On the page of what is often said it stands by itself: it says what is told so.
      for (const note of notes) expect(note).not.toMatch(/^(?:Often|Sometimes) told\b/)
    }
    expect(claims.filter(tip => texts[tip.id].note).length).toBeGreaterThanOrEqual(26)
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

/** What nobody should meet in bed: illnesses and dangers, and what waits until tomorrow, in both languages. */
const NOT_IN_BED = [
  /insomnia|disease|illness|\bill\b|diabet|epilep|seizure|pacemaker|defibrill|pregnan|disorder|inflamm|antibiotic/,
  /headache|dizz|ringing|tinnitus|doctor|medicine|danger|never|driving|machine|alcohol|drink|warn|risk|harm/,
  /tomorrow|another evening|yesterday|too late|should have|before bed|last hour|sweeten|emulsif/,
  /schlafstör|insomnie|krank|diabet|epilep|anfall|herzschritt|defibrill|schwanger|störung|entzünd|antibiot/,
  /kopfschmerz|schwindel|ohrgeräusch|tinnitus|arzt|ärzt|praxis|medikament|gefahr|gefähr|\bnie\b|fahren|maschine|alkohol/,
  /morgen|anderen abend|gestern|zu spät|schlafengehen|letzte stunde|letzten stunde|süßstoff|emulgator|risiko|schädlich|warn/
]

describe('tips in a session', () => {
  const inBed = tipsInBed(tips, true)

  test.each(inBed.map(({ id }) => [id] as const))(
    '%s speaks of no illness, no danger, and nothing to be done at another time',
    id => {
      for (const { text, finding = '', gradeOf = '', studied = '' } of [texts[id], GERMAN.tips[id]])
        for (const words of NOT_IN_BED)
          expect(`${text} ${finding} ${gradeOf} ${studied}`.toLowerCase()).not.toMatch(words)
    }
  )

  test('are enough for four nights, and those for setting up only for the first', () => {
    expect(tipsInBed(tips, false).length).toBeGreaterThanOrEqual(20)
    const settingUp = inBed.filter(tip => !tipsInBed(tips, false).includes(tip))
    expect(settingUp.map(({ id }) => id).toSorted()).toEqual(['arms-length', 'left-and-right'])
  })

  test('leave to the day what these words are for', () => {
    const byDay = tips.filter(({ time }) => time === 'day')
    const caught = byDay.filter(({ id }) =>
      NOT_IN_BED.some(words => words.test(texts[id].text.toLowerCase()))
    )
    expect(caught.length).toBeGreaterThan(byDay.length / 2)
  })
})

describe('tips in German', () => {
  test.each(tips.map(({ id }) => [id] as const))('%s says what it says in English', id => {
    const { text, note = '', ...rest } = texts[id]
    const german = GERMAN.tips[id]
    expect(Object.keys(german).toSorted()).toEqual(Object.keys(texts[id]).toSorted())
    expect(figures(german.text)).toEqual(figures(text))
    expect(figures(german.note ?? '')).toEqual(figures(note))
    expect(figures(german.studied ?? '')).toEqual(figures(rest.studied ?? ''))
    expect(count(german.text)).toBeLessThanOrEqual(48)
    expect(german.text).toMatch(/\.$/)
  })
})

/** A figure that a line may end with, before its unit. */
const APART = /\d (?:cm|in\)|g|%|Hz|dBA?)(?!\p{L})/u

test.each([
  ['English', MESSAGES],
  ['German', GERMAN]
])('no figure is parted from its unit in the tips and the evidence, in %s', (_, messages) => {
  const texts = [
    ...Object.values(messages.tips).flatMap(({ text, studied = '', note = '' }) => [
      text,
      studied,
      note
    ]),
    ...Object.values(messages.evidence.statements).flatMap(({ about = '', text }) => [about, text])
  ]
  expect(texts.filter(text => APART.test(text))).toEqual([])
})

describe('sources', () => {
  test.each(sources.map(source => [`${source.authors} ${source.year}`, source] as const))(
    '%s can be found',
    (_, { authors, journal, year, doi, pmid, url }) => {
      expect(authors).toMatch(/\S/)
      expect(journal).toMatch(/\S/)
      expect(year).toBeGreaterThanOrEqual(1970)
      expect(year).toBeLessThanOrEqual(2026)
      // By one of these, or by none: its screen then says that no DOI was found.
      expect([doi, pmid, url].filter(each => each !== undefined).length).toBeLessThanOrEqual(1)
      expect(doi ?? '10.1000/none').toMatch(/^10\.\d{4,9}\/[\w.()/;:-]+$/)
      expect(pmid ?? '000000').toMatch(/^\d{6,8}$/)
      expect(url ?? 'https://').toMatch(/^https:\/\//)
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
