import type { ProgrammeWeek } from '../core/programme.ts'

/** Names of the programme's weeks, and what each is for. */
export const WEEKS = {
  settle: { name: 'Settle', words: 'Short and easy: find a volume and a place for it.' },
  slow: { name: 'Slow', words: 'A little longer, the beat down to 3 Hz.' },
  deepen: { name: 'Deepen', words: 'The longest sessions and the slowest beats.' },
  'let-go': { name: 'Let go', words: 'Shorter again, with less sound each night.' }
} satisfies Readonly<Record<ProgrammeWeek, { readonly name: string; readonly words: string }>>
