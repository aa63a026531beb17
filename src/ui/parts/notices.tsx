import { isOpen } from '../../core/session.ts'
import type { AppModel } from '../../state/app-model.ts'
import type { Notice } from '../../state/notices-model.ts'
import { lazyScreen } from './lazy-screen.tsx'
import './notices.css'

/** Kinds that can wait until the session is over. */
const LATER = new Set<Notice['kind']>(['adjusted', 'offline-ready', 'update-waiting', 'insecure'])

const NoticeList = lazyScreen(() => import('./notice-list.tsx').then(file => file.NoticeList), {
  quiet: true
})

/** What the listener should know and can put away. Read aloud when it comes, never taking the focus. */
export function Notices({ model }: { readonly model: AppModel }) {
  const open = isOpen(model.player.session.value)
  const shown = model.notices.notices.value.filter(({ kind }) => !open || !LATER.has(kind))
  return (
    <div class="notices" role="status">
      {shown.length > 0 && <NoticeList notices={shown} model={model} />}
    </div>
  )
}
