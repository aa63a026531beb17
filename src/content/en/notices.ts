import type { Capabilities } from '../../core/base/page.ts'
import { allOf } from './phrases.ts'
import { soundWords } from './sound.ts'
import { minutesText } from './values.ts'

/** What goes missing with a part of the browser. Without any sound of its own there is `noWebAudio` instead. */
const missing = {
  serviceWorker: 'opening without a network',
  audioWorklet: 'noise that never repeats'
} satisfies Partial<Record<keyof Capabilities, string>>

/** What the listener should know and can put away. */
export const noticeWords = {
  offered: 'A link was opened while this session played.',
  useOffered: 'Use the link’s sound',
  dismiss: 'Close',
  memoryOnly:
    'The journal cannot be saved in this browser just now. Your sound is not affected; this night is kept until the page is closed.',
  insecureParts: missing,
  /** What is missing where the address is neither https nor localhost, and why. */
  insecure: ({ serviceWorker, audioWorklet }: Capabilities) => {
    const lost = [
      ...(serviceWorker ? [] : [missing.serviceWorker]),
      ...(audioWorklet ? [] : [missing.audioWorklet])
    ]
    const which = lost.length === 0 ? '' : `: ${allOf(lost)}`
    return `This address is not secure (https), so the browser withholds some of its parts${which}. The sound plays all the same.`
  },
  noAudio:
    'This browser could not make a sound. Check that no other app holds the speaker, then try again.',
  languageMissing:
    'That language could not be fetched. It will be, the next time Neap is opened with a network.',
  offlineReady: 'Ready without a network.',
  updateWaiting: 'A new version is ready. It comes when you next open Neap.',
  update: 'Use the new version',
  playedElsewhere: 'Another window is playing, so this one stopped.',
  /**
   * One line, whose beginning a narrow phone shows: "Unclear in the link: carrier 9999, mode xyz and 3 more."
   * @param named what was not understood, as the link says it
   * @param more how much else was not
   * @param prepares whether the rest of the link was taken
   */
  linkProblems(named: readonly string[], more: number, prepares: boolean) {
    const what = prepares ? 'Unclear in the link' : 'Link not understood'
    const others = more === 0 ? '' : ` and ${more} more`
    return `${what}: ${named.join(', ')}${others}.`
  },
  moreProblems: (count: number) => `And ${count} more.`,
  adjusted: 'Not everything fits right now. What you chose comes back when there’s room.',
  copied: 'Link copied.',
  copyFailed: 'The link could not be copied by itself. Here it is.'
}

/** Words for a session that plays in another window. */
export const elsewhereWords = {
  playing: 'Playing in another window.',
  playHere: 'Play here instead',
  stopThere: 'Stop it there to play here.'
}

/** Words of installing the app. */
export const installWords = {
  title: 'Keep Neap at hand',
  why: 'Installed, it opens from the home screen, without a network, and what it keeps is less likely to be cleared.',
  whyByHandShort: 'On the Home Screen it opens without a network and without the browser’s bars.',
  whyByHand:
    'On the Home Screen it opens without a network and without the browser’s bars. Safari may clear what a tab has stored after seven days of use without a visit; an app on the Home Screen has a count of its own.',
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
  /** "Binaural, 8 → 3 Hz · 23 min left": what plays, and how long it still does; 0 is less than a minute. */
  title: (sound: string, minutesLeft: number) =>
    `${sound} · ${minutesLeft === 0 ? 'under a minute' : minutesText(minutesLeft)} left`,
  artist: 'Neap',
  album: 'Never while driving'
}

/** When something of ours went wrong. */
export const errorWords = {
  title: 'Something went wrong',
  body: 'The sound goes on if it was playing. Reloading the page usually helps.',
  details: 'Details'
}
