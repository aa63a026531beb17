import { type WriterAnswer, type WriterQuestion, createNightWriter } from './sound-writer.ts'

const answer = createNightWriter()

function reply(answered: WriterAnswer): void {
  const transfer = answered.kind === 'piece' ? [answered.bytes.buffer] : []
  postMessage(answered, { transfer })
}

addEventListener('message', ({ data }: MessageEvent<WriterQuestion>) => {
  void answer(data).then(reply, (error: unknown) => {
    reply({ kind: 'broken', reason: String(error) })
    // Rethrown, so that a fault of ours is reported.
    throw error
  })
})
