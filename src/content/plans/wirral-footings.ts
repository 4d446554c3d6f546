/**
 * Which parts of Wirral's plan of May 2024 became business as usual while it was in force, as the council has said in public:
 * two in July 2024, and on 22 October 2024, at the partnership's board, the third (council update of 29 October 2024).
 */
export const wirralFootings = [
  {
    id: 'f2a1c0de-0000-4000-8000-000000000004',
    statement: 4,
    month: '2024-07',
    words: 'Moved to business as usual, as the council announced in July 2024.',
  },
  {
    id: 'f2a1c0de-0000-4000-8000-000000000008',
    statement: 8,
    month: '2024-07',
    words: 'Moved to business as usual, as the council announced in July 2024.',
  },
  {
    id: 'f2a1c0de-0000-4000-8000-000000000009',
    statement: 9,
    month: '2024-10',
    words:
      'The Local Area SEND Partnership Board heard on 22 October 2024 that this is business as usual. Council update of 29 October 2024.',
  },
] as const
