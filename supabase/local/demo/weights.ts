type Weighted = readonly (readonly [code: string, weight: number])[]

const FILLED_IN: Weighted = [
  ['me', 50],
  ['me_with_help', 38],
  ['someone_for_me', 12],
]

/** How often each answer is given to the questions that say who, where and when. The others follow the month's shape. */
export const ROUTING: Readonly<Record<string, Weighted>> = {
  R1: [
    ['parent_carer', 82],
    ['young_person_16_25', 8],
    ['child_11_15', 6],
    ['supporter', 4],
  ],
  R1b: [
    ['parent_carer', 5],
    ['young_person_16_25', 3],
    ['child_11_15', 2],
  ],
  R1c: FILLED_IN,
  FF6: [
    ['me', 90],
    ['me_with_help', 8],
    ['someone_for_me', 2],
  ],
  // The last two are rare on purpose: small groups are where figures have to be hidden.
  R2: [
    ['request', 16],
    ['assessment', 18],
    ['draft_plan', 14],
    ['final_plan', 15],
    ['annual_review', 26],
    ['not_sure', 6],
    ['ceased', 2],
    ['mediation_tribunal', 3],
  ],
  R3: [
    ['this_month', 45],
    ['last_3_months', 40],
    ['longer_ago', 15],
  ],
  FF0: [
    ['send_team', 26],
    ['educational_psychology', 8],
    ['family_hub', 6],
    ['speech_language', 18],
    ['neurodevelopmental', 16],
    ['camhs', 9],
    ['community_nursing', 3],
    ['school_college', 8],
    ['childrens_social_care', 3],
    ['short_breaks', 2],
    ['not_sure', 1],
  ],
  LO0: [
    ['parent_carer', 66],
    ['young_person_16_25', 7],
    ['professional', 23],
    ['other', 4],
  ],
  PE_who: [
    ['pcpw_member', 45],
    ['leader', 20],
    ['staff', 35],
  ],
  LOC: [
    ['birkenhead', 34],
    ['wallasey', 27],
    ['south_wirral', 20],
    ['west_wirral', 14],
    ['outside', 1],
    ['prefer_not_to_say', 4],
  ],
  PHASE: [
    ['early_years', 9],
    ['primary', 41],
    ['secondary', 33],
    ['post_16', 11],
    ['not_in_school', 4],
    ['prefer_not_to_say', 2],
  ],
}

/** The questions about the person. Some groups are small on purpose, so that the page has something to hide. */
export const ABOUT: Readonly<Record<string, Weighted>> = {
  age: [
    ['age_16_24', 5],
    ['age_25_34', 24],
    ['age_35_44', 40],
    ['age_45_54', 22],
    ['age_55_64', 6],
    ['age_65_over', 1],
    ['rather_not', 2],
  ],
  sex: [
    ['female', 78],
    ['male', 18],
    ['rather_not', 4],
  ],
  ethnic_group: [
    ['white', 86],
    ['asian', 5],
    ['mixed', 3],
    ['black', 1],
    ['other', 2],
    ['rather_not', 3],
  ],
  condition: [
    ['yes', 30],
    ['no', 62],
    ['rather_not', 8],
  ],
  limits: [
    ['a_lot', 24],
    ['a_little', 50],
    ['not_at_all', 22],
    ['rather_not', 4],
  ],
}

/** Among good answers, and among the others: what is said how often. Codes not named here weigh 10. */
export const GOOD: Readonly<Record<string, number>> = {
  strongly_agree: 3,
  agree: 7,
  very_satisfied: 3,
  satisfied: 7,
  very_good: 3,
  good: 7,
}
export const NOT_GOOD: Readonly<Record<string, number>> = {
  neither: 26,
  disagree: 36,
  strongly_disagree: 24,
  dissatisfied: 36,
  very_dissatisfied: 24,
  poor: 36,
  very_poor: 24,
  no: 40,
  dont_know: 12,
}
