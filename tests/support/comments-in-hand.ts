import type { Comment, CommentDesk, SafeguardingFlag } from '../../src/domain/comment/comment.ts'

/** A comment as a reader gets it: of October 2025, not read yet. */
export const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  survey: 'ehcp_satisfaction',
  question: 'EH9',
  month: '2025-10',
  language: 'en',
  words: `Words of ${id}.`,
  revision: 1,
  shortened: false,
  late: false,
  demo: false,
  read: false,
  dueOn: '2025-11-21',
  slice: null,
  themes: [],
  flags: [],
  ...more,
})

/** What stands around the comments: two are waiting, and there are two themes. */
export const desk = (more: Partial<CommentDesk> = {}): CommentDesk => ({
  unread: 2,
  overdue: 1,
  flags: 0,
  withoutComment: [],
  themes: [
    { id: 't1', name: 'Waiting', retired: false },
    { id: 't2', name: 'School', retired: false },
  ],
  questions: [{ survey: 'ehcp_satisfaction', question: 'EH9', words: 'What went well?' }],
  lead: false,
  agencies: ['la'],
  ...more,
})

/** A flag of comment `a` that nobody has dealt with. */
export const flag: SafeguardingFlag = {
  id: 'f1',
  on: '2025-11-19',
  by: 'staff@wirral.example',
  comment: 'a',
  done: null,
  doneOn: null,
  doneBy: null,
}
