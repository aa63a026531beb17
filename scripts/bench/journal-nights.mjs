// Nights as a listener might have had them, for what is to be looked at or measured with a full journal.
const DAY = 86_400_000
const HOUR = 3_600_000
const MINUTE = 60_000

const MODES = ['binaural', 'monaural', 'isochronic', 'plain']
const BEDS = ['pink', 'rain', 'surf', 'brown', 'none']
const COMMENTS = ['The window stood open.', 'Long day.', 'Read until late, slept at once.']

/** Numbers from 0 to 1, the same each time. */
function evenNumbers(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * So many nights, the last of them before `now`: a sound on most, a check-in after most, and a self-test of 14 nights,
 * revealed, in the weeks before the last one.
 * @param now a moment of an evening, in milliseconds since 1970; local time is taken to be UTC + `offsetMinutes`
 */
export function makeNights(count, now, offsetMinutes = 0) {
  const random = evenNumbers(14)
  const between = (low, high) => low + random() * (high - low)
  const pick = choices => choices[Math.floor(random() * choices.length)]
  const sessions = []
  const checkIns = []
  const today = Math.floor((now + offsetMinutes * MINUTE) / DAY) * DAY - offsetMinutes * MINUTE
  let mood = 0
  for (let back = count; back >= 1; back--) {
    const evening = today - back * DAY + 22 * HOUR + between(0, 70) * MINUTE
    const night = new Date(today - back * DAY + offsetMinutes * MINUTE).toISOString().slice(0, 10)
    const tested = back > 7 && back <= 21
    const number = tested ? 8 + 21 - back : undefined
    const arm = tested ? (back % 4 === 1 || back % 4 === 2 ? 'beat' : 'plain') : undefined
    const sound = tested || random() < 0.75
    mood = 0.3 * mood + between(-1, 1)
    if (sound) {
      const planned = 60 * pick([20, 25, 30, 35, 45])
      const end = pick(['finished', 'finished', 'finished', 'stopped', 'cut off'])
      const interruptions = random() < 0.1 ? 1 : 0
      const heard = end === 'finished' ? planned : Math.round(planned * between(0.3, 1))
      const mode = arm === 'plain' ? 'plain' : arm === 'beat' ? 'binaural' : pick(MODES)
      sessions.push({
        id: `session-${night}`,
        version: 1,
        recipe: { version: 1, mode, bed: pick(BEDS), minutes: planned / 60 },
        performer: 'stream',
        startedAt: evening,
        offsetMinutes,
        planned,
        heard,
        seenAt: evening + heard * 1000,
        interruptions,
        ...(interruptions && { stoodStill: 240 }),
        end,
        sounding: false,
        ...(tested && { night: number, arm })
      })
    }
    if (!tested && random() < 0.15) continue
    const sleepOnset = Math.max(3, Math.round((22 + 9 * mood + between(-6, 6)) / 5) * 5)
    const awakenings = Math.max(0, Math.round(1.4 + mood + between(-1, 1)))
    const awake = awakenings * pick([5, 10, 15])
    const triedToSleep = evening + between(5, 40) * MINUTE
    const finalAwakening = triedToSleep + between(6.6, 8.4) * HOUR
    const at = moment => ({ at: Math.round(moment / MINUTE) * MINUTE, offsetMinutes })
    checkIns.push({
      version: 1,
      night,
      savedAt: finalAwakening + HOUR,
      sessions: sound ? [`session-${night}`] : [],
      intoBed: at(evening - 10 * MINUTE),
      triedToSleep: at(triedToSleep),
      sleepOnset,
      awakenings,
      awake,
      finalAwakening: at(finalAwakening),
      outOfBed: at(finalAwakening + between(5, 30) * MINUTE),
      stillTrying: 0,
      quality: Math.min(5, Math.max(1, Math.round(3.4 - mood + between(-0.6, 0.6)))),
      ...(random() < 0.12 && { comment: pick(COMMENTS) }),
      morning: {},
      habits: {
        drinks: pick([0, 0, 0, 1, 2]),
        caffeineAfterNoon: random() < 0.4,
        nap: random() < 0.15,
        fermented: pick([0, 1, 2])
      }
    })
  }
  return { sessions, checkIns }
}

/** Puts nights into the database of a page on which the app is open. */
export async function storeNights(page, nights) {
  await page.evaluate(async ({ sessions, checkIns }) => {
    // The app creates the database: opening it first would leave an empty one.
    while (!(await indexedDB.databases()).some(({ name }) => name === 'neap'))
      await new Promise(done => requestAnimationFrame(done))
    const opening = indexedDB.open('neap')
    await new Promise(done => (opening.onsuccess = done))
    const work = opening.result.transaction(['sessions', 'checkins'], 'readwrite')
    for (const row of sessions) work.objectStore('sessions').put(row)
    for (const checkIn of checkIns) work.objectStore('checkins').put(checkIn, checkIn.night)
    await new Promise(done => (work.oncomplete = done))
    opening.result.close()
  }, nights)
}
