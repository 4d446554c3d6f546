/** What can be wrong in a plan file: with the file as a whole, at a place of it, or between its parts. Each has its sentence. */
export type PlanProblemKey = OfTheFile | OfAPlace | OfTheParts
type OfTheFile = 'emptyFile' | 'notJson' | 'brokenJson' | 'otherShape' | 'otherVersion'
type OfAPlace =
  | 'missing'
  | 'empty'
  | 'noMonth'
  | 'notMonth'
  | 'notKey'
  | 'notOneOf'
  | 'notText'
  | 'notNumber'
  | 'notYesNo'
  | 'notList'
  | 'notGroup'
  | 'noneInList'
  | 'tooLong'
  | 'shape'
type OfTheParts =
  'noStatement' | 'twice' | 'sameAs' | 'percentOver' | 'targetNeeds' | 'targetHas' | 'afterEnd' | 'beforeStart'
