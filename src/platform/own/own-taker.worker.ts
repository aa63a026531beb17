import { browserFolder } from './own-folder.ts'
import { lookAt, takeFile, type TakerAnswer, type TakerQuestion } from './own-taker.ts'

const cancelled = new AbortController()

function tell(answer: TakerAnswer): void {
  postMessage(answer)
}

async function answer(question: TakerQuestion): Promise<void> {
  switch (question.kind) {
    case 'look':
      return tell({ kind: 'looked', at: await lookAt(question.file) })
    case 'take': {
      const { file, from, seconds } = question
      const taken = await takeFile(browserFolder(), {
        file,
        from,
        seconds,
        cancelled: cancelled.signal,
        tell: share => tell({ kind: 'share', share })
      })
      return tell({ kind: 'done', taken })
    }
    case 'cancel':
      cancelled.abort()
  }
}

addEventListener('message', ({ data }: MessageEvent<TakerQuestion>) => {
  answer(data).catch((error: unknown) => {
    tell({ kind: 'done', taken: { kind: 'failed', why: 'broken' } })
    // Rethrown, so that a fault of ours is reported.
    throw error
  })
})
