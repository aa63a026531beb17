import { parseBackup } from '../../core/app/backup.ts'

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  // If it cannot be read here, the page tries itself, and handles the same error.
  void data
    .text()
    .then(parseBackup)
    .then(
      parsed => postMessage(parsed),
      () => postMessage(undefined)
    )
})
