import type { WriterQuestion } from './night-writer.ts'
import { createNightWriter } from './night-writer.ts'

const answer = createNightWriter()

addEventListener('message', ({ data }: MessageEvent<WriterQuestion>) => {
  const answered = answer(data)
  const transfer = answered.kind === 'piece' ? [answered.bytes.buffer] : []
  postMessage(answered, { transfer })
})
