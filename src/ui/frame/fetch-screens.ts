import { SCREENS } from './app.tsx'

/**
 * Fetches the code of every screen, one after the other, whenever nothing else is to be done: what is tapped is there at
 * once, and an update that another window lets in cannot take it away meanwhile.
 * @param whenIdle calls back once the page has nothing else to do
 */
export async function fetchScreens(whenIdle: (call: () => void) => void): Promise<void> {
  for (const screen of Object.values(SCREENS)) {
    await new Promise<void>(whenIdle)
    if ('fetch' in screen) await screen.fetch()
  }
}
