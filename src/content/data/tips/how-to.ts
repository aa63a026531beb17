import type { TipBasis } from '../../../core/tips/tip.ts'
import { breath } from '../sources/breath.ts'
import { sleep } from '../sources/sleep.ts'
import { sound } from '../sources/sound.ts'

/** How to listen: no claims about sleep, so no grade; sources where a figure or a warning has one. */
export const HOW_TO = {
  'as-quiet-as-you-can': { section: 'how-to', time: 'bed', sources: [sleep.worldHealth1999] },
  'arms-length': { section: 'how-to', time: 'first', sources: [] },
  'left-and-right': { section: 'how-to', time: 'first', sources: [] },
  'soft-headband': { section: 'how-to', time: 'day', sources: [] },
  'never-while-driving': { section: 'how-to', time: 'day', sources: [sound.klichowski2023] },
  'off-the-chest': { section: 'how-to', time: 'day', sources: [sleep.seidman2021, sleep.leeS2009] },
  'stop-if-it-bothers': { section: 'how-to', time: 'bed', sources: [] },
  'a-slow-drift': { section: 'how-to', time: 'bed', sources: [] },
  'try-it-plain': { section: 'how-to', time: 'day', sources: [] },
  'leave-the-clock': { section: 'how-to', time: 'bed', sources: [] },
  'unhurried-breath': {
    section: 'how-to',
    time: 'bed',
    sources: [breath.laborde2022, breath.laborde2021]
  },
  'let-it-come': { section: 'how-to', time: 'bed', sources: [] },
  'when-to-stop': { section: 'how-to', time: 'day', sources: [] },
  'heavy-hands': { section: 'how-to', time: 'bed', sources: [] },
  'thoughts-pass': { section: 'how-to', time: 'bed', sources: [] }
} as const satisfies Readonly<Record<string, TipBasis>>
