import { useSignal } from '@preact/signals'
import type { TargetedEvent } from 'preact'
import { useEffect } from 'preact/hooks'
import type { BackupProblems } from '../../core/app/backup-problems.ts'
import { bringsNews, holdsAnything } from '../../core/app/backup-plan.ts'
import type { DataModel } from '../../state/app/data-model.ts'
import { allWords, spokenLocale } from '../../state/base/words.ts'
import { Modal } from '../kit/modal.tsx'
import './your-data.css'

/** Everything stored: saving it as a file, restoring and deleting it. */
export function YourData({ data }: { readonly data: DataModel }) {
  const words = allWords().data
  const asking = useSignal(false)
  useEffect(() => void data.load(), [data])

  function pick(event: TargetedEvent<HTMLInputElement>): void {
    const [file] = event.currentTarget.files ?? []
    // The same file picked twice must fire twice.
    event.currentTarget.value = ''
    if (file) void data.open(file)
  }

  return (
    <section class="your-data" aria-labelledby="your-data">
      <h2 id="your-data">{words.title}</h2>
      <p class="quiet">
        {words.where} <LastSaved data={data} />
      </p>
      <button class="pill" type="button" onClick={() => void data.save()}>
        {words.save}
      </button>
      <label class="pill">
        {words.look}
        <input class="unseen" type="file" accept=".json,application/json" onChange={pick} />
      </label>
      <div role="status">
        <Preview data={data} />
        <TakenIn data={data} />
      </div>
      <button
        class="pill"
        type="button"
        disabled={!data.canDelete.value}
        aria-describedby={data.canDelete.value ? undefined : 'your-data-later'}
        onClick={() => (asking.value = true)}
      >
        {words.remove}
      </button>
      {!data.canDelete.value && (
        <p id="your-data-later" class="quiet">
          {words.removeLater}
        </p>
      )}
      {asking.value && <Confirm data={data} onClose={() => (asking.value = false)} />}
    </section>
  )
}

function LastSaved({ data }: { readonly data: DataModel }) {
  const words = allWords().data
  const last = data.lastSaved.value
  if (!last) return <></>
  if (last.at === undefined) return <>{last.sessionsSince > 0 && words.never}</>
  const date = new Date(last.at).toLocaleDateString(spokenLocale(), { dateStyle: 'long' })
  return <>{words.last(date, last.sessionsSince)}</>
}

function Preview({ data }: { readonly data: DataModel }) {
  const words = allWords().data
  const preview = data.preview.value
  if (!preview) return <></>
  if (preview.kind === 'too big') return <p>{words.tooBig(preview.bytes, preview.most)}</p>
  if (preview.kind === 'unread') return <p>{words.unread}</p>
  if (preview.kind === 'no backup') return <p>{words.noBackup(preview.why)}</p>
  const { plan, problems } = preview
  return (
    <>
      <p>
        {problems.named.length > 0 && !holdsAnything(plan) ? words.noneRead : words.holds(plan)}{' '}
        {holdsAnything(plan) && words.brings(plan)}
      </p>
      <Problems problems={problems} />
      <p class="choices">
        {bringsNews(plan) && (
          <button class="pill" type="button" onClick={() => void data.takeIn()}>
            {words.takeIn}
          </button>
        )}
        <button class="pill" type="button" onClick={data.leave}>
          {bringsNews(plan) ? words.leave : allWords().notices.dismiss}
        </button>
      </p>
    </>
  )
}

function Problems({ problems: { named, more } }: { readonly problems: BackupProblems }) {
  const words = allWords().data
  if (named.length === 0) return <></>
  return (
    <>
      <p class="quiet">{words.problems}</p>
      <ul>
        {named.map((problem, index) => (
          <li key={index} class="quiet">
            {words.problem(problem)}
          </li>
        ))}
        {more > 0 && <li class="quiet">{words.moreProblems(more)}</li>}
      </ul>
    </>
  )
}

function TakenIn({ data }: { readonly data: DataModel }) {
  const words = allWords().data
  const taken = data.takenIn.value
  if (!taken) return <></>
  return (
    <p>
      {words.takenIn(taken)} {taken.values.new > 0 && words.settingsLater}
    </p>
  )
}

interface ConfirmProps {
  readonly data: DataModel
  onClose(): void
}

/** Asks for confirmation, since deletion is final. The safe answer has the focus. */
function Confirm({ data, onClose }: ConfirmProps) {
  const words = allWords().data
  return (
    <Modal title={words.remove} onClose={onClose}>
      <p>{words.removeWords}</p>
      <form method="dialog" class="choices">
        <button class="pill" autofocus>
          {words.removeNot}
        </button>
        <button class="pill" type="button" onClick={() => void data.deleteAll()}>
          {words.removeSure}
        </button>
      </form>
    </Modal>
  )
}
