import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ListedTip } from '../../content/data/tips.ts'
import { sentencesOf } from '../../core/tips/sentences.ts'
import { allWords } from '../../state/base/words.ts'
import { TipStanding } from './tip-standing.tsx'

/** A tip in whole sentences: those for which a tight screen has no room come with a tap. */
export function TipText({ tip }: { readonly tip: ListedTip }) {
  const sentences = sentencesOf(allWords().tips[tip.id].text)
  const [opened, open] = useState(false)
  const [card, fitting] = useFitting(sentences.length)
  const shown = opened ? sentences.length : fitting
  return (
    <div ref={card}>
      <p class="tip-card-text">
        {sentences.map((sentence, index) => (
          <span key={index} hidden={index >= shown}>
            {sentence}{' '}
          </span>
        ))}
      </p>
      <div class="tip-card-foot">
        <TipStanding tip={tip} />
        <button
          class="text-button quiet"
          type="button"
          hidden={shown === sentences.length}
          onClick={() => open(true)}
        >
          {allWords().notices.more}
        </button>
      </div>
    </div>
  )
}

/** How many of a card's sentences fit on a screen that scrolls under a bar: at least the first. */
function useFitting(all: number): readonly [RefObject<HTMLDivElement | null>, number] {
  const card = useRef<HTMLDivElement>(null)
  const [fitting, fit] = useState(all)
  useLayoutEffect(() => {
    const screen = card.current?.closest('.docked-scroll')
    if (!card.current || !screen) return undefined
    const text = [...card.current.querySelectorAll<HTMLElement>('.tip-card-text > span')]
    const more = card.current.querySelector('button')
    const measure = (): void => {
      // Where the page itself scrolls, nothing is cut.
      const bounded = getComputedStyle(screen).overflowY === 'auto'
      let count = all
      const show = (): void => {
        for (const [index, sentence] of text.entries()) sentence.hidden = index >= count
        if (more) more.hidden = count === all
      }
      show()
      if (bounded)
        while (count > 1 && screen.scrollHeight > screen.clientHeight) {
          count -= 1
          show()
        }
      fit(count)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(screen)
    return () => observer.disconnect()
  }, [all])
  return [card, fitting]
}
