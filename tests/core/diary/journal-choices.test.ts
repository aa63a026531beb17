import { describe, expect, it } from 'vitest'
import {
  DEFAULT_JOURNAL_CHOICES,
  parseJournalChoices
} from '../../../src/core/diary/journal-choices.ts'

describe('how the journal is looked at', () => {
  it('comes back as it was kept', () => {
    const kept = { primary: 'onset', hideNumbers: true } as const
    expect(parseJournalChoices(kept)).toEqual(kept)
  })

  it.each([undefined, null, 'onset', [], { primary: 'score', hideNumbers: 'yes' }])(
    'takes the default in the place of %j',
    stored => {
      expect(parseJournalChoices(stored)).toEqual(DEFAULT_JOURNAL_CHOICES)
    }
  )

  it('keeps what can be read beside what cannot', () => {
    expect(parseJournalChoices({ primary: 'quality', hideNumbers: 1 })).toEqual({
      primary: 'quality',
      hideNumbers: false
    })
  })
})
