/** The path segment of a survey's page: `/s/ehcp-satisfaction` for `ehcp_satisfaction`. */
export function surveyPath(key: string): string {
  return `/s/${key.replaceAll('_', '-')}`
}

/** The path of a survey's form to print: `/paper/ehcp-satisfaction`. */
export function paperPath(key: string): string {
  return `/paper/${key.replaceAll('_', '-')}`
}
