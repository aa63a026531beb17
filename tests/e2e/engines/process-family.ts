import { readFileSync, readdirSync } from 'node:fs'

/** A process and all that it has started, and they in turn, by their numbers. */
export function familyOf(processId: number): readonly number[] {
  const parents = new Map(processes().map(each => [each, parentOf(each)]))
  const family = [processId]
  // Grows while it is walked.
  for (const member of family)
    for (const [each, parent] of parents) if (parent === member) family.push(each)
  return family
}

/** Ends a process and all that it has started, at once and without a last word. */
export function endFamily(processId: number): void {
  for (const each of familyOf(processId)) {
    try {
      process.kill(each, 'SIGKILL')
    } catch {
      // It ended with the others.
    }
  }
}

function processes(): readonly number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
}

function parentOf(processId: number): number | undefined {
  try {
    // The name in brackets may hold spaces; after it come the state and the parent.
    const [, parent] = readFileSync(`/proc/${processId}/stat`, 'utf8')
      .split(') ')
      .at(-1)!
      .split(' ')
    return Number(parent)
  } catch {
    return undefined
  }
}
