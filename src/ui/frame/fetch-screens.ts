import { SCREENS } from './app.tsx'

/**
 * Fetches the code of every screen, one after the other, while idle: taps are answered at once, and an update accepted
 * in another window cannot remove it meanwhile.
 * @param whenIdle calls back once the page is idle
 */
export async function fetchScreens(whenIdle: (call: () => void) => void): Promise<void> {
  for (const screen of Object.values(SCREENS)) {
    await new Promise<void>(whenIdle)
    if ('fetch' in screen) await screen.fetch()
  }
}
