import type { LateOptions, LatePart } from './kit/late-part.tsx'
import { latePart } from './kit/late-part.tsx'

// What the first paint of the screens does without comes through here, in three files; each says what is in it.

type Frame = typeof import('./frame/late-frame.ts').LATE_FRAME
type Statistics = typeof import('./diary/statistics.ts').STATISTICS
/** What a component is given. */
type Props<Component> = Component extends (props: infer Given) => unknown ? Given & object : never

/** A part of the first screen or of the frame around all of them. */
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
