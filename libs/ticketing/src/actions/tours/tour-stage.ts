import { newId } from '@enishi/kernel';
import type { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { choosingMember } from '../../domain/buyer.ts';
import { exampleOrigin } from '../../example-sale.ts';
import type { RunningProgram } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { Said } from '../attendees/keep-attendees.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import { OrderTickets } from '../orders/order-tickets.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';

/** Who orders how many of the free kind, and what is said about those who come; names follow from the order of the kana given. */
export type ExampleParty = {
  memberId: string;
  eventId: string;
  attendees: readonly Omit<Said['attendees'][number], 'typeId' | 'nth'>[];
};

/** An order of the first date of an event, as a party of the specs of journeys makes it. */
export async function orderedByParty(
  program: RunningProgram,
  communityId: string,
  { memberId, eventId, attendees }: ExampleParty,
) {
  const inside = <T>(work: (tx: Tx) => Promise<T>) => program.transactions.inCommunity(communityId, work);
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  const typeId = date!.types[1]!.id;
  const wish = { occurrenceId: date!.id, lines: [{ typeId, quantity: attendees.length }], press: newId() };
  const id = await inside((tx) => program.get(HoldTickets).run(tx, choosingMember(memberId), wish));
  const read = () => inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));
  const { fingerprint } = (await read()).disclosure!;
  const said = attendees.map((each, at) => ({ ...each, typeId, nth: at + 1 }));
  await inside((tx) =>
    program.get(OrderTickets).run(tx, memberId, { id, fingerprint, attendees: said }, exampleOrigin),
  );
  const ticketIds = (await read()).tickets.map((ticket) => ticket.id);
  return { id, typeId, dateId: date!.id, said, ticketIds };
}

/** What an act ends in: `done`, the code it is refused with, or a fault of the database. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error as Refusal).code ?? 'database',
  );

/** The same transaction for a control: it waits for nobody. */
export const withoutLock = (tx: Tx): Tx =>
  Object.assign(Object.create(tx) as Tx, { lock: () => Promise.resolve() });
