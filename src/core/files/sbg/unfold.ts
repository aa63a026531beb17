import { highest } from '../../base/extremes.ts'
import type { TextPlace } from '../import-error.ts'
import type { Channel, FadeWay, Milliseconds, SbgFile, TimeLine } from './syntax.ts'
import { MOST_CHANNELS } from './syntax.ts'
import { refused } from './tokens.ts'

/** A line of the timetable with its blocks written out and its time made absolute. */
export interface Station {
  readonly place: TextPlace
  /** From midnight of the first day; may exceed a day. */
  readonly at: Milliseconds
  readonly channels: readonly Channel[]
  readonly fadeIn: FadeWay
  readonly fadeOut: FadeWay
  readonly toNext: TimeLine['toNext']
}

/** Most lines written out: nested blocks soon reach millions. */
export const MOST_STATIONS = 10_000

/** In all lines together: more would keep a phone busy for seconds. */
const MOST_IN_ALL = 40_000

/**
 * Expands the blocks of a file and makes its times absolute.
 * @param now the time of day for NOW
 * @throws ImportError where a name is not defined, a block plays itself, or the result is too large.
 */
export function unfold(file: SbgFile, now: Milliseconds): readonly Station[] {
  const lowers = file.dialect === 'sbagen-plus' && !file.options.overloads
  const stations: Station[] = []
  let [base, written] = [0, 0]
  for (const line of file.lines) {
    const own = line.time.base
    if (own !== undefined) base = own === 'now' ? now : own
    add(line, base + line.time.plus, [])
  }
  const widest = highest(stations.map(({ channels }) => channels.length))
  const last = stations.at(-1)
  if (last && widest * stations.length > MOST_IN_ALL)
    throw refused(last.place, `${widest} channels in ${stations.length} lines`, {
      kind: 'at most',
      count: MOST_IN_ALL,
      of: 'channels'
    })
  return stations

  function add(line: TimeLine, at: Milliseconds, inside: readonly string[]): void {
    const { what, place, fadeIn, fadeOut, toNext } = line
    const found =
      typeof what === 'string'
        ? file.definitions.get(what)
        : ({ kind: 'tones', channels: what } as const)
    const name = typeof what === 'string' ? what : ''
    if (!found) throw refused(line.at, name, 'defined name')
    // Blocks count as well: nested empty ones would otherwise take for ever.
    if (++written > MOST_STATIONS)
      throw refused(place, name, { kind: 'at most', count: MOST_STATIONS, of: 'lines' })
    if (found.kind === 'tones') {
      const played = found.channels.slice(0, MOST_CHANNELS)
      stations.push({
        place,
        at,
        channels: withoutLastOffs(lowers && name ? withinFullScale(played) : played),
        fadeIn,
        fadeOut,
        toNext
      })
      return
    }
    if (inside.includes(name)) throw refused(line.at, name, 'other block')
    if (inside.length >= DEEPEST)
      throw refused(line.at, name, { kind: 'at most', count: DEEPEST, of: 'levels' })
    for (const each of found.lines) add(each, at + each.time.plus, [...inside, name])
  }
}

/** Blocks within blocks. */
const DEEPEST = 32

/** SBaGen+ lowers a named tone-set that exceeds full scale; effects on a sound file do not count. */
function withinFullScale(channels: readonly Channel[]): readonly Channel[] {
  const total = channels.reduce(
    (sum, { kind, amplitude }) => sum + (kind === 'mixed' ? 0 : amplitude),
    0
  )
  if (total <= 100) return channels
  return channels.map(channel => {
    const { kind, amplitude } = channel
    if (kind === 'mixed') return channel
    return { ...channel, amplitude: (amplitude * 100) / total, written: amplitude }
  })
}

/** Channels that are off at the end of a tone-set are dropped. */
function withoutLastOffs(channels: readonly Channel[]): readonly Channel[] {
  return channels.slice(0, channels.findLastIndex(channel => channel.kind !== 'off') + 1)
}
