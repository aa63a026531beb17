import type { LateOptions, LatePart } from './kit/late-part.tsx'
import { latePart } from './kit/late-part.tsx'

// Components loaded after the first paint are imported here, in three chunks.

type Frame = typeof import('./frame/late-frame.ts').LATE_FRAME
type Screens = typeof import('./frame/late-screens.ts').LATE_SCREENS
type Statistics = typeof import('./diary/statistics.ts').STATISTICS
/** A component's props. */
type Props<Component> = Component extends (props: infer Given) => unknown ? Given & object : never

/** A part of the first screen or of the frame. */
export function lateFrame<Name extends keyof Frame>(
  name: Name,
  options?: LateOptions
): LatePart<Props<Frame[Name]>> {
  return latePart(async () => {
    const { LATE_FRAME } = await import('./frame/late-frame.ts')
    return LATE_FRAME[name] as never
  }, options)
}

/** A screen that is not the first. */
export function lateScreen<Name extends keyof Screens>(name: Name): LatePart<Props<Screens[Name]>> {
  return latePart(async () => {
    const { LATE_SCREENS } = await import('./frame/late-screens.ts')
    return LATE_SCREENS[name] as never
  })
}

/** A chart or a comparison. */
export function lateStatistics<Name extends keyof Statistics>(
  name: Name
): LatePart<Props<Statistics[Name]>> {
  return latePart(
    async () => {
      const { STATISTICS } = await import('./diary/statistics.ts')
      return STATISTICS[name] as never
    },
    { quiet: true }
  )
}
