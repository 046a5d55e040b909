import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { choosingMember } from './domain/buyer.ts';
import { HoldTickets } from './actions/orders/hold-tickets.ts';
import { OrderTickets } from './actions/orders/order-tickets.ts';
import { ReviewPurchase } from './actions/orders/review-purchase.ts';
import type { RunningProgram } from './example-sale.ts';
import { exampleOrigin } from './example-sale.ts';
import { SaleStore } from './store/sale.store.ts';

/** What is ordered: so many of which kind (0 for the one that costs something, 1 for the free one), of which date of the event. */
export type ExampleOrder = { eventId: string; quantity: number; kind?: number; date?: number };

/** An order of a member that is paid at the entrance or free, from the choice to its tickets. */
export async function orderTicketsFor(
  program: RunningProgram,
  communityId: string,
  memberId: string,
  { eventId, quantity, kind = 1, date = 0 }: ExampleOrder,
): Promise<{ orderId: string; ticketIds: string[] }> {
  const inside = <T>(work: (tx: Tx) => Promise<T>) => program.transactions.inCommunity(communityId, work);
  const chosen = (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[date]!;
  const lines = [{ typeId: chosen.types[kind]!.id, quantity }];
  const wish = { occurrenceId: chosen.id, lines, press: newId() };
  const id = await inside((tx) => program.get(HoldTickets).run(tx, choosingMember(memberId), wish));
  const read = () => inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));
  const { fingerprint } = (await read()).disclosure!;
  await inside((tx) => program.get(OrderTickets).run(tx, memberId, { id, fingerprint }, exampleOrigin));
  return { orderId: id, ticketIds: (await read()).tickets.map((ticket) => ticket.id) };
}
