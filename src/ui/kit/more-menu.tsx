import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import { Modal } from './modal.tsx'
import './more-menu.css'

/** What is asked before something that cannot be undone: the question, and the button that says yes. */
interface MenuQuestion {
  readonly question: string
  readonly yes: string
}

/** What a menu offers: a link, or something to do. */
export type MenuAction =
  | { readonly name: string; readonly href: string }
  | { readonly name: string; readonly ask?: MenuQuestion | undefined; run(): void }

/** The question that is open, and what its yes does. */
interface Asked extends MenuQuestion {
  run(): void
}

interface MoreMenuProps {
  /** What the actions are for. */
  readonly title: string
  readonly actions: readonly MenuAction[]
}

/** One button for everything that is wanted now and then, as a sheet at the thumb. Nothing where there is nothing. */
export function MoreMenu({ title, actions }: MoreMenuProps) {
  const [open, setOpen] = useState(false)
  const words = allWords().notices
  if (actions.length === 0) return <></>
  return (
    <>
      <button
        class="more-button"
        type="button"
        aria-haspopup="dialog"
        aria-label={words.moreOf(title)}
        onClick={() => setOpen(true)}
      >
        {words.more}
      </button>
      {open && <Menu title={title} actions={actions} close={() => setOpen(false)} />}
    </>
  )
}

function Menu({ title, actions, close }: MoreMenuProps & { close(): void }) {
  const [asked, askAbout] = useState<Asked | undefined>(undefined)
  return (
    <Modal sheet title={asked?.question ?? title} onClose={close}>
      <form method="dialog" class="menu">
        {asked ? <Question asked={asked} /> : <Actions actions={actions} ask={askAbout} />}
      </form>
    </Modal>
  )
}

interface ActionsProps {
  readonly actions: readonly MenuAction[]
  ask(asked: Asked): void
}

/** A button of the form closes the menu by itself. */
function Actions({ actions, ask }: ActionsProps) {
  return (
    <>
      {actions.map(action =>
        'href' in action ? (
          <a key={action.name} href={action.href}>
            {action.name}
          </a>
        ) : (
          <Task key={action.name} task={action} ask={ask} />
        )
      )}
      <button class="quiet">{allWords().notices.dismiss}</button>
    </>
  )
}

interface TaskProps extends Pick<ActionsProps, 'ask'> {
  readonly task: Extract<MenuAction, { run(): void }>
}

function Task({ task: { name, ask: question, run }, ask }: TaskProps) {
  return question ? (
    <button type="button" onClick={() => ask({ ...question, run })}>
      {name}
    </button>
  ) : (
    <button onClick={run}>{name}</button>
  )
}

function Question({ asked }: { readonly asked: Asked }) {
  const no = useRef<HTMLButtonElement>(null)
  // The pressed button is gone; the safe answer takes the focus.
  useLayoutEffect(() => no.current?.focus(), [])
  return (
    <>
      <button class="menu-yes" onClick={asked.run}>
        {asked.yes}
      </button>
      <button ref={no} class="quiet">
        {allWords().notices.cancel}
      </button>
    </>
  )
}
