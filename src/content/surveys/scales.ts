import type { Option } from '../../domain/survey/question.ts'

/** Shared answer scales. Codes are what is stored, counted and compared across wordings; labels may differ. */

export const DONT_KNOW: Option = { code: 'dont_know', label: 'Don’t know', easyLabel: 'I don’t know', aside: true }
const DOES_NOT_APPLY: Option = {
  code: 'does_not_apply',
  label: 'Doesn’t apply to me',
  easyLabel: 'This is not about me',
  aside: true,
}
const RATHER_NOT_SAY: Option = { code: 'prefer_not_to_say', label: 'I’d rather not say', aside: true }
export const NOT_SURE: Option = { code: 'not_sure', label: 'I’m not sure', aside: true }

export const AGREE5: Option[] = [
  { code: 'strongly_agree', label: 'Strongly agree', easyLabel: 'Yes, a lot' },
  { code: 'agree', label: 'Agree', easyLabel: 'Yes, a bit' },
  { code: 'neither', label: 'Neither agree nor disagree', easyLabel: 'In the middle' },
  { code: 'disagree', label: 'Disagree', easyLabel: 'Not much' },
  { code: 'strongly_disagree', label: 'Strongly disagree', easyLabel: 'No' },
  DONT_KNOW,
  DOES_NOT_APPLY,
]

export const SAT5: Option[] = [
  { code: 'very_satisfied', label: 'Very satisfied', easyLabel: 'Very happy' },
  { code: 'satisfied', label: 'Satisfied', easyLabel: 'Happy' },
  { code: 'neither', label: 'Neither satisfied nor dissatisfied', easyLabel: 'OK' },
  { code: 'dissatisfied', label: 'Dissatisfied', easyLabel: 'Sad' },
  { code: 'very_dissatisfied', label: 'Very dissatisfied', easyLabel: 'Very sad' },
  DONT_KNOW,
  DOES_NOT_APPLY,
]

export const YND: Option[] = [{ code: 'yes', label: 'Yes' }, { code: 'no', label: 'No' }, DONT_KNOW, DOES_NOT_APPLY]

/** Localities by name, never by postcode. */
export const WIRRAL_LOCALITIES: Option[] = [
  { code: 'birkenhead', label: 'Birkenhead' },
  { code: 'wallasey', label: 'Wallasey' },
  { code: 'south_wirral', label: 'South Wirral' },
  { code: 'west_wirral', label: 'West Wirral' },
  { code: 'outside', label: 'Outside Wirral' },
  RATHER_NOT_SAY,
]

export const PHASES: Option[] = [
  { code: 'early_years', label: 'Nursery or early years' },
  { code: 'primary', label: 'Primary school' },
  { code: 'secondary', label: 'Secondary school' },
  { code: 'post_16', label: 'College or training after 16' },
  { code: 'not_in_school', label: 'Not in school or college' },
  RATHER_NOT_SAY,
]
