// The renderer's speed: seconds of sound per second of one processor core.
import { cpuSeconds } from './cpu-seconds.mjs'
import { buildModules, importModules } from './modules.mjs'

const STREAM_RATE = 24_000
const CD_RATE = 44_100
/** As much as the service worker renders at a time. */
const PIECE_BYTES = 2 ** 20
/** Sound a run renders, in seconds. */
const RUN = 240
/** Runs that teach the engine what to compile, and runs that count. */
const WARMING = 3
const COUNTED = 9

/** What is promised of an idle machine. */
export const BOUNDS = { night: 1000, tones: 1200, spins: 400, layers: 150 }

/** Renders a file from `start` seconds on, as a browser would ask for it; returns the seconds rendered. */
function readFile(file, rate, start) {
  const first = start * rate * 4
  const end = Math.min(first + RUN * rate * 4, file.bytes)
  for (let at = first; at < end; at += PIECE_BYTES) file.read(at, Math.min(at + PIECE_BYTES, end))
  return (end - first) / (rate * 4)
}

function nightCase({ openScoreWav, compileRecipe, DEFAULT_RECIPE }) {
  const file = openScoreWav(compileRecipe(DEFAULT_RECIPE))
  return {
    name: `default recipe, ${DEFAULT_RECIPE.bed} bed, 24 kHz, 16 bits`,
    bound: BOUNDS.night,
    // From the start to the end of the session, its ramp and fades included.
    run: round => readFile(file, STREAM_RATE, (round % 7) * RUN)
  }
}

function tonesCase({ openScoreWav, compileRecipe, DEFAULT_RECIPE }) {
  const alone = { ...DEFAULT_RECIPE, bed: 'none', ramp: 0, minutes: 60 }
  const [first, second] = [
    { ...alone, carrier: 200, to: 4 },
    { ...alone, carrier: 300, to: 2.5 }
  ].map(recipe => compileRecipe(recipe))
  const file = openScoreWav({ ...first, voices: [...first.voices, ...second.voices] }, CD_RATE)
  return {
    name: 'two binaural tones, 44.1 kHz, 16 bits',
    bound: BOUNDS.tones,
    run: round => readFile(file, CD_RATE, (round % 12) * RUN)
  }
}

/** Four noises that turn by delay: what costs most of all that a line of a sequence can ask for. */
function spinsCase({ importSbg, layFileSession, openScoreWav, DEFAULT_RECIPE }) {
  const text = '-SE\na: spin:300+0.5/10 spin:200+0.25/10 spin:400-0.3/10 spin:250+0.1/10\n'
  const imported = importSbg(`${text}00:00 == a ->\n01:00 == a\n`, 0)
  const file = openScoreWav(layFileSession(imported, { ...DEFAULT_RECIPE, minutes: 60 }))
  return {
    name: 'four spins of a sequence, 24 kHz, 16 bits',
    bound: BOUNDS.spins,
    run: round => readFile(file, STREAM_RATE, (round % 12) * RUN)
  }
}

/** Four layers of the dearest beds under a tone, as they are, and darker and breathing. */
function layersCase({ openScoreWav, compileRecipe, DEFAULT_RECIPE }, shaped) {
  const plain = compileRecipe({ ...DEFAULT_RECIPE, minutes: 60 })
  const breath = {
    rate: [{ at: 0, value: 0.1, shape: 'step' }],
    depth: [{ at: 0, value: 8, shape: 'step' }],
    inhale: 0.4
  }
  const layers = ['thunder', 'wind', 'rain', 'leaves'].map((bed, seed) =>
    Object.assign({ kind: 'bed', bed, rms: 0.05, seed }, shaped && { breath, tilt: -3 })
  )
  const tone = plain.voices.filter(({ kind }) => kind === 'tone')
  const file = openScoreWav({ ...plain, voices: [...tone, ...layers] })
  return {
    name: `four layers${shaped ? ', breathing and darker' : ''}, 24 kHz, 16 bits`,
    bound: shaped ? undefined : BOUNDS.layers,
    run: round => readFile(file, STREAM_RATE, (round % 12) * RUN)
  }
}

/** As much as the largest files of the field hold: 31 voices, 10,075 entries, going round every hour. */
function fileCase({ openScoreWav }) {
  const round = 3600
  const entries = 325
  const curve = value =>
    Array.from({ length: entries }, (_, index) => ({
      at: (index * round) / entries,
      value: value(index),
      shape: 'linear'
    }))
  const voices = Array.from({ length: 31 }, (_, number) => ({
    kind: 'tone',
    mode: 'binaural',
    carrier: curve(index => 100 + 30 * number + (index % 3)),
    beat: curve(index => 2 + (index % 4)),
    rms: 0.01,
    duty: 0.5,
    depth: 1,
    volume: { left: curve(index => 0.5 + 0.1 * (index % 4)), right: curve(() => 0.6) }
  }))
  const whole = [{ at: 0, value: 1, shape: 'step' }]
  const score = {
    version: 1,
    duration: 8 * round,
    voices,
    repeat: round,
    envelope: whole,
    level: whole,
    fadeOutAt: 8 * round,
    fadeOut: 0.02,
    holdDecibels: -25
  }
  const file = openScoreWav(score)
  return {
    name: 'imported, 31 voices and 10,075 entries, 24 kHz, 16 bits',
    run: round => readFile(file, STREAM_RATE, (round % 12) * RUN)
  }
}

function bedCases({ createBed, BED_CHOICES }) {
  const frames = 8192
  const [left, right] = [new Float64Array(frames), new Float64Array(frames)]
  return BED_CHOICES.filter(kind => kind !== 'none').map(kind => {
    const bed = createBed(kind, 1, STREAM_RATE)
    const pieces = Math.ceil((RUN * STREAM_RATE) / frames)
    return {
      name: `${kind} bed alone, 24 kHz`,
      run(round) {
        for (let piece = 0; piece < pieces; piece++)
          bed.render((round * pieces + piece) * frames, left, right)
        return (pieces * frames) / STREAM_RATE
      }
    }
  })
}

/**
 * The median speed of each case, as multiples of real time; a run of each after the other, so that a busy moment falls
 * on all of them.
 * @param {{ bounded?: boolean }} options bounded: only what has a bound
 */
export async function benchRenderer({ bounded = false } = {}) {
  const modules = await importModules(await buildModules())
  const cases = [
    nightCase(modules),
    tonesCase(modules),
    spinsCase(modules),
    layersCase(modules, false),
    ...(bounded ? [] : [layersCase(modules, true), fileCase(modules), ...bedCases(modules)])
  ]
  const speeds = cases.map(() => [])
  for (let round = 0; round < WARMING + COUNTED; round++)
    cases.forEach(({ run }, index) => {
      const start = cpuSeconds()
      const rendered = run(round)
      if (round >= WARMING) speeds[index].push(rendered / (cpuSeconds() - start))
    })
  return cases.map(({ name, bound }, index) => ({
    name,
    bound,
    speed: speeds[index].toSorted((a, b) => a - b)[COUNTED >> 1]
  }))
}
