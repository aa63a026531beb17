import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ignoreSecondTap } from '../../../src/ui/kit/ignore-second-tap.ts'

interface Press {
  readonly on: Element
  /** Milliseconds. */
  readonly at: number
  readonly x?: number
  readonly y?: number
  /** 0 for a key. */
  readonly detail?: number
}

function press({ on, at, x = 100, y = 500, detail = 1 }: Press): void {
  const event = new MouseEvent('click', {
    bubbles: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    detail
  })
  Object.defineProperty(event, 'timeStamp', { value: at })
  on.dispatchEvent(event)
}

/** A button that stands there, 60 px high and 120 px wide, and how often it did something. */
function addButton(name: string, repeats = false) {
  const button = document.createElement('button')
  button.textContent = name
  if (repeats) button.dataset['repeats'] = ''
  button.getBoundingClientRect = () => new DOMRect(60, 470, 120, 60)
  const done = vi.fn()
  button.addEventListener('click', done)
  document.body.append(button)
  return { button, done }
}

let undo = (): void => undefined

beforeEach(() => {
  undo = ignoreSecondTap()
})

afterEach(() => {
  undo()
  document.body.replaceChildren()
})

describe('a second tap', () => {
  it.each([80, 200, 400, 499])('does nothing after %i ms to what has come there', at => {
    const stop = addButton('Stop')
    stop.button.addEventListener('click', () => stop.button.remove())
    const evidence = addButton('Evidence')
    press({ on: stop.button, at: 1000 })
    press({ on: evidence.button, at: 1000 + at, x: 112, y: 494 })
    expect(stop.done).toHaveBeenCalledOnce()
    expect(evidence.done).not.toHaveBeenCalled()
  })

  it('does nothing to a button that has changed its meaning, and does again after half a second', () => {
    const { button, done } = addButton('Pause')
    press({ on: button, at: 1000 })
    press({ on: button, at: 1300 })
    expect(done).toHaveBeenCalledOnce()
    press({ on: button, at: 1800 })
    expect(done).toHaveBeenCalledTimes(2)
  })

  it('counts from the one before, so that a nervous hand does nothing either', () => {
    const { button, done } = addButton('Stop')
    for (const at of [1000, 1300, 1600, 1900]) press({ on: button, at })
    expect(done).toHaveBeenCalledOnce()
  })

  it('counts anywhere on a large button', () => {
    const start = addButton('Start')
    const link = addButton('Link')
    press({ on: start.button, at: 1000, x: 65, y: 475 })
    press({ on: link.button, at: 1200, x: 175, y: 525 })
    expect(link.done).not.toHaveBeenCalled()
  })

  it('does what it says elsewhere on the screen', () => {
    const stop = addButton('Stop')
    const other = addButton('Other')
    press({ on: stop.button, at: 1000 })
    press({ on: other.button, at: 1200, x: 300, y: 100 })
    expect(other.done).toHaveBeenCalledOnce()
  })

  it('is one more step on a button that is meant for it, and on no other that has come there', () => {
    const longer = addButton('+', true)
    const other = addButton('−', true)
    for (const at of [1000, 1100, 1200]) press({ on: longer.button, at })
    expect(longer.done).toHaveBeenCalledTimes(3)
    press({ on: other.button, at: 1300 })
    expect(other.done).not.toHaveBeenCalled()
  })

  it('is none where a key is pressed', () => {
    const { button, done } = addButton('Pause')
    press({ on: button, at: 1000, detail: 0, x: 0, y: 0 })
    press({ on: button, at: 1100, detail: 0, x: 0, y: 0 })
    expect(done).toHaveBeenCalledTimes(2)
  })

  it('is none where a label passes its own on', () => {
    const label = document.createElement('label')
    const box = document.createElement('input')
    box.type = 'checkbox'
    label.append('Keep', box)
    document.body.append(label)
    press({ on: label, at: 1000 })
    const changed = vi.fn()
    box.addEventListener('click', changed)
    press({ on: box, at: 1000 })
    expect(changed).toHaveBeenCalledOnce()
    press({ on: box, at: 1200 })
    expect(changed).toHaveBeenCalledOnce()
  })
})
