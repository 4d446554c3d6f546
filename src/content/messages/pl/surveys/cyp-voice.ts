import { sharedWords } from './shared.ts'

/** Polish, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'This is about having your say. About 3 minutes. No names, no account.':
    'Tu chodzi o Twój głos. Około 3 minut. Bez nazwisk, bez konta.',
  'I had a good chance to say what I think': 'Dano mi dobrą okazję, żeby powiedzieć, co myślę',
  'I could say what I think': 'Udało mi się powiedzieć, co myślę',
  'I felt safe to say it': 'Mówienie o tym było dla mnie bezpieczne',
  'I could say it in my own way': 'Udało mi się powiedzieć to na swój sposób',
  'I could say it my way': 'Udało mi się powiedzieć to po swojemu',
  'You can talk, write, sign, or use pictures or a device.':
    'Możesz mówić, pisać, migać albo używać obrazków lub urządzenia.',
  'I had the help I needed to say it': 'Dano mi pomoc potrzebną, żeby to powiedzieć',
  'I had the help I needed': 'Była pomoc, której potrzebuję',
  'The right people listened': 'Słuchały właściwe osoby',
  'Something changed because of what we said': 'Coś się zmieniło dzięki temu, co powiedzieliśmy',
  'Something changed because of us': 'Coś się zmieniło dzięki nam',
  'Someone told me what happened next': 'Ktoś mi powiedział, co było dalej',
  'Someone told me what came next': 'Ktoś mi powiedział, co będzie potem',
  'Overall, how do you feel about having your say where you live?':
    'Ogólnie, jak się czujesz z tym, czy masz głos tam, gdzie mieszkasz?',
  'How do you feel about having your say?': 'Jak się czujesz z tym, czy masz głos?',
  'What matters most to you?': 'Co jest dla Ciebie najważniejsze?',
  Friends: 'Przyjaciele',
  School: 'Szkoła',
  'Getting about': 'Poruszanie się',
  Health: 'Zdrowie',
  Home: 'Dom',
  Work: 'Praca',
  'Being listened to': 'Żeby mnie słuchano',
  'People listen to me': 'Ludzie mnie słuchają',
  'Is there anything else you want to say?': 'Czy chcesz powiedzieć coś jeszcze?',
  'Do you want to say more? You can write, or skip.': 'Chcesz powiedzieć więcej? Możesz napisać albo pominąć.',
}
