/** Words that begin with a capital and are no person's name: days, places, services, and how sentences start. */
const NO_NAMES = new Set(
  (
    'a about academy advice after again alder all although an and annual another april area arrowe as asd asperger ' +
    'assessment at august autism autistic bank barnardos because before being bidston birkenhead both bromborough but ' +
    'by camhs care carer carers caseworker catholic centre chair cheshire chester child children childline christmas ' +
    'church clatterbridge college committee community co coordinator council countess county deaf december ' +
    'department director disability disabled doctor door down downs draft during dyslexic each early easter ' +
    'education educational ehc ehcp ehcps england english even every everyone everything family families february final ' +
    'first foundation friday from front fund given god good grammar great green had happy has have head health he ' +
    'help her here heswall hey high his home hospital how however hoylake i if in infant integrated is it january ' +
    'july june junior just kingdom language last later law life lifelong liscard little liverpool local london looking ' +
    'makaton manager march may maybe meeting mental merseyside mersey monday moreton most mr mrs much my national never new ' +
    'next nhs no nobody north not november now nurse nursery occupational october of off offer officer often old on ' +
    'once one only our overall panel parent parents park participation partnership pcpw pension personal physio ' +
    'plan please post prenton primary professor psychologist quality read reading really reception review right road ' +
    'rock royal sadly saturday school schools secondary send senco sencos sendiass sendco september service services she ' +
    'should since sixth social some someone sometimes south special speech spring st staff still street summer ' +
    'sunday support surestart survey syndrome team teacher thank thanks that the their then there therapist therapy these ' +
    'they this those three thursday to tribunal trust tuesday two under united unit university until upton very voice ' +
    'wallasey was we wednesday well were west what when where which while who why wirral with without woodchurch ' +
    'worker year years yes you young your youth zoom teams microsoft google facebook whatsapp email portal easy ' +
    'attention deficit hyperactivity disorder tourette tourettes act code practice equality human rights ' +
    'board grange manor hall house hill bebington eastham ellesmere port irby greasby leasowe neston noctorum oxton ' +
    'pensby rockferry seacombe thingwall thornton hough tranmere poulton claughton'
  ).split(' '),
)

/** Small words that follow "called", "named" or "is" without being a name. */
const NO_CALLED = new Set(
  (
    'a an the it to in out for on off by up back me us him her them names this that my our your his their and at every ' +
    'again when if after before about into over once twice several many each daily monday tuesday wednesday thursday ' +
    'friday because but so yesterday today weekly what something nothing'
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
