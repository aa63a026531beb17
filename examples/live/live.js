// The page: reads the text as it is edited, and hands what it comes to to the player.
import { compileFile, compileRecipe, RANGES, readGnaural, readLink, readSbg } from 'neap'
import { createPlayer } from './player.js'

const SEQUENCE = `# Down and up again in two minutes; change any number while it plays.
-SE
high: 220+6/10 pink/30
low: 180+3/10 pink/30

0:00:00 high ->
0:01:00 low ->
0:02:00 high
`
/** How long nothing is typed before the text is read, in milliseconds. */
const PAUSE = 150

const sound = document.querySelector('#sound')
const play = document.querySelector('#play')
const status = document.querySelector('#status')
const player = createPlayer()
let timer

/** What the text comes to. Throws where it can't be read. */
function scoreOf(text) {
  const link = readLink(text)
  if (link) {
    const [problem] = link.problems
    if (problem) throw new Error(`${problem.name} can’t be “${problem.was}”.`)
    return compileRecipe(link.recipe)
  }
  const file = text.trimStart().startsWith('<') ? readGnaural(text) : readSbg(text)
  // A short file repeats until it is stopped.
  return compileFile(file, { minutes: RANGES.minutes.high })
}

/** Plays the text as it is now. What played before goes on where the text can't be read. */
function update() {
  try {
    player.play(scoreOf(sound.value))
    status.textContent = 'Playing. Edit the text to change the sound.'
  } catch (error) {
    status.textContent = error.message
  }
}

function edited() {
  clearTimeout(timer)
  if (player.isPlaying()) timer = setTimeout(update, PAUSE)
}

play.addEventListener('click', () => {
  clearTimeout(timer)
  if (player.isPlaying()) {
    player.stop()
    status.textContent = ''
  } else update()
  play.textContent = player.isPlaying() ? 'Stop' : 'Play'
})
document.querySelector('#sequence').addEventListener('click', () => {
  sound.value = SEQUENCE
  edited()
})
sound.addEventListener('input', edited)
