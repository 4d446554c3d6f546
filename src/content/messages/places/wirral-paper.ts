/** Where forms filled in on paper are handed in, in Wirral. A setting; apart from the others, as only the forms print it. */
export const handIn =
  'Give it back to the person who gave it to you. They pass it to the council’s SEND team or to PCPW, who type it in.'
