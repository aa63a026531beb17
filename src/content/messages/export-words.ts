import type { NightSaveFailure } from '../../core/ports.ts'
import { minutesText } from './values.ts'

/** "173 MB", "4.1 GB": powers of ten, as file managers on phones count. */
function sizeText(bytes: number): string {
  const megabytes = bytes / 1e6
  if (megabytes >= 1000) return `${(megabytes / 1000).toFixed(1)} GB`
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`
}

const failed: Readonly<Record<NightSaveFailure, string>> = {
  'no room': 'There was not enough room for the file. Free some, or make the session shorter.',
  refused: 'The file could not be written there. Try another place.',
  broken: 'The file could not be made. Reload the app once, then try again.'
}

/** Words of saving the sound as a file. */
export const exportWords = {
  save: 'Save as a file',
  /** "30 min, 173 MB" */
  size: (minutes: number, bytes: number) => `${minutesText(minutes)}, ${sizeText(bytes)}`,
  hint: 'A WAV file with the fades and the end in it. Any player can play it.',
  progress: 'Writing the file',
  cancel: 'Cancel',
  cancelled: 'Cancelled. No file was kept.',
  saved: 'The file was handed over.',
  ready: 'The file is ready.',
  take: 'Save the file now',
  failed
}
