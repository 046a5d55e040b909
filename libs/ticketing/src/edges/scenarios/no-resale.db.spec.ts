import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { SetAsking } from '../../actions/attendees/set-asking.ts';
import { ReadEvents } from '../../actions/events/read-events.ts';
import { SaveEvent } from '../../actions/events/save-event.ts';
import { TurnEvent } from '../../actions/events/turn-event.ts';
import { HoldTickets } from '../../actions/orders/hold-tickets.ts';
import { ReviewPurchase } from '../../actions/orders/review-purchase.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { enterMembers, exampleSale, exampleWords, foundCommunity } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { eventType } from '../graphql/types/event.type.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const today = new Date('2026-04-01T03:00:00Z');
let communityId: string;
let memberId: string;

beforeAll(async () => {
  program.clock.set(today);
  communityId = await foundCommunity(program, 'tenbai');
  [memberId] = (await enterMembers(program, communityId, ['fan@example.jp'])) as [string];
}, 60_000);

const draft = (like: string | null = null) =>
  inside((tx) => program.get(SaveEvent).run(tx, { id: null, like, words: exampleWords, sale: exampleSale }));
const ask = (eventId: string, asked: { names: boolean; noResale?: boolean }) =>
  inside((tx) =>
    program
      .get(SetAsking)
      .run(tx, eventId, { emergency: false, freezeDays: 0, purgeDays: 30, questions: [], ...asked }),
  );
const publish = (eventId: string) => inside((tx) => program.get(TurnEvent).publish(tx, eventId));

it('is set with names before the event is on the site, told on its page and before the final button, and stays so', async () => {
  const eventId = await draft();
  await expect(ask(eventId, { names: false, noResale: true })).rejects.toMatchObject({
    code: 'NO_RESALE_WITHOUT_NAMES',
  });
  await ask(eventId, { names: true, noResale: true });
  await publish(eventId);
  const seen = await inside((tx) => program.get(ReadEvents).one(tx, memberId, eventId));
  expect(eventType(seen, today).noResale).toBe(true);
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  const wish = {
    occurrenceId: date!.id,
    lines: [{ typeId: date!.types[0]!.id, quantity: 1 }],
    press: newId(),
  };
  const id = await inside((tx) => program.get(HoldTickets).run(tx, choosingMember(memberId), wish));
  const { disclosure } = await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));
  expect(disclosure!.blocks.find(({ key }) => key === 'quantity')!.body.ja).toContain(
    '（転売）を禁止しています',
  );
  await expect(ask(eventId, { names: true })).rejects.toMatchObject({ code: 'NO_RESALE_FIXED' });
  await expect(ask(eventId, { names: false, noResale: true })).rejects.toMatchObject({
    code: 'NO_RESALE_WITHOUT_NAMES',
  });
  await ask(eventId, { names: true, noResale: true });
  const copy = await draft(eventId);
  expect(await inside((tx) => program.get(SetAsking).read(tx, copy))).toMatchObject({
    names: true,
    noResale: true,
  });
});

it('is not begun once tickets are sold without it', async () => {
  const eventId = await draft();
  await publish(eventId);
  await expect(ask(eventId, { names: true, noResale: true })).rejects.toMatchObject({
    code: 'NO_RESALE_FIXED',
  });
});
