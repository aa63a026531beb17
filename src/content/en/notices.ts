import type { Capabilities } from '../../core/base/page.ts'
import { unbroken } from '../../core/base/name.ts'
import { allOf } from './phrases.ts'
import { soundWords } from './sound.ts'
import { minutesText } from './values.ts'

/** What goes missing with a part of the browser. Without any sound of its own there is `noWebAudio` instead. */
const missing = {
  serviceWorker: 'opening offline',
  audioWorklet: 'noise that never repeats'
} satisfies Partial<Record<keyof Capabilities, string>>

/** What the listener should know and can put away. */
export const noticeWords = {
  offered: 'You opened a link during this session.',
  useOffered: 'Use the link’s sound',
  dismiss: 'Close',
  more: 'More',
  moreOf: (what: string) => `More: ${what}`,
  cancel: 'Cancel',
  memoryOnly:
    'The journal can’t be saved in this browser right now. The sound plays as usual; tonight’s entry lasts until you close the page.',
  insecureParts: missing,
  /** What is missing where the address is neither https nor localhost, and why. */
  insecure: ({ serviceWorker, audioWorklet }: Capabilities) => {
    const lost = [
      ...(serviceWorker ? [] : [missing.serviceWorker]),
      ...(audioWorklet ? [] : [missing.audioWorklet])
    ]
    const which = lost.length === 0 ? '' : `: ${allOf(lost)}`
    return `This address isn’t secure (https), so some things don’t work${which}. The sound still plays.`
  },
  noAudio: 'No sound came out. Check that no other app is using the speaker, then try again.',
  languageMissing: 'Couldn’t load that language. It loads next time you open Neap online.',
  offlineReady: 'Ready offline.',
  ok: 'OK',
  updateWaiting: 'A new version is ready. It installs next time you open Neap.',
  update: 'Update now',
  playedElsewhere: 'Neap is playing in another window, so it stopped here.',
  /**
   * Two lines at most: "5 parts of this link don’t work: carrier 9999, mode xyz …"
   * @param named the first that were not understood, as the link says them
   * @param more how much else was not
   * @param prepares whether the rest of the link was taken
   */
  linkProblems(named: readonly string[], more: number, prepares: boolean) {
    const what = prepares
      ? `${named.length + more} parts of this link don’t work`
      : 'Couldn’t read the link'
    return `${what}: ${named.join(', ')}${more > 0 ? ' …' : '.'}`
  },
  moreProblems: (count: number) => `And ${count} more.`,
  adjusted: 'Some settings were adjusted. What you chose comes back when there’s room.',
  /** A sound brought its own length, and the button that keeps the one before. */
  length: (minutes: number) => `This sound plays for ${unbroken(minutesText(minutes))}.`,
  keepLength: (minutes: number) => `Keep ${minutesText(minutes)}`,
  copied: 'Link copied.',
  copyFailed: 'Couldn’t copy the link. Here it is to copy yourself.'
}

/** Words for a session that plays in another window. */
export const elsewhereWords = {
  playing: 'Playing in another window.',
  playHere: 'Play here instead',
  stopThere: 'Stop it there to play here.'
}

/** Words of installing the app. */
export const installWords = {
  title: 'Keep Neap handy',
  why: 'Neap on your home screen opens offline, too.',
  whyByHandShort: 'On the Home Screen, Neap opens offline, too.',
  whyByHand:
    'From the Home Screen it opens offline, without the browser’s bars. Safari may delete a tab’s data if you use it for seven days without coming back here; a Home Screen app keeps its own count.',
  install: 'Install',
  showHow: 'Show me how',
  notNow: 'Not now',
  stepsTitle: 'Add Neap to the Home Screen',
  steps: [
    'Tap Share, the square with the arrow.',
    'Choose “Add to Home Screen”.',
    'Leave “Open as Web App” on where it is shown, and tap “Add”.'
  ],
  close: 'Close'
}

/** Words of the card on the lock screen. */
export const lockScreenWords = {
  /** "8 → 3 Hz" */
  falling: (from: number, to: number) => `${from} → ${soundWords.hertz(to)}`,
  /** "Binaural, 9 → 4.5 Hz, night 6" */
  ofNight: (sound: string, night: number) => `${sound}, night ${night}`,
  /** "Binaural, 8 → 3 Hz · 23 min left": what plays, and how long it still does; 0 is less than a minute. While it fades,
   * "silent in 4 min". */
  title: (sound: string, minutesLeft: number, fading: boolean) => {
    const left = minutesLeft === 0 ? 'under a minute' : minutesText(minutesLeft)
    return `${sound} · ${fading ? `silent in ${left}` : `${left} left`}`
  },
  /** After the end: what play does. */
  again: (minutes: number) => `Awake again? ${minutes} softer minutes`,
  artist: 'Neap',
  album: 'Never while driving'
}

/** When something of ours went wrong. */
export const errorWords = {
  title: 'Something went wrong',
  body: 'If sound was playing, it keeps playing. Reloading the page usually helps.',
  details: 'Details'
}
