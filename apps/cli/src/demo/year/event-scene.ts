import { tokyoDateOf } from '@enishi/kernel';

import { demoEvents } from '../demo-events.ts';
import type { DemoEvent } from '../demo-event.ts';
import { asDesk, asMember } from './demo-act.ts';
import type { Scene } from './demo-act.ts';

export const hour = 3_600_000;

/** @throws Error where nothing is written down about the event */
export function eventOf({ founded, recorded }: Scene): DemoEvent {
  const event = demoEvents[founded.community.slug]?.[recorded.words[0] ?? ''];
  if (!event) throw new Error(`There is no event called ${recorded.words[0]} at ${founded.community.slug}`);
  return event;
}

/** The id of the event that a record names. */
export async function idOf(scene: Scene): Promise<string> {
  const { titleJa } = eventOf(scene).words;
  const { events } = await asDesk<{ events: { items: { id: string; titleJa: string }[] } }>(
    scene,
    '{ events { items { id titleJa } } }',
  );
  return events.items.find((one) => one.titleJa === titleJa)?.id ?? '';
}

/** The page of the event, as the member sees it. */
export async function readEvent(
  scene: Scene,
): Promise<{ id: string; dates: { id: string; types: { id: string }[] }[] }> {
  const id = await idOf(scene);
  const { event } = await asMember<{ event: { dates: { id: string; types: { id: string }[] }[] } }>(
    scene,
    'query ($id: ID!) { event(id: $id) { dates { id types { id } } } }',
    { id },
  );
  return { id, ...event };
}

/** What is bought, by the second word: so many of the first kind, `2`, or so many of each, `2+1`. */
export function linesOf(
  { recorded }: Scene,
  types: readonly { id: string }[],
): { typeId: string; quantity: number }[] {
  const counts = (recorded.words[1] ?? '1').split('+').map(Number);
  return counts.flatMap((quantity, at) => (quantity > 0 ? [{ typeId: types[at]!.id, quantity }] : []));
}

/** The way to pay that a word names; none for a card. */
export const furtherMeansOf = (how: string | undefined): 'konbini' | 'bank_transfer' | null =>
  how === 'konbini' || how === 'bank_transfer' ? how : null;

/** Reads the final confirmation page of what was chosen, for a way to pay, and presses its button. */
export async function pressesButton(scene: Scene, how?: string): Promise<void> {
  const means = furtherMeansOf(how);
  const id = scene.notes.purchase;
  const { ticketPurchase } = await asMember<{ ticketPurchase: { review: { fingerprint: string } } }>(
    scene,
    'query ($id: ID!, $means: TicketMeans) { ticketPurchase(id: $id, means: $means) { review { fingerprint } } }',
    { id, means },
  );
  await asMember(
    scene,
    `mutation ($id: ID!, $fingerprint: String!, $means: TicketMeans) {
       orderTickets(id: $id, fingerprint: $fingerprint, means: $means) }`,
    { id, means, ...ticketPurchase.review },
  );
}

/** So many hours after midnight in Tokyo, so many days after an instant. */
export function inTokyo(now: Date, days: number, hours: number): Date {
  const midnight = new Date(`${tokyoDateOf(now)}T00:00:00+09:00`).getTime();
  return new Date(midnight + days * 24 * hour + hours * hour);
}
