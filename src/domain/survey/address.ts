/** The path segment of a survey's page: `/s/ehcp-satisfaction` for `ehcp_satisfaction`. */
export function surveyPath(key: string): string {
  return `/s/${key.replaceAll('_', '-')}`
}
