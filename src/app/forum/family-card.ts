import { textOf } from '../../domain/log/text-of.ts'

/** What draws it for families is their own file, and is fetched as they fetch it: a part of it here would weigh on them. */
const families = () => import('../what-changed/entry.ts')

/** What families see of a "you said, we did", from its fields as they stand: the same words and no others. */
export async function familyCard(fields: Readonly<Record<string, unknown>>): Promise<HTMLElement> {
  const { drawCard } = await families()
  const status = textOf(fields['status'])
  return drawCard({
    youSaid: textOf(fields['youSaid']),
    weDid: textOf(fields['weDid']),
    status,
    // A reason is published only while it is the answer.
    whyNot: status === 'not_possible' ? textOf(fields['whyNot']) : '',
    owner: textOf(fields['owner']),
    changed: textOf(fields['changed']),
  })
}
