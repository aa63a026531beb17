import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import type { Engine } from '../engine.ts'
import { familyOf } from '../process-family.ts'

/** What Firefox and WebKitGTK call the threads that hand sound on, as far as Linux keeps a name. */
const NAMES = /^(AudioIP|GraphRunner|MediaTrackG|cubeb|webaudioSrc|threaded-ml)/
/** Between everything that waits for its turn and the sound server's own, which has 5. */
const PRIORITY = 4
/** Milliseconds. */
const LOOK_EVERY = 50

/**
 * Has the threads that make a browser's sound run before all others, as RealtimeKit has on a desktop, which a machine
 * for tests lacks: there a page that is drawn takes the sound's turn. Looks for them until `until` has come, as they
 * start with the first sound. Where this is not allowed nothing changes.
 */
export async function soundFirst<Heard>(
  { processId }: Engine,
  until: Promise<Heard>
): Promise<Heard> {
  const done = new Set<number>()
  const looking = setInterval(() => {
    for (const thread of soundThreads(processId)) {
      if (done.has(thread)) continue
      done.add(thread)
      spawnSync('chrt', ['--rr', '--pid', String(PRIORITY), String(thread)], { stdio: 'ignore' })
    }
  }, LOOK_EVERY)
  try {
    return await until
  } finally {
    clearInterval(looking)
  }
}

function soundThreads(processId: number | undefined): readonly number[] {
  if (processId === undefined) return []
  return familyOf(processId).flatMap(each => {
    try {
      const folder = `/proc/${each}/task`
      return readdirSync(folder)
        .filter(thread => NAMES.test(readFileSync(`${folder}/${thread}/comm`, 'utf8')))
        .map(Number)
    } catch {
      // It has ended meanwhile.
      return []
    }
  })
}
