type Letter = { to: string; subject: string; text: string; sentAt: string }

/** The e-mails this machine would have sent, newest first. In memory only: codes are not kept on disk. */
export type Mailbox = { send(letter: Omit<Letter, 'sentAt'>): void; letters(): readonly Letter[] }

const MOST = 200

export function createMailbox(): Mailbox {
  const kept: Letter[] = []
  return {
    send(letter) {
      kept.unshift({ ...letter, sentAt: new Date().toISOString() })
      kept.length = Math.min(kept.length, MOST)
    },
    letters: () => kept,
  }
}
