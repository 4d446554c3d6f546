import * as z from 'zod/mini'

// Our policy forbids building functions from text, and zod would try. Imported first by every entry, before any schema.
z.config({ jitless: true })
