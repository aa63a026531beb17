import type { Tip } from '../../../core/tips/tip.ts'
import { laborde2021, laborde2022 } from '../sources/breath.ts'
import { leeS2009, seidman2021, worldHealth1999 } from '../sources/sleep.ts'
import { klichowski2023 } from '../sources/sound.ts'

// How to listen: no claims about sleep, so no grade; sources where a figure or a warning has one.

export const asQuietAsYouCan = {
  id: 'as-quiet-as-you-can',
  section: 'how-to',
  time: 'bed',
  sources: [worldHealth1999],
  reviewed: '2026-11'
} as const satisfies Tip

export const armsLength = {
  id: 'arms-length',
  section: 'how-to',
  time: 'first',
  sources: [],
  reviewed: '2026-11'
} as const satisfies Tip

export const leftAndRight = {
  id: 'left-and-right',
  section: 'how-to',
  time: 'first',
  sources: [],
  reviewed: '2026-11'
} as const satisfies Tip

export const softHeadband = {
  id: 'soft-headband',
  section: 'how-to',
  time: 'day',
  sources: [],
  reviewed: '2026-11'
} as const satisfies Tip

export const neverWhileDriving = {
  id: 'never-while-driving',
  section: 'how-to',
  time: 'day',
  sources: [klichowski2023],
  reviewed: '2026-11'
} as const satisfies Tip

export const offTheChest = {
  id: 'off-the-chest',
  section: 'how-to',
  time: 'day',
  sources: [seidman2021, leeS2009],
  reviewed: '2026-11'
} as const satisfies Tip

export const stopIfItBothers = {
  id: 'stop-if-it-bothers',
  section: 'how-to',
  time: 'bed',
  sources: [],
  reviewed: '2026-11'
} as const satisfies Tip

export const aSlowDrift = {
  id: 'a-slow-drift',
  section: 'how-to',
  time: 'bed',
  sources: [],
  reviewed: '2026-11'
} as const satisfies Tip

export const tryItPlain = {
  id: 'try-it-plain',
  section: 'how-to',
  time: 'day',
  sources: [],
  reviewed: '2026-11'
} as const satisfies Tip

export const leaveTheClock = {
  id: 'leave-the-clock',
  section: 'how-to',
  time: 'bed',
  sources: [],
  reviewed: '2026-11'
} as const satisfies Tip

export const unhurriedBreath = {
  id: 'unhurried-breath',
  section: 'how-to',
  time: 'bed',
  sources: [laborde2022, laborde2021],
  reviewed: '2026-11'
} as const satisfies Tip

export const letItCome = {
  id: 'let-it-come',
  section: 'how-to',
  time: 'bed',
  sources: [],
  reviewed: '2026-11'
} as const satisfies Tip

export const whenToStop = {
  id: 'when-to-stop',
  section: 'how-to',
  time: 'day',
  sources: [],
  reviewed: '2026-11'
} as const satisfies Tip

export const heavyHands = {
  id: 'heavy-hands',
  section: 'how-to',
  time: 'bed',
  sources: [],
  reviewed: '2026-11'
} as const satisfies Tip

export const thoughtsPass = {
  id: 'thoughts-pass',
  section: 'how-to',
  time: 'bed',
  sources: [],
  reviewed: '2026-11'
} as const satisfies Tip
