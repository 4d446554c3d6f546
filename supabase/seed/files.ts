/** The seed's SQL files in the order they are applied, as paths from the repository's root. All can be applied again harmlessly. */
export const seedFiles = [
  'supabase/seed/01-surveys.gen.sql',
  'supabase/seed/02-areas.gen.sql',
  'supabase/seed/03-plan-wirral-2024-05.gen.sql',
  'supabase/seed/04-log-kinds.gen.sql',
  'supabase/seed/05-owners-wirral.gen.sql',
  'supabase/seed/06-themes.gen.sql',
  'supabase/seed/07-footings-wirral.gen.sql',
] as const
