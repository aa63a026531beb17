import type { Messages } from '../en/messages.ts'
import { playingWords } from './session.ts'
import { minutesText, numberText, valueText } from './values.ts'

/** Words of the card on the lock screen. */
export const lockScreenWords: Messages['lockScreen'] = {
  falling: (from, to) => `${numberText(from)} → ${valueText(to, 'Hz')}`,
  ofNight: (sound, night) => `${sound}, Nacht ${night}`,
  title: (sound, minutesLeft) =>
    `${sound} · noch ${minutesLeft === 0 ? 'unter einer Minute' : minutesText(minutesLeft)}`,
  artist: 'Neap',
  album: playingWords.neverWhileDriving
}
