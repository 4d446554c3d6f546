import { NO_SERVER, type Camera } from './camera.ts'
import { answerToTheEnd, begin, reached, refuse, send } from './family-steps.ts'

/** What becomes of answers after Send: on their way, waiting, received, in need of a person; and the receipts. */
export async function sending(camera: Camera): Promise<void> {
  const context = await camera.visitor({ noise: NO_SERVER })
  const page = await begin(context)
  await answerToTheEnd(page)

  let letGo = () => {}
  const held = new Promise<void>((done) => (letGo = done))
  await context.route('**/rpc/submit', async (route) => {
    await held
    await route.abort()
  })
  await send(page)
  await page.getByText('We are sending them now').waitFor()
  await camera.shoot(page, 'sent-on-its-way')
  letGo()
  await page.getByText('They have not gone yet').waitFor()
  await camera.shoot(page, 'sent-waiting')
  await page.goto('/')
  await page.getByText('waiting to send').waitFor()
  await camera.shoot(page, 'home-waiting')
  await page.goto('/my-answers')
  await page.getByText('Last tried').waitFor()
  await camera.shoot(page, 'my-answers-waiting')
  await page.getByRole('button', { name: /^Clear this/ }).click()
  await page.getByRole('button', { name: 'Yes, clear it' }).click()
  await page.getByRole('alert').filter({ hasText: 'not been sent' }).waitFor()
  await camera.shoot(page, 'my-answers-clear-unsent')

  await context.unroute('**/rpc/submit')
  await page.goto('/my-answers')
  await page.getByText('Received on').waitFor()
  await camera.shoot(page, 'my-answers-received')
  await page.getByRole('button', { name: 'Take my answers back' }).first().click()
  await page.getByText('This cannot be undone').waitFor()
  await camera.shoot(page, 'my-answers-take-back-asks')
  await page.getByRole('button', { name: 'Yes, take them back' }).click()
  await page.getByText('You took these answers back').first().waitFor()
  await camera.shoot(page, 'my-answers-withdrawn')

  const second = await begin(await camera.visitor())
  await answerToTheEnd(second)
  await send(second)
  await reached(second, /We have your answers/)
  await second.evaluate(`dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt() {} }))`)
  await second.getByRole('button', { name: 'Add Heard' }).waitFor()
  await camera.shoot(second, 'sent-received-install-offer')

  const refused = await camera.visitor()
  await refuse(
    refused,
    'date_in_future',
    'The date on these answers is in the future. Please check the date on your phone.',
  )
  const third = await begin(refused)
  await answerToTheEnd(third)
  await send(third)
  await third.getByText('Your answers are safe').waitFor()
  await camera.shoot(third, 'sent-needs-attention')
  await third.goto('/')
  await third.getByText('needs you').waitFor()
  await camera.shoot(third, 'home-needs-attention')
  await third.goto('/my-answers')
  await third.getByRole('heading', { name: 'Needs you' }).waitFor()
  await camera.shoot(third, 'my-answers-needs-attention')
}
