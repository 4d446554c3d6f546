import { prepareTemplates } from './data-template.ts'

export default prepareTemplates
