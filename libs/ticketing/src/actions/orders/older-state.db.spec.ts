import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { enterMembers, exampleSale, foundCommunity, keepFree, publishEvent } from '../../example-sale.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { HoldTickets } from './hold-tickets.ts';

const program = useProgram(useTestDatabase());

let communityId: string;
let quick: string;
let slow: string;

beforeAll(async () => {
  communityId = await foundCommunity(program, 'furui');
  const emails = ['quick@example.jp', 'slow@example.jp'];
  [quick, slow] = (await enterMembers(program, communityId, emails)) as [string, string];
});

afterEach(() => jest.restoreAllMocks());

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);

/**
 * One place. A transaction at this level has looked at it when somebody else, on another connection, takes it and commits; then it takes
 * places as well. Answers what became of it, and how many are kept.
 */
async function takeAfterLooking(level: 'read committed' | 'repeatable read') {
  const types = exampleSale.types.map((type) => ({ ...type, capacity: null }));
  const eventId = await publishEvent(program, communityId, { capacity: 1, types });
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  const wish = { occurrenceId: date!.id, lines: [{ typeId: date!.types[1]!.id, quantity: 1 }] };
  let taken = false;
  const [late] = await Promise.allSettled([
    inside(async (tx) => {
      await tx.query(`set transaction isolation level ${level}`);
      await program.get(SaleStore).date(tx, wish.occurrenceId);
      if (!taken) await keepFree(program, communityId, { memberId: quick, eventId, quantity: 1 });
      taken = true;
      return program.get(HoldTickets).run(tx, choosingMember(slow), { ...wish, press: newId() });
    }),
  ]);
  const [whole] = await inside((tx) => program.get(SaleStore).standing(tx, eventId));
  return { late: late!, held: whole!.held };
}

/** As shops do that count under a lock what was given out, and then write down one more. */
function countUnderLock(): void {
  jest.spyOn(program.get(PlaceStore), 'take').mockImplementation(async (tx, [wanted], { holdId, until }) => {
    const { quotaId, count } = wanted!;
    await tx.lock(`sale of ${quotaId}`);
    const [row] = await tx.query<{ left: number }>(
      `select capacity - (select count(*)::int from ticketing.place where quota_id = $1 and hold_id is not null) "left"
         from ticketing.quota where id = $1`,
      [quotaId],
    );
    if (row!.left < count) return false;
    await tx.query(
      'insert into ticketing.place (id, community_id, quota_id, hold_id, held_until) values ($1, $2, $3, $4, $5)',
      [newId(), tx.community, quotaId, holdId, until],
    );
    return true;
  });
}

describe('places at another level of isolation (edge case 2)', () => {
  it('edge case 2: at REPEATABLE READ none is taken, loudly, and whoever was first keeps theirs', async () => {
    const { late, held } = await takeAfterLooking('repeatable read');
    expect(late).toMatchObject({
      reason: { message: 'Places are not taken at repeatable read: it would oversell' },
    });
    expect(held).toBe(1);
  });

  it('edge case 2: at READ COMMITTED the same is told that nothing is left', async () => {
    const { late, held } = await takeAfterLooking('read committed');
    expect([late, held]).toMatchObject([{ reason: { code: 'TICKETS_SOLD_OUT' } }, 1]);
  });

  it('edge case 2: a lock and a count oversell at REPEATABLE READ, and do not at READ COMMITTED (control)', async () => {
    countUnderLock();
    const held = async (level: Parameters<typeof takeAfterLooking>[0]) =>
      (await takeAfterLooking(level)).held;
    expect([await held('repeatable read'), await held('read committed')]).toEqual([2, 1]);
  });
});
