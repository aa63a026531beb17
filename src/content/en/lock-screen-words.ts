import { playingWords } from './session.ts'
import { soundWords } from './sound.ts'
import { minutesText } from './values.ts'

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
  album: playingWords.neverWhileDriving
}
