import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Asks a process of ours to end and waits until it has. One that never started or is over needs nothing. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
