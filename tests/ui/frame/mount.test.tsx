import { screen } from '@testing-library/preact'
import { options } from 'preact'
import { afterEach, describe, expect, it } from 'vitest'
import { createAppModel } from '../../../src/state/app/app-model.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import { mountApp } from '../../../src/ui/frame/app.tsx'
import { createTestPorts } from '../../fakes/test-ports.ts'

describe('the app on the page', () => {
  // The app sets it for the whole page, which the other tests share.
  afterEach(() => {
    delete options.debounceRendering
  })

  it('takes the place of the word that stood there before it, and can be taken off', () => {
    const root = document.createElement('div')
    root.innerHTML = '<p>Neap</p>'
    document.body.append(root)
    const model = createAppModel(createTestPorts(), async () => [])
    const undo = mountApp(root, model)
    expect(root.firstElementChild?.tagName).toBe('DIV')
    expect(root.querySelector(':scope > p')).toBe(null)
    undo()
    expect(root.childElementCount).toBe(0)
    model.dispose()
    root.remove()
  })

  it('has drawn what one event changed before the next one is heard', async () => {
    const root = document.createElement('div')
    document.body.append(root)
    const model = createAppModel(createTestPorts({ hash: '#/tune' }), async () => [])
    await fetchWords()
    const undo = mountApp(root, model)
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })
    field.value = ''
    field.dispatchEvent(new Event('input', { bubbles: true }))
    // Right after one another, as keys may be: the helpers of the testing library would draw in between.
    for (const letter of 'One') {
      field.dispatchEvent(new Event('beforeinput', { bubbles: true }))
      field.value += letter
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    expect(await screen.findByText('Added as “One”.')).toBeTruthy()
    undo()
    model.dispose()
    root.remove()
  })
})
