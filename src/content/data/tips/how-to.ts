import type { Tip } from '../../../core/tips/tip.ts'
import { laborde2021, laborde2022 } from '../sources/breath.ts'
import { klichowski2023, leeMaisel2008, worldHealth1999 } from '../sources/sound.ts'

// How to listen: no claims about sleep, so no grade; sources where a figure or a warning has one.

export const asQuietAsYouCan = {
  id: 'as-quiet-as-you-can',
  section: 'how-to',
  text: 'Turn the sound down until you only just hear it. Louder is not deeper, and a quiet sound is easier to leave behind.',
  sources: [worldHealth1999],
  reviewed: '2026-11'
} satisfies Tip

export const armsLength = {
  id: 'arms-length',
  section: 'how-to',
  text: 'A simple check of the volume: you still hear it, and somebody at arm’s length does not. Half of the phone’s volume or less is usually plenty.',
  sources: [],
  reviewed: '2026-11'
} satisfies Tip

export const leftAndRight = {
  id: 'left-and-right',
  section: 'how-to',
  text: 'Binaural sound needs both ears, one tone for each. Put L on the left and R on the right, and switch off Mono audio in the phone’s settings. Without stereo headphones, choose isochronic or plain.',
  sources: [],
  reviewed: '2026-11'
} satisfies Tip

export const softHeadband = {
  id: 'soft-headband',
  section: 'how-to',
  text: 'Earbuds can press and hold moisture when worn for hours. A soft headband or a pillow speaker lies easier; over a single speaker, choose isochronic or plain.',
  sources: [],
  reviewed: '2026-11'
} satisfies Tip

export const neverWhileDriving = {
  id: 'never-while-driving',
  section: 'how-to',
  text: 'Never listen while driving or near machines. This sound is made for winding down, in a place where falling asleep is safe.',
  sources: [klichowski2023],
  reviewed: '2026-11'
} satisfies Tip

export const offTheChest = {
  id: 'off-the-chest',
  section: 'how-to',
  text: 'With a pacemaker or defibrillator, keep headphones off your chest: their magnets should stay three centimetres or more away. With epilepsy or a past seizure, ask your doctor before you listen.',
  sources: [leeMaisel2008],
  reviewed: '2026-11'
} satisfies Tip

export const stopIfItBothers = {
  id: 'stop-if-it-bothers',
  section: 'how-to',
  text: 'If the sound brings a headache, dizziness, unease or more ringing in the ears, stop it. There is nothing to push through, and silence is a good choice too.',
  sources: [],
  reviewed: '2026-11'
} satisfies Tip

export const aSlowDrift = {
  id: 'a-slow-drift',
  section: 'how-to',
  text: 'Listening for the beat? In binaural sound it is faint: at slow rates more a drift inside the head than a pulse. There is no need to follow it.',
  sources: [],
  reviewed: '2026-11'
} satisfies Tip

export const tryItPlain = {
  id: 'try-it-plain',
  section: 'how-to',
  text: 'Plain mode is the same sound without the beat. Using each on different nights is the fairest way to judge what the beat does for you.',
  sources: [],
  reviewed: '2026-11'
} satisfies Tip

export const leaveTheClock = {
  id: 'leave-the-clock',
  section: 'how-to',
  text: 'The sound fades and ends by itself, so there is no need to look at the time. The player shows no clock for that reason.',
  sources: [],
  reviewed: '2026-11'
} satisfies Tip

export const unhurriedBreath = {
  id: 'unhurried-breath',
  section: 'how-to',
  text: 'If you like, let the breath go slowly: about six a minute, out a little longer than in. It need not be deep, and nobody counts.',
  sources: [laborde2022, laborde2021],
  reviewed: '2026-11'
} satisfies Tip
