import { useState } from 'preact/hooks'
import type { AppModel } from '../../state/app/app-model.ts'
import type { Notice } from '../../state/base/notices-model.ts'
import { lateFrame } from '../late.ts'
import './notices.css'

/** Kinds that can wait until the session is over. */
const LATER = new Set<Notice['kind']>(['adjusted', 'offline-ready', 'update-waiting', 'insecure'])

const NoticeList = lateFrame('NoticeList', { quiet: true })

/** Good news, which nobody waits for. */
const NEWS = new Set<Notice['kind']>(['offline-ready', 'update-waiting'])

interface NoticesProps {
  readonly model: AppModel
  /** News that arrives after the screen waits for the next one: it would push this one down. */
  readonly still?: boolean
  /** Where there is room for one, and none for news: the newest. The others follow as it is dismissed. */
  readonly one?: boolean
}

/** Notices that the listener can dismiss. Announced when they appear, without taking the focus. */
export function Notices({ model, still = false, one = false }: NoticesProps) {
  const open = model.player.open.value
  const notices = model.notices.notices.value
  const [atFirst] = useState(notices)
  const shown = notices.filter(
    notice =>
      !(open && LATER.has(notice.kind)) &&
      !(NEWS.has(notice.kind) && (one || (still && !atFirst.includes(notice))))
  )
  return (
    <div class="notices" role="status">
      {shown.length > 0 && <NoticeList notices={one ? shown.slice(-1) : shown} model={model} />}
    </div>
  )
}
