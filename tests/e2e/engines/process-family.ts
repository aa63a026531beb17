import { readFileSync, readdirSync } from 'node:fs'

/** Ends a process and all that it has started, at once and without a last word. */
export function endFamily(processId: number): void {
  for (const each of [processId, ...descendantsOf(processId)]) {
    try {
      process.kill(each, 'SIGKILL')
    } catch {
      // It ended with the others.
    }
  }
}

function descendantsOf(processId: number): readonly number[] {
  const children = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(each => parentOf(each) === processId)
  return children.flatMap(child => [child, ...descendantsOf(child)])
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
