import type { Grade, TipWords } from '../../core/tips/tip.ts'
import { allWords } from '../../state/base/words.ts'

/** "Grade A: tested in trials (for gut bacteria, not sleep)", or with what the studies found; undefined without a grade. */
export function gradeText(
  grade: Grade | undefined,
  { finding, gradeOf }: Pick<TipWords, 'finding' | 'gradeOf'> = {}
): string | undefined {
  const { grades, graded, gradeOf: withSubject } = allWords().tip
  if (!grade) return undefined
  const text = graded(grade, finding ?? grades[grade])
  return gradeOf === undefined ? text : withSubject(text, gradeOf)
}
