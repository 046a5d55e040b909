import type { Bilingual } from '@enishi/kernel';
import type { Admitting } from './add-on.ts';
import { inBoth } from './in-both.ts';

/** A ticket that was paid for at the entrance. Yen, tax included. */
type PaidTicket = Admitting & {
  readonly typeId: string;
  readonly nameJa: string;
  readonly nameEn: string | null;
  readonly price: number;
};

/** Tickets of one kind, as a receipt names what was bought. */
export type BoughtLine = Admitting & { readonly name: Bilingual; readonly quantity: number };

/** What was paid for all of them, yen. */
export const sumOf = (tickets: readonly Pick<PaidTicket, 'price'>[]): number =>
  tickets.reduce((sum, { price }) => sum + price, 0);

/** Tickets counted by their kind, in the order in which the kinds first appear. */
export function boughtLines(tickets: readonly PaidTicket[]): BoughtLine[] {
  const lines = new Map<string, BoughtLine>();
  for (const { typeId, nameJa, nameEn, mostBeside = null } of tickets) {
    const quantity = (lines.get(typeId)?.quantity ?? 0) + 1;
    lines.set(typeId, { name: inBoth(nameJa, nameEn), quantity, mostBeside });
  }
  return [...lines.values()];
}
