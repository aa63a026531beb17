import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import './dialog.css'

interface ModalProps {
  readonly title: string
  readonly children: ComponentChildren
  /** At the lower edge, where the thumb is, and closed by a tap outside. */
  readonly sheet?: boolean
  /** By a button of its form, by Escape, or by Back where the system has one. */
  onClose(): void
}

/** A dialog in front of everything. */
export function Modal({ title, children, sheet = false, onClose }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class={sheet ? 'dialog sheet' : 'dialog'}
      closedby={sheet ? 'any' : undefined}
      aria-labelledby={id}
      onClose={onClose}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
