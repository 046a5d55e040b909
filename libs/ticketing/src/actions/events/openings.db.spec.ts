import { EnsureAccounts } from '@enishi/identity';
import { GrantComplimentary } from '@enishi/membership';
import { newId, tokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { enterMembers, exampleSale, exampleWords, foundCommunity } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import { ReadEvents } from './read-events.ts';
import { SaveEvent } from './save-event.ts';
import { SetOpenings } from './set-openings.ts';
import { TurnEvent } from './turn-event.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);

const everybodyAt = new Date('2026-04-05T01:00:00Z');
const standardAt = new Date('2026-04-03T01:00:00Z');

it('edge case 15: opens at 10:00 in Japan, for members of a plan days earlier, by the membership that lives at that instant', async () => {
  program.clock.set(new Date('2026-04-01T03:00:00Z'));
  const communityId = await foundCommunity(program, 'urikata');
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    program.transactions.inCommunity(communityId, work);
  const [free, paying, lapsing] = (await enterMembers(program, communityId, [
    ...['free@example.jp', 'paying@example.jp', 'lapsing@example.jp'],
  ])) as [string, string, string];
  const give = (memberId: string, until: string) =>
    program.transactions.inIdentity(communityId, async (tx) => {
      const accounts = await program.get(EnsureAccounts).run(tx, ['staff@example.jp'], 'ja');
      await program.get(GrantComplimentary).run(tx, {
        ...{ memberId, idempotencyKey: newId(), givenBy: accounts.get('staff@example.jp')!, reason: 'お礼' },
        ...{ planKey: 'ind_standard', from: tokyoDate('2026-04-01'), until: tokyoDate(until) },
      });
    });
  await give(paying, '2026-05-01');
  await give(lapsing, '2026-04-02');

  const openings = [
    { planKey: null, opensAt: everybodyAt },
    { planKey: 'ind_standard', opensAt: standardAt },
  ];
  const eventId = await inside(async (tx) => {
    const id = await program.get(SaveEvent).run(tx, { id: null, words: exampleWords, sale: exampleSale });
    await program.get(SetOpenings).run(tx, id, openings);
    await program.get(TurnEvent).publish(tx, id);
    return id;
  });
  await expect(inside((tx) => program.get(SetOpenings).run(tx, eventId, []))).rejects.toMatchObject({
    code: 'OPENINGS_FIXED',
  });
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  const lines = [{ typeId: date!.types[0]!.id, quantity: 1 }];
  const hold = (memberId: string) =>
    inside((tx) =>
      program
        .get(HoldTickets)
        .run(tx, choosingMember(memberId), { occurrenceId: date!.id, lines, press: newId() }),
    );
  const opening = async (memberId: string | null) =>
    (await inside((tx) => program.get(ReadEvents).one(tx, memberId, eventId))).opening!;
  const closed = { code: 'SALE_NOT_OPEN' };
  const zone = process.env.TZ;
  try {
    for (const server of ['America/Los_Angeles', 'Asia/Kathmandu']) {
      process.env.TZ = server;
      program.clock.set(new Date('2026-04-03T00:59:59Z'));
      await expect(hold(paying)).rejects.toMatchObject(closed);
      expect(await opening(paying)).toMatchObject({
        opensAt: standardAt,
        plan: { ja: 'スタンダード会員' },
        open: false,
      });
      expect(await opening(free)).toMatchObject({ opensAt: everybodyAt, plan: null, open: false });
      expect(await opening(null)).toMatchObject({ opensAt: everybodyAt, plan: null });
      program.clock.set(standardAt);
      await hold(paying);
      await expect(hold(free)).rejects.toMatchObject(closed);
      await expect(hold(lapsing)).rejects.toMatchObject(closed);
    }
  } finally {
    process.env.TZ = zone;
  }
  program.clock.set(everybodyAt);
  await hold(free);
  await hold(lapsing);
});
