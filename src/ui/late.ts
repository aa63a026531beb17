import type { LateOptions, LatePart } from './kit/late-part.tsx'
import { latePart } from './kit/late-part.tsx'

// Components loaded after the first paint are imported here, in three chunks.

type Frame = typeof import('./frame/late-frame.ts').LATE_FRAME
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
export const LateScreen = latePart(
  async () => (await import('./frame/late-screens.tsx')).LateScreen
)

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
