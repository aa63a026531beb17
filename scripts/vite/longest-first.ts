import type { TestSequencer, TestSpecification } from 'vitest/node'

/** The later a file starts, the shorter it should be: one that renders for minutes would end alone. */
function rank({ moduleId }: TestSpecification): number {
  if (!moduleId.includes('.long.test.')) return 0
  return /core.render/.test(moduleId) ? 2 : 1
}

/** An order of test files that keeps every processor busy up to the end, on a fresh copy as well. */
export class LongestFirst implements TestSequencer {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    return files.toSorted((one, other) => rank(other) - rank(one))
  }
}
