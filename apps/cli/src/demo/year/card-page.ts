import { demoPerson } from '../demo-people.ts';
import type { Scene } from './demo-act.ts';

/** Stripe's test cards (docs.stripe.com/testing) by what they do. */
const cards: Record<string, string> = {
  visa: '4242424242424242',
  mastercard: '5555555555554444',
  jcb: '3530111333300000',
  amex: '378282246310005',
  /** Can be saved, and fails whenever it is charged. */
  failing: '4000000000000341',
};

/** Fills in a hosted page with a card, by the name in the table above, of whoever's turn it is. @throws Error where no page was opened */
export async function fillIn(scene: Scene, url: string | null, card: string | undefined): Promise<void> {
  const number = cards[card ?? ''];
  if (!url || !number) throw new Error(`No page was opened, or there is no card called ${card}`);
  const { familyName, givenName } = demoPerson(scene.founded.community.slug, scene.recorded.who);
  await scene.sandbox.pay(url, { number, name: `${familyName} ${givenName}` });
}
