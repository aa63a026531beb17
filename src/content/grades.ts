import type { Grade } from '../core/tip.ts'

interface GradeWords {
  /** Beside a tip. */
  readonly short: string
  /** On the evidence page. */
  readonly long: string
}

/** What the grades mean. */
export const GRADES = {
  A: {
    short: 'tested in trials',
    long: 'Randomised trials in people, or many studies taken together. It says how well the question was tested, not how large the effect is; some well-tested things turn out to do little.'
  },
  B: {
    short: 'seen in people',
    long: 'People were observed, or a small trial was done. Two things went together; one need not cause the other.'
  },
  C: {
    short: 'animals or theory',
    long: 'Animals, cells, or the way the body is known to work. A reason to ask, not an answer.'
  },
  D: {
    short: 'not supported',
    long: 'Nothing found supports it, or studies contradict it. Such claims are not shown as tips; where one is common, the tip’s note says what was found instead.'
  }
} satisfies Readonly<Record<Grade, GradeWords>>
