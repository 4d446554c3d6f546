import type { Option } from '../../domain/survey/question.ts'
import { DONT_KNOW } from './scales.ts'

/** The NHS Friends and Family scale; it has no "does not apply". */
export const FFT6: Option[] = [
  { code: 'very_good', label: 'Very good' },
  { code: 'good', label: 'Good' },
  { code: 'neither', label: 'Neither good nor poor', easyLabel: 'OK' },
  { code: 'poor', label: 'Poor', easyLabel: 'Bad' },
  { code: 'very_poor', label: 'Very poor', easyLabel: 'Very bad' },
  DONT_KNOW,
]
