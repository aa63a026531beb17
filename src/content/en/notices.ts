import type { Capabilities } from '../../core/base/capabilities.ts'
import { allOf } from './phrases.ts'

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
