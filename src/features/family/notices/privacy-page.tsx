import { WrittenPage } from './written-page.tsx'

/** What is kept, where, how long and for whom. Says only what is true of this version. */
export function PrivacyPage() {
  return (
    <WrittenPage
      title="privacy.title"
      parts={[
        { heading: 'privacy.shortTitle', sentences: ['privacy.short', 'privacy.early'] },
        { heading: 'privacy.hereTitle', sentences: ['privacy.here', 'privacy.hereHowLong', 'privacy.hereOthers'] },
        {
          heading: 'privacy.thereTitle',
          sentences: ['privacy.there', 'privacy.thereNot', 'privacy.thereText', 'privacy.thereSmall'],
        },
        { heading: 'privacy.trackTitle', sentences: ['privacy.track'] },
        { heading: 'privacy.rightsTitle', sentences: ['privacy.takeBack', 'privacy.withoutCode', 'privacy.complain'] },
        { heading: 'privacy.whoTitle', sentences: ['privacy.who'] },
      ]}
    />
  )
}
