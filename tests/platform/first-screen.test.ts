// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { revealSound, showFirstScreen } from '../../src/platform/first-screen.ts'
import { SETTINGS_KEY } from '../../src/platform/settings-cache.ts'

function drawn(tag: string, start: string): string {
  return `<template lang="${tag}" dir="ltr"><div class="frame">
    <button>+</button><button class="disc">${start}</button>
    <div class="plan-choice" data-reserved="false"></div>
    <div class="introduction"><p>Softly</p></div></div></template>`
}

/** The page as it is read, for a listener who comes to that address. */
function open({ hash = '', languages = ['en-GB'], settings = {} as object | null } = {}) {
  const { document } = window
  document.head.replaceChildren()
  document.body.innerHTML = `<div id="app" data-sounding="./a.js ./b.js"><p>Neap</p></div>
    ${drawn('en', 'Start')}${drawn('de', 'Los')}`
  const root = document.getElementById('app')
  if (!root) throw new Error('There is no root.')
  if (settings) localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings))
  showFirstScreen({
    document,
    localStorage,
    location: { hash, search: '' } as Location,
    navigator: { languages },
    addEventListener: window.addEventListener.bind(window)
  })

  /** The app draws the same, and hears what is pressed. */
  async function appComes(): Promise<readonly string[]> {
    const heard: string[] = []
    const frame = document.createElement('div')
    frame.innerHTML = `<button>+</button><button class="disc">Start</button><div class="introduction"></div>`
    for (const button of frame.querySelectorAll('button'))
      button.addEventListener('click', () => heard.push(button.textContent))
    root?.replaceChildren(frame)
    await Promise.resolve()
    return heard
  }

  const button = (index: number): HTMLElement => {
    const found = root.querySelectorAll('button')[index]
    if (!found) throw new Error('There is no such button.')
    return found
  }
  return { root, button, appComes }
}

beforeEach(() => {
  localStorage.clear()
  document.documentElement.removeAttribute('data-missing')
  document.documentElement.removeAttribute('data-pending')
})

describe('the first screen before the app', () => {
  it('is shown in the first language of the browser that the app speaks', () => {
    expect(open({ languages: ['fr', 'de-AT', 'en'], settings: null }).button(1).textContent).toBe(
      'Los'
    )
    expect(document.documentElement.lang).toBe('de')
  })

  it('is shown in the language and the colour that were chosen', () => {
    const { button } = open({ settings: { language: 'de', accent: 'red' } })
    expect(button(1).textContent).toBe('Los')
    expect(document.documentElement.dataset['accent']).toBe('red')
  })

  it('is shown whole to somebody who comes for the first time', () => {
    const { root } = open({ settings: null })
    expect(root.textContent).toContain('Softly')
    expect(document.documentElement.dataset['pending']).toBeUndefined()
  })

  it('leaves out what was read, and what only the records know', () => {
    const { root } = open({ settings: { introduction: 'over', programme: true } })
    expect(root.querySelector('.introduction')).toBeNull()
    expect(document.documentElement.dataset['pending']).toBe('')
    revealSound()
    expect(document.documentElement.dataset['pending']).toBeUndefined()
    expect(root.querySelector('[data-reserved="true"]')).not.toBeNull()
  })

  it.each(['#/settings', '#/tips/late-meals', '#/sounds'])('is not shown at %s', hash => {
    expect(open({ hash }).root.textContent).toBe('Neap')
  })

  it('does not name the sound where a link brings another', () => {
    open({ hash: '#/?minutes=20', settings: null })
    expect(document.documentElement.dataset['pending']).toBe('')
  })

  it('is not shown where the app cannot come, or goes when that is known', () => {
    document.documentElement.dataset['missing'] = 'a.js'
    expect(open().root.textContent).toBe('Neap')
    delete document.documentElement.dataset['missing']
    const { root } = open()
    const script = Object.assign(document.createElement('link'), { integrity: 'sha256-x' })
    document.head.append(script)
    script.dispatchEvent(new Event('error'))
    expect(root.textContent).toBe('Neap')
  })
})

describe('a press on the first screen before the app', () => {
  it('is heard once the app has come, and in its order', async () => {
    const { button, appComes } = open()
    button(0).click()
    button(0).click()
    button(1).click()
    expect(await appComes()).toEqual(['+', '+', 'Start'])
  })

  it('on Start is heard once, shown, and has the sound fetched', async () => {
    const { button, appComes } = open()
    button(1).click()
    button(1).click()
    expect(button(1).dataset['pressed']).toBe('')
    const ahead = [...document.querySelectorAll('link[rel="modulepreload"]')]
    expect(ahead.map(link => link.getAttribute('href'))).toEqual(['./a.js', './b.js'])
    expect(await appComes()).toEqual(['Start'])
  })

  it('is heard where the finger is lifted after the app has come', async () => {
    const { button, appComes } = open()
    button(1).dispatchEvent(new Event('pointerdown', { bubbles: true }))
    const heard = await appComes()
    expect(heard).toEqual([])
    window.dispatchEvent(new Event('pointerup'))
    expect(heard).toEqual(['Start'])
  })

  it('is none where the finger has moved on', async () => {
    const { button, appComes } = open()
    button(1).dispatchEvent(new Event('pointerdown', { bubbles: true }))
    button(1).dispatchEvent(new Event('pointercancel', { bubbles: true }))
    const heard = await appComes()
    window.dispatchEvent(new Event('pointerup'))
    expect(heard).toEqual([])
  })

  it('leaves the words above Start until the app has them', async () => {
    const { root, appComes } = open()
    await appComes()
    expect(root.textContent).toContain('Softly')
  })
})
