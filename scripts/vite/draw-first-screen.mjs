// Runs the built app in a page without a browser: `node draw-first-screen.mjs <folder> <script> <tag>` prints the markup
// of its first screen, as somebody sees it who comes for the first time and whose browser asks for that language.
import { Window } from 'happy-dom'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [folder, script, tag] = process.argv.slice(2)
const window = new Window({
  url: 'https://neap.example/',
  settings: {
    navigator: { userAgent: 'Neap' },
    disableCSSFileLoading: true,
    handleDisabledFileLoadingAsSuccess: true
  }
})
Object.defineProperty(window.navigator, 'languages', { value: [tag] })
// What is asked for later is not there to come, but the words that stand above Start.
window.requestIdleCallback = () => 0
window.AudioContext = Object
window.document.body.innerHTML = '<div id="app"></div>'
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis) && name !== 'undefined') globalThis[name] = window[name]
for (const name of ['navigator', 'Event', 'CustomEvent', 'EventTarget', 'requestAnimationFrame'])
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true })
Object.assign(globalThis, { window, document: window.document })
process.on('unhandledRejection', () => undefined)

const root = window.document.getElementById('app')

async function found(selector) {
  for (let turn = 0; turn < 1000; turn++) {
    const element = root.querySelector(selector)
    if (element) return element
    await new Promise(done => setTimeout(done, 10))
  }
  throw new Error(`The first screen has no ${selector}.`)
}

await import(pathToFileURL(join(folder, script)).href)
const frame = await found('.frame')
const first = frame.cloneNode(true)
const words = await found('.introduction > *')
first.querySelector('.introduction').append(words.cloneNode(true))
// When a session would end is known where the clock is.
first.querySelector('.plan-length .quiet').textContent = '\u00a0'
const { lang, dir } = window.document.documentElement
if (lang !== tag) throw new Error(`The first screen speaks ${lang} instead of ${tag}.`)
process.stdout.write(`<template lang="${lang}" dir="${dir}">${first.outerHTML}</template>`, () =>
  process.exit()
)
