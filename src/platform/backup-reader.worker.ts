import { parseBackup } from '../core/backup.ts'

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void data.text().then(text => postMessage(parseBackup(text)))
})
