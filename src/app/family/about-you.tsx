import { aboutYouV1 } from '../../content/surveys/about-you.v1.ts'
import { AboutYouPage } from '../../features/family/about-you/about-you-page.tsx'
import type { AboutYou, AboutYouProps } from '../../features/family/world.tsx'
import { WordingProvider } from '../../ui/wording.tsx'
import { aboutYouWording } from './beside-wording.ts'

/** The optional questions about the person, in a file of their own: nobody waits for them. */
export async function aboutYouIn(language: string): Promise<AboutYou> {
  const wording = await aboutYouWording(language)
  return {
    title: wording.t('aboutYou.title'),
    Page: (props: AboutYouProps) => (
      <WordingProvider wording={wording}>
        <AboutYouPage {...props} survey={aboutYouV1} />
      </WordingProvider>
    ),
  }
}
