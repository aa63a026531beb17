import type { ShareOutcome } from '../../core/base/page.ts'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { CheckModel, CheckResult } from '../../state/checks/check-model.ts'
import { createCheckModel } from '../../state/checks/check-model.ts'
import { checkFacts, checkReport } from './check-report.ts'
import { CheckPicture } from './check-picture.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import '../shared/reading.css'
import './check.css'

/** Finds out, with the listener's help, whether the sound runs on while this phone is locked. */
export function Screen({ model }: ScreenProps) {
  const check = model.part(createCheckModel)
  const words = allWords().check
  const result = check.result.value
  const status = useRef<HTMLDivElement>(null)
  const running = check.running.value
  // What to do next may lie below a small screen.
  useEffect(() => {
    if (running) status.current?.scrollIntoView({ block: 'nearest' })
  }, [running])
  return (
    <div class="reading check column">
      <p>{words.intro}</p>
      <ol>
        {words.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="quiet">{words.closed}</p>
      <Controls check={check} />
      <div ref={status} role="status">
        {running && <p>{words.running}</p>}
        {result && <p class="check-verdict">{words.verdicts[result.judgement.verdict]}</p>}
        {check.awaiting.value && <p>{words.press}</p>}
      </div>
      {check.awaiting.value && (
        <button class="pill" type="button" onClick={check.giveUp}>
          {words.noPress}
        </button>
      )}
      {result && <Result model={model} check={check} result={result} />}
      <section aria-labelledby="check-performer">
        <h2 id="check-performer">{words.performer}</h2>
        <p>{performerWords(model)}</p>
      </section>
    </div>
  )
}

function Controls({ check }: { readonly check: CheckModel }) {
  const words = allWords().check
  const able = check.canStart.value
  if (check.running.value)
    return (
      <button class="pill" type="button" onClick={check.stop}>
        {words.stop}
      </button>
    )
  const next = check.result.value && check.next.value
  return (
    <>
      {next && (
        <button class="pill" type="button" disabled={!able} onClick={check.startNext}>
          {words.next[next]}
        </button>
      )}
      <button class="pill" type="button" disabled={!able} onClick={() => check.start()}>
        {check.result.value ? words.again : words.start}
      </button>
      <button class="text-button" type="button" disabled={!able} onClick={() => check.start(true)}>
        {words.startInTail}
      </button>
      {!able && <p class="quiet">{words.busy}</p>}
    </>
  )
}

interface ResultProps {
  readonly model: AppModel
  readonly check: CheckModel
  readonly result: CheckResult
}

function Result({ model, check, result }: ResultProps) {
  const outcome = useSignal<ShareOutcome | undefined>(undefined)
  const words = allWords().check
  const report = checkReport(check.results.value, performerWords(model), check.browser)

  function share(): void {
    void model.sharing.shareText(report, allWords().navigation.check).then(given => {
      outcome.value = given
    })
  }

  return (
    <section aria-labelledby="check-result">
      <h2 id="check-result">{words.result}</h2>
      {result.judgement.course.length > 0 && <CheckPicture judgement={result.judgement} />}
      <ul>
        {checkFacts(result).map(fact => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <button class="pill" type="button" onClick={share}>
        {words.share}
      </button>
      <p class="quiet" role="status">
        {outcome.value === 'copied' && words.copied}
      </p>
      {outcome.value === 'unavailable' && (
        <textarea
          readOnly
          rows={8}
          aria-label={words.byHand}
          value={report}
          onFocus={event => event.currentTarget.select()}
        />
      )}
    </section>
  )
}

/** Which performer Neap uses here, and why. */
function performerWords(model: AppModel): string {
  const { kind, stream } = model.player.selected.value
  const { playsNow, stream: why } = allWords().settings
  return `${playsNow[kind]} ${why[stream]}`
}
