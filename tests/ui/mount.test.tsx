import { describe, expect, it } from 'vitest'
import { createAppModel } from '../../src/state/app-model.ts'
import { mountApp } from '../../src/ui/app.tsx'
import { createTestPorts } from '../fakes/test-ports.ts'

describe('the app on the page', () => {
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
})
