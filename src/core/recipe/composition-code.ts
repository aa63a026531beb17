import { parseBed } from '../score/kinds.ts'
import type { Layer, Stage, StageNumber } from './composition.ts'
import {
  COMPOSITION_DEFAULTS,
  DEFAULT_STAGE,
  LAYER_LEVELS,
  MOST_LAYERS,
  MOST_STAGES,
  STAGE_RANGES
} from './composition.ts'

const DEFAULT_FIRST = COMPOSITION_DEFAULTS.firstMinutes

const NUMBER = String.raw`(\d{1,9}(?:\.\d{1,20})?)`
/** A `+` may have become a space on the way. */
const LAYER = new RegExp(`^(own:[\\da-f]{8}|[a-z]+)(?:([-+ ])${NUMBER})?$`)
/** Minutes, and what differs: the beat, the time to settle, the level, the crossfade. */
const STAGE = new RegExp(
  `^${NUMBER}(?:to${NUMBER})?(?:in${NUMBER})?(?:at-${NUMBER})?(?:x${NUMBER})?$`
)

/** Called with each piece that cannot be used. */
type Refuse = (piece: string) => void

/** The stages of a night, as fields of a recipe. */
export interface Stages {
  /** Missing: as in {@link COMPOSITION_DEFAULTS}. */
  readonly firstMinutes?: number
  readonly stages?: readonly Stage[]
}

/** The length of a night that has stages and says nothing else: their sum, within the range of a session's minutes. */
export function nightMinutes({ firstMinutes = DEFAULT_FIRST, stages = [] }: Stages): number {
  const sum = stages.reduce((minutes, stage) => minutes + stage.minutes, firstMinutes)
  return Math.min(sum, STAGE_RANGES.minutes.high)
}

/** "rain,brown-6": backgrounds that sound at once, each after the first with its level. */
export function formatLayers(layers: readonly Layer[]): string {
  return layers
    .map(({ bed, level }) => bed + (level > 0 ? `+${level}` : level === 0 ? '' : level))
    .join(',')
}

/** Reads {@link formatLayers}; pieces that cannot be used are refused and left out. */
export function parseLayers(text: string, refuse: Refuse): readonly Layer[] {
  const layers: Layer[] = []
  for (const piece of text.split(',')) {
    const [, name, sign, figure = '0'] = LAYER.exec(piece.trim()) ?? []
    const bed = parseBed(name)
    const level = Number(figure) * (sign === '-' ? -1 : 1) + 0
    if (
      !bed ||
      bed === 'none' ||
      level < LAYER_LEVELS.low ||
      level > LAYER_LEVELS.high ||
      layers.length === MOST_LAYERS ||
      // The first is what the others are relative to.
      (layers.length === 0 && level !== 0)
    )
      refuse(piece)
    else layers.push({ bed, level: tiny(level) })
  }
  return layers
}

/**
 * "45_90to2.5in900,surf,brown-6": the first stage's minutes, then each other's: its minutes, its beat (`to`, where it
 * changes), the seconds to settle (`in`), its level (`at-4`), the seconds of its crossfade (`x60`), its background.
 * @param to the beat of the first stage
 */
export function formatStages(
  firstMinutes: number = DEFAULT_FIRST,
  stages: readonly Stage[],
  to: number
): string {
  let beat = to
  const codes = stages.map(stage => {
    const code =
      stage.minutes +
      (stage.to === beat ? '' : `to${stage.to}`) +
      (stage.ramp === DEFAULT_STAGE.ramp ? '' : `in${stage.ramp}`) +
      (stage.level === DEFAULT_STAGE.level ? '' : `at${stage.level}`) +
      (stage.crossfade === DEFAULT_STAGE.crossfade ? '' : `x${stage.crossfade}`)
    beat = stage.to
    return stage.beds ? `${code},${formatLayers(stage.beds)}` : code
  })
  return [firstMinutes, ...codes].join('_')
}

/**
 * Reads {@link formatStages}; pieces that cannot be used are refused and left out.
 * @param to the beat of the first stage
 */
export function parseStages(text: string, to: number, refuse: Refuse, refuseLayer: Refuse): Stages {
  const [first = '', ...codes] = text.split('_')
  const firstMinutes = parseHead(first, to)
  const plain = firstMinutes && /^[\d.]+$/.test(first)
  if (!plain) refuse(first)
  const stages: Stage[] = []
  for (const code of codes) {
    const [head = '', ...rest] = code.split(',')
    const stage = parseHead(head.trim(), stages.at(-1)?.to ?? to)
    if (!stage || stages.length === MOST_STAGES - 1) refuse(code)
    else {
      const beds = rest.length > 0 ? parseLayers(rest.join(','), refuseLayer) : []
      stages.push(beds.length > 0 ? { ...stage, beds } : stage)
    }
  }
  return { firstMinutes: plain ? firstMinutes.minutes : DEFAULT_FIRST, stages }
}

function parseHead(head: string, before: number): Stage | undefined {
  const [whole, minutes, to = before, ramp = DEFAULT_STAGE.ramp, level = 0, crossfade] =
    STAGE.exec(head) ?? []
  if (whole === undefined) return undefined
  const stage = {
    minutes: tiny(Number(minutes)),
    to: tiny(Number(to)),
    ramp: tiny(Number(ramp)),
    level: tiny(0 - Number(level)),
    crossfade: tiny(Number(crossfade ?? DEFAULT_STAGE.crossfade))
  }
  return (Object.keys(STAGE_RANGES) as StageNumber[]).every(
    name => stage[name] >= STAGE_RANGES[name].low && stage[name] <= STAGE_RANGES[name].high
  )
    ? stage
    : undefined
}

/** A number that can be written without an exponent. */
function tiny(value: number): number {
  return Math.abs(value) < 1e-6 ? 0 : value
}
