import { Route, Switch, useLocation } from 'wouter'
import { HomePage } from '../../features/family/home/home-page.tsx'
import { MyAnswersPage } from '../../features/family/my-answers/my-answers-page.tsx'
import { AccessibilityPage } from '../../features/family/notices/accessibility-page.tsx'
import { NotFoundPage } from '../../features/family/notices/not-found-page.tsx'
import { PrivacyPage } from '../../features/family/notices/privacy-page.tsx'
import { useFamilyWorld } from '../../features/family/world.tsx'
import { eventOn } from '../../platform/kept-setting.ts'
import { WordingProvider } from '../../ui/wording.tsx'
import { awaited } from './awaited.ts'
import { PaperPages } from './paper-pages.tsx'
import { besideWording } from './beside-wording.ts'
import { EventPages } from './event-pages.tsx'

// The optional questions come in the same file: a file of their own would split what both share off the survey's.
export { aboutYouIn } from './about-you.tsx'
export { besideWording } from './beside-wording.ts'
export { chooseLanguage } from './choose-language.ts'
export { languages } from '../../content/messages/languages.ts'
export { shareThisPhone } from './share-this-phone.ts'

/** The family's pages beside the survey, in a file of their own: someone who only answers need not fetch them first. */
export default function SidePages() {
  const { language } = useFamilyWorld()
  const wording = awaited(besideWording(language))
  const [address] = useLocation()
  if (eventOn.get() === 'yes' || address === '/event') return <EventPages />
  return (
    <WordingProvider wording={wording}>
      <Switch>
        <Route path="/" component={HomePage} />
        <Route path="/my-answers" component={MyAnswersPage} />
        <Route path="/privacy" component={PrivacyPage} />
        <Route path="/accessibility" component={AccessibilityPage} />
        <Route path="/paper/:survey?">{({ survey }) => <PaperPages path={survey} />}</Route>
        <Route component={NotFoundPage} />
      </Switch>
    </WordingProvider>
  )
}
