/**
 * What an address holds after `#i.`: eight letters, then what the invitation is about (`K7RT4MWX.stage-annual_review`).
 * Alone in its file, because the first script of every survey page carries it.
 */
export const INVITED = /^[A-Z0-9]{8}(\.[a-z]+-\w{1,40})*$/
