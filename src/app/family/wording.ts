import { appMessages } from '../../content/messages/en/app.ts'
import { surveyMessages } from '../../content/messages/en/family-survey.ts'
import { whenMessages } from '../../content/messages/en/family-when.ts'
import { sharedMessages } from '../../content/messages/en/shared.ts'
import { createWording } from '../../ui/wording.tsx'
import { site } from '../site.ts'

/** The sentences of the survey's pages. The pages beside it bring their own (`side-pages.tsx`), so a survey loads without them. */
export const wording = createWording(site.language, sharedMessages, surveyMessages, whenMessages, appMessages)
