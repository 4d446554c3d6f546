import type { Condition, Option } from '../../domain/survey/question.ts'
import type { AgencyWay } from './by-agency.ts'

/** The services families may speak about, each with the agency that answers for it. */
const services: (Option & { agency: AgencyWay['agency'] })[] = [
  { code: 'send_team', agency: 'la', label: 'SEND team (SENDSTART)', easyLabel: 'SEND team' },
  { code: 'educational_psychology', agency: 'la', label: 'Educational psychology' },
  { code: 'local_offer', agency: 'la', label: 'Local Offer (SENDLO)', easyLabel: 'Local Offer website' },
  { code: 'family_hub', agency: 'la', label: 'Family Hub' },
  { code: 'speech_language', agency: 'health', label: 'Speech and language therapy', easyLabel: 'Speech therapy' },
  {
    code: 'neurodevelopmental',
    agency: 'health',
    label: 'Autism or ADHD pathway',
    easyLabel: 'Autism or ADHD team',
  },
  { code: 'camhs', agency: 'health', label: 'CAMHS (mental health)', easyLabel: 'CAMHS: help with feelings' },
  { code: 'community_nursing', agency: 'health', label: 'Community nursing', easyLabel: 'Nurses' },
  { code: 'other_health', agency: 'health', label: 'Another health service', easyLabel: 'Other health help' },
  { code: 'childrens_social_care', agency: 'social_care', label: 'Children’s social care', easyLabel: 'Social worker' },
  { code: 'short_breaks', agency: 'social_care', label: 'Short breaks' },
  { code: 'school_college', agency: 'education', label: 'School or college' },
  { code: 'not_sure', agency: 'all', label: 'I’m not sure', aside: true },
]

export const SERVICES: Option[] = services.map(({ agency: _agency, ...option }) => option)

/** For each agency, what the answer to the service question must be. */
export function serviceAgencies(question: string): AgencyWay[] {
  return [...new Set(services.map((s) => s.agency))].map((agency) => {
    const about: Condition = { question, in: services.filter((s) => s.agency === agency).map((s) => s.code) }
    return { agency, when: [about] }
  })
}
