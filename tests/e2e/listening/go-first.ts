import type { Browser } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/**
 * Puts a process before everything else that the machine does, with all that it starts: what is listened to is the
 * app, not its neighbours. The process must lead a session of its own, since Linux weighs sessions first.
 * Where this is not allowed nothing changes, and the control stumbles as the app does.
 */
export function goFirst(processId: number): void {
  try {
    setPriority(processId, constants.priority.PRIORITY_HIGHEST)
    writeFileSync(`/proc/${processId}/autogroup`, String(constants.priority.PRIORITY_HIGHEST))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    console.log(`The sound is played without priority: ${error.message}`)
  }
}

/** The browser's own process, which all its others come from. */
export async function browserProcess(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.find(each => each.type === 'browser')?.id
}
