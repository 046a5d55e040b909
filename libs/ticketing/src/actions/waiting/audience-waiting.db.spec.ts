import { EnsureAccounts } from '@enishi/identity';
import { newId, tokyoDate } from '@enishi/kernel';
import { GrantComplimentary } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { choosingMember } from '../../domain/buyer.ts';
import { WaitingLetters } from '../../edges/reactions/waiting-letters.ts';
import { WaitingCalendar } from '../../edges/schedules/waiting-calendar.ts';
import { enterMembers, exampleSale, exampleWords, foundCommunity } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { WaitingTurned } from '../../ticketing.events.ts';
import { SaveEvent } from '../events/save-event.ts';
import { TurnEvent } from '../events/turn-event.ts';
import { BookFreeTickets } from '../orders/book-free-tickets.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';
import { JoinWaitingList } from './join-waiting-list.ts';
import { SetLottery } from './set-lottery.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const today = new Date('2026-04-01T03:00:00Z');
let communityId: string;
let free: string;
let lapsing: string;
let staying: string;
let owner: string;

beforeAll(async () => {
  program.clock.set(today);
  communityId = await foundCommunity(program, 'narabu');
  const emails = ['free', 'lapsing', 'staying', 'owner'].map((name) => `${name}@example.jp`);
  [free, lapsing, staying, owner] = (await enterMembers(program, communityId, emails)) as [
    ...[string, string, string, string],
  ];
  for (const [memberId, until] of [
    [lapsing, '2026-04-19'],
    [staying, '2026-07-01'],
    [owner, '2026-07-01'],
  ] as const)
    await program.transactions.inIdentity(communityId, async (tx) => {
      const staff = (await program.get(EnsureAccounts).run(tx, ['staff@example.jp'], 'ja')).get(
        'staff@example.jp',
      )!;
      await program.get(GrantComplimentary).run(tx, {
        ...{ memberId, idempotencyKey: newId(), givenBy: staff, planKey: 'ind_standard', reason: 'お礼' },
        ...{ from: tokyoDate('2026-04-01'), until: tokyoDate(until) },
      });
    });
}, 60_000);
beforeEach(() => program.clock.set(today));

const opensAt = new Date('2026-04-02T01:00:00Z');
const closesAt = new Date('2026-04-25T14:59:00Z');

/** One place, for members of the plan alone. */
const publish = ({ byLottery = false } = {}): Promise<string> =>
  inside(async (tx) => {
    const id = await program.get(SaveEvent).run(tx, {
      ...{ id: null, words: exampleWords },
      sale: {
        ...exampleSale,
        dates: [{ ...exampleSale.dates[0]!, capacity: 1 }],
        types: [
          {
            ...{ ...exampleSale.types[1]!, mostPerPerson: 1 },
            audience: { to: 'plans', planKeys: ['ind_standard'] },
          },
        ],
      },
    });
    if (byLottery) await program.get(SetLottery).run(tx, id, { opensAt, closesAt, offerHours: 48 });
    await program.get(TurnEvent).publish(tx, id);
    return id;
  });

async function wishFor(eventId: string) {
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  return { occurrenceId: date!.id, lines: [{ typeId: date!.types[0]!.id, quantity: 1 }] };
}
async function join(memberId: string, eventId: string): Promise<string> {
  const { occurrenceId, lines } = await wishFor(eventId);
  return inside((tx) =>
    program.get(JoinWaitingList).run(tx, memberId, { eventId, occurrenceIds: [occurrenceId], lines }),
  );
}
const stateOf = async (id: string) =>
  (
    await database.look<{ state: string }>('select state from ticketing.waiting_entry where id = $1', [id])
  )[0]!.state;
const turned = (id: string) =>
  database.look<{ payload: WaitingTurned }>(
    `select payload from platform.outbox where event = 'ticketing.waiting_turned' and payload->>'entryId' = $1`,
    [id],
  );

it('a waiting list takes whom the ticket is for; whose plan has lapsed by their turn is out, told why, and keeps nobody waiting', async () => {
  const eventId = await publish();
  const wish = { ...(await wishFor(eventId)), press: newId() };
  const id = await inside((tx) => program.get(BookFreeTickets).run(tx, choosingMember(owner), wish));
  const { tickets } = await inside((tx) => program.get(ReviewPurchase).run(tx, owner, id));
  await expect(join(free, eventId)).rejects.toMatchObject({ code: 'AUDIENCE_PLANS' });
  const first = await join(lapsing, eventId);
  const second = await join(staying, eventId);
  program.clock.set(new Date('2026-04-20T03:00:00Z'));
  await inside((tx) => program.get(CancelTicket).run(tx, owner, { id: tickets[0]!.id, fee: 0 }));
  await program.get(WaitingCalendar).passOnPlaces();
  expect(await Promise.all([first, second].map(stateOf))).toEqual(['closed', 'offered']);
  const [out] = await turned(first);
  expect(out!.payload).toEqual({ entryId: first, to: 'closed', because: 'audience' });
  await inside((tx) => program.get(WaitingLetters).turned(tx, out!.payload));
  const [letter] = await database.look<{ subject: string }>(
    `select letter->>'subject' subject from platform.mail where recipient = 'lapsing@example.jp' order by id desc limit 1`,
  );
  expect(letter!.subject).toBe('【見本の会】「道東マッチングナイト東京」の席をご案内できませんでした');
});

it('a lottery takes applications of whom the ticket is for, and gives its places to those who are so when it is drawn', async () => {
  const eventId = await publish({ byLottery: true });
  program.clock.set(opensAt);
  await expect(join(free, eventId)).rejects.toMatchObject({ code: 'AUDIENCE_PLANS' });
  const first = await join(lapsing, eventId);
  const second = await join(staying, eventId);
  program.clock.set(new Date(closesAt.getTime() + 120_000));
  await program.get(WaitingCalendar).drawLotteries();
  // Which of the two was drawn first is chance; the place goes to the one who may have it.
  expect(await stateOf(second)).toBe('offered');
  expect(['closed', 'waiting']).toContain(await stateOf(first));
});
