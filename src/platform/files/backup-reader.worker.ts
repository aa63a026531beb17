import { parseBackup } from '../../core/app/backup.ts'

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  // What cannot be read here the page tries itself, and meets the same error where it is handled.
  void data
    .text()
    .then(parseBackup)
    .then(
      parsed => postMessage(parsed),
      () => postMessage(undefined)
    )
})
