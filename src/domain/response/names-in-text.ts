/** Words that begin with a capital and are no person's name: days, places, services, and how sentences start. */
const NO_NAMES = new Set(
  (
    'a about academy act advice after again alder all although an and annual another april area arrowe as asd ' +
    'asperger assessment at attention august autism autistic bank barnardos bebington because before being bidston ' +
    'birkenhead board both bromborough but by camhs care carer carers caseworker catholic centre chair cheshire ' +
    'chester child childline children christmas church clatterbridge claughton co code college committee community ' +
    'coordinator council countess county deaf december deficit department director disability disabled disorder ' +
    'doctor door down downs draft during dyslexic each early easter eastham easy education educational ehc ehcp ' +
    'ehcps ellesmere email england english equality even every everyone everything facebook families family ' +
    'february final first foundation friday from front fund given god good google grammar grange greasby great ' +
    'green had hall happy has have he head health help her here heswall hey high hill his home hospital hough house ' +
    'how however hoylake human hyperactivity i if in infant integrated irby is it january july june junior just ' +
    'kingdom language last later law leasowe life lifelong liscard little liverpool local london looking makaton ' +
    'manager manor march may maybe meeting mental mersey merseyside microsoft monday moreton most mr mrs much my ' +
    'national neston never new next nhs no nobody noctorum north not november now nurse nursery occupational ' +
    'october of off offer officer often old on once one only our overall oxton panel parent parents park ' +
    'participation partnership pcpw pensby pension personal physio plan please port portal post poulton practice ' +
    'prenton primary professor psychologist quality read reading really reception review right rights road rock ' +
    'rockferry royal sadly saturday school schools seacombe secondary senco sencos send sendco sendiass september ' +
    'service services she should since sixth social some someone sometimes south special speech spring st staff ' +
    'still street summer sunday support surestart survey syndrome teacher team teams thank thanks that the their ' +
    'then therapist therapy there these they thingwall this thornton those three thursday to tourette tourettes ' +
    'tranmere tribunal trust tuesday two under unit united university until upton very voice wallasey was we ' +
    'wednesday well were west what whatsapp when where which while who why wirral with without woodchurch worker ' +
    'year years yes you young your youth zoom'
  ).split(' '),
)

/** More small words that follow "called", "named" or "is" without being a name. */
const NO_CALLED = new Set(
  (
    'back daily for him into many me names nothing out over several so something them today twice up us weekly ' +
    'yesterday'
  ).split(' '),
)

const CAPITAL = "[A-Z](?:['’][A-Z])?[a-zà-ÿ]+(?:['’-][A-Z]?[a-zà-ÿ]+)*"
const KIN =
  '(?:son|daughter|child|boy|girl|lad|kid|baby|brother|sister|grandson|granddaughter|nephew|niece|twins?|husband|wife|partner|friend)'
const TITLED = new RegExp(`\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.?\\s+([A-Z][\\w’'-]+)`, 'g')
const CALLED =
  /\b(?:named|name is|name[’']s|is called|was called|are called|(?:child|son|daughter|boy|girl),? called)\s+([A-Za-zÀ-ÿ]{2,})/gi
const OF_KIN = new RegExp(`\\b[Mm]y\\s+(?:\\w+\\s+)?${KIN},?\\s+(?:is\\s+|was\\s+)?(${CAPITAL})`, 'g')
const HE_IS = new RegExp(`\\b(?:[Hh]e|[Ss]he|[Tt]hey)(?:\\s+is|[’']s|\\s+are)\\s+(${CAPITAL})(?!\\s+[a-z]+ing\\b)`, 'g')
const I_AM = new RegExp(`\\b(?:I am|I[’']m|This is|this is)\\s+(${CAPITAL})`, 'g')
const FULL = new RegExp(`(?<![\\w’'-])(${CAPITAL})[ \\t]+(?:[A-Z]\\.?[ \\t]+)?(?=(${CAPITAL}))`, 'g')

const isName = (word: string | undefined) =>
  word !== undefined && !NO_NAMES.has(word.toLowerCase().replace(/[’']s$/, ''))

/** Does somebody seem to be named here? A list of words tells "South Wirral" from "Sarah Walsh"; it can be wrong. */
export function holdsName(text: string): boolean {
  const some = (pattern: RegExp, test: (first: string | undefined, second: string | undefined) => boolean) =>
    Array.from(text.matchAll(pattern)).some((match) => test(match[1], match[2]))
  return (
    some(TITLED, (word) => word !== undefined) ||
    some(CALLED, (word) => isName(word) && !NO_CALLED.has((word ?? '').toLowerCase())) ||
    some(OF_KIN, isName) ||
    some(HE_IS, isName) ||
    some(I_AM, isName) ||
    some(FULL, (first, second) => isName(first) && isName(second))
  )
}
