import type { ComponentChildren } from 'preact'
import type { LastHeard } from '../../core/session/last-heard.ts'
import { createInstallModel } from '../../state/app/install-model.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { allWords } from '../../state/base/words.ts'
import { createMorningModel } from '../../state/diary/morning-model.ts'
import { createAgainModel } from '../../state/session/again-model.ts'
import { createReplayModel } from '../../state/session/replay-model.ts'
import type { Unfinished } from '../../state/session/resume-offer.ts'
import { savedTipsPart } from '../../state/tips/saved-tips-model.ts'
import { createCareModel } from '../../state/tips/care-model.ts'
import { HeadphonesAdvice } from '../shared/headphones-advice.tsx'
import { InstallButton } from '../shared/install-button.tsx'
import { recipeParts } from '../shared/score-text.ts'
import { timeLeftText } from '../shared/session-text.ts'
import './tonight-card.css'

/**
 * The one card under Start: first what can be resumed, then the morning's question, the tips saved in the night, the sound to go back to
 * sleep by, advice about the headphones, news of the app, the offer to install, and the last sound heard. What comes later in
 * this list waits. None is higher than the room that is kept for it.
 */
export function TonightCard({ model }: { readonly model: AppModel }) {
  const { player, tonight } = model
  const care = model.part(createCareModel)
  const morning = model.part(createMorningModel)
  const install = model.part(createInstallModel)
  const words = allWords()
  const replay = model.part(createReplayModel)
  const again = model.part(createAgainModel)
  const savedTips = model.part(savedTipsPart)
  const toRead = savedTips.toRead.value
  const sound = again.ready.value
  const { dismiss } = words.playing
  const news = new Set(model.notices.notices.value.map(({ kind }) => kind))
  const here = !player.playingElsewhere.value
  const canStart = here && model.capabilities.webAudio
  const unfinished = here && player.unfinished.value
  const offered = tonight.offered.value
  const night = morning.offered.value

  if (unfinished) return <Resume model={model} unfinished={unfinished} />
  if (offered)
    return (
      <Card says={`${words.notices.offered} ${recipeParts(offered).join(', ')}`}>
        <Take label={words.notices.useOffered} take={tonight.useOffered} />
        <Later label={dismiss} take={tonight.dismissOffered} />
      </Card>
    )
  if (night !== undefined)
    return (
      <Card name={words.checkIn.offerRegion}>
        <a class="pill card-take" href={`#/checkin/${night}`}>
          {words.checkIn.offer}
        </a>
        <SleepOrLater model={model} later={morning.dismiss} />
      </Card>
    )
  if (toRead.length > 0)
    return (
      <Card>
        <a class="pill card-take" href={`#/tips/${toRead.length === 1 ? toRead[0] : ''}`}>
          {words.library.readSaved(toRead.length)}
        </a>
        <SleepOrLater model={model} later={savedTips.putAway} />
      </Card>
    )
  if (sound)
    return (
      <Card>
        <Take label={words.playing.again.play(sound.minutes)} take={again.start} />
      </Card>
    )
  if (care.due.value === 'lost') return <HeadphonesAdvice model={model} short />
  if (news.has('update-waiting'))
    return (
      <Card says={words.notices.updateWaiting}>
        <Take label={words.notices.update} take={model.applyUpdate} />
        <Later label={dismiss} take={() => model.notices.dismiss('update-waiting')} />
      </Card>
    )
  if (news.has('offline-ready'))
    return (
      <Card>
        <p class="quiet" role="status">
          {words.notices.offlineReady}
        </p>
        <Later label={words.notices.ok} take={() => model.notices.dismiss('offline-ready')} />
      </Card>
    )
  if (care.due.value === 'offer')
    return (
      <Card says={words.headphones.offer}>
        <a href="#/headphones">{words.headphones.link}</a>
        <Later label={dismiss} take={care.dismissOffer} />
      </Card>
    )
  if (install.offered.value)
    return (
      <Card
        name={words.install.title}
        says={install.way.value === 'ask' ? words.install.why : words.install.whyByHandShort}
      >
        <InstallButton install={install} />
        <Later label={words.install.notNow} take={install.notNow} />
      </Card>
    )
  if (replay.again.value && canStart && !model.settings.settings.value.programme)
    return (
      <Card>
        <Later label={againWords(replay.again.value)} take={replay.start} />
      </Card>
    )
  if (model.settings.settings.value.introduction === 'ahead')
    return (
      <Card>
        <a class="quiet" href="#/evidence">
          {words.guidance.about} {words.guidance.selfCare}
        </a>
      </Card>
    )
  return <></>
}

interface SleepOrLaterProps {
  readonly model: AppModel
  later(): void
}

/** Beside what the morning offers: the sound to go back to sleep by where it is ready, or else putting it away. */
function SleepOrLater({ model, later }: SleepOrLaterProps) {
  const { again, dismiss } = allWords().playing
  const { ready, start } = model.part(createAgainModel)
  return ready.value ? (
    <Later label={again.play(ready.value.minutes)} take={start} />
  ) : (
    <Later label={dismiss} take={later} />
  )
}

function againWords({ lastNight }: LastHeard): string {
  const { again, againBefore } = allWords().favourites
  return lastNight ? again : againBefore
}

interface ResumeProps {
  readonly model: AppModel
  readonly unfinished: Unfinished
}

/**
 * A session that can be resumed. Beside one that was just stopped, the reason may be why: a link that was opened
 * meanwhile, or feeling unwell.
 */
function Resume({ model: { player, tonight }, unfinished: { row, left } }: ResumeProps) {
  const { playing, guidance, notices } = allWords()
  const stopped = row.end === 'stopped'
  const time = timeLeftText(left)
  return (
    <Card>
      <Take label={stopped ? playing.continue : playing.continueLeft(time)} take={player.goOn} />
      {stopped && <span class="quiet">{playing.left(time)}</span>}
      {tonight.offered.value ? (
        <Later label={notices.useOffered} take={tonight.useOffered} />
      ) : stopped ? (
        <a class="quiet" href="#/evidence/ask-first">
          {guidance.unwell}
        </a>
      ) : (
        <Later label={playing.dismiss} take={player.dismissUnfinished} />
      )}
    </Card>
  )
}

interface CardProps {
  /** What it is, to a screen reader, where nothing says so. */
  readonly name?: string
  readonly says?: string
  /** What can be done about it. */
  readonly children: ComponentChildren
}

function Card({ name, says, children }: CardProps) {
  return (
    <div class="tonight-card" role={name ? 'group' : undefined} aria-label={name}>
      {says && <p class="quiet">{says}</p>}
      <div class="tonight-card-ways">{children}</div>
    </div>
  )
}

interface ActionProps {
  readonly label: string
  take(): void
}

function Take({ label, take }: ActionProps) {
  return (
    <button class="pill card-take" type="button" onClick={take}>
      {label}
    </button>
  )
}

function Later({ label, take }: ActionProps) {
  return (
    <button class="text-button quiet" type="button" onClick={take}>
      {label}
    </button>
  )
}
