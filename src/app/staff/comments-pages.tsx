import '../../ui/styles/comments.css'
import { logNames } from '../../content/messages/en/log-names.ts'
import { staffComments } from '../../content/messages/en/staff-comments.ts'
import { staffThemes } from '../../content/messages/en/staff-themes.ts'
import { Redirect, Route, Switch } from 'wouter'
import { AuditPage } from '../../features/staff/comments/audit-page.tsx'
import { CommentsPage } from '../../features/staff/comments/comments-page.tsx'
import { ThemePage } from '../../features/staff/comments/theme-page.tsx'
import { ThemesPage } from '../../features/staff/comments/themes-page.tsx'
import type { Reader } from '../../features/staff/signed-in.tsx'
import { withWords } from './with-words.tsx'

/** The pages about comments, in a file of their own. */
function CommentsPages({ reader }: { reader: Reader }) {
  return (
    <Switch>
      <Route path="/staff/comments">
        <CommentsPage key={reader.area} reader={reader} />
      </Route>
      <Route path="/staff/comments/themes">
        <ThemesPage key={reader.area} reader={reader} />
      </Route>
      <Route path="/staff/comments/themes/:id">{({ id }) => <ThemePage key={id} reader={reader} id={id} />}</Route>
      <Route path="/staff/comments/audit">
        <AuditPage key={reader.area} reader={reader} />
      </Route>
      <Route>
        <Redirect to="/staff/comments" replace />
      </Route>
    </Switch>
  )
}

export default withWords(CommentsPages, logNames, staffComments, staffThemes)
