import type { FunctionComponent } from 'preact'
import type { Screen } from '../../core/base/route.ts'
import type { ScreenProps } from '../shared/screen-props.ts'

/** A screen that is not the first. */
export type LateScreenName = Exclude<Screen, 'tonight'>

/** Every screen but the first, by its file: `<address>-screen.tsx` in the room of its subject. */
const FILES = import.meta.glob<FunctionComponent<ScreenProps>>('../*/*-screen.tsx', {
  eager: true,
  import: 'Screen'
})

const SCREENS = new Map(
  Object.entries(FILES).map(([path, screen]) => [/([^/]+)-screen\.tsx$/.exec(path)?.[1], screen])
)

/**
 * A screen, fetched with all others but the first.
 * @throws Error where an address has no file
 */
export function LateScreen({
  screen,
  ...props
}: ScreenProps & { readonly screen: LateScreenName }) {
  const Current = SCREENS.get(screen)
  if (!Current)
    throw new Error(`There is no file ${screen}-screen.tsx for the address #/${screen}.`)
  return <Current {...props} />
}
