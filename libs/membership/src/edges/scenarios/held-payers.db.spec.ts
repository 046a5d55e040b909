import { HoldPayers, MoveOffer, RefundPayment, StopCharging } from '@enishi/billing';
import { newId, yen } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { EraseForPerson } from '../../actions/erase-for-person.ts';
import { EraseMember } from '../../actions/erase-member.ts';
import { LeaveMembership } from '../../actions/leave-membership.ts';
import { ListPlans } from '../../actions/list-plans.ts';
import { offerAt } from '../../actions/member-offer.ts';
import { MoveToPrice } from '../../actions/move-to-price.ts';
import { MemberStore } from '../../store/member.store.ts';
import { PriceMoveEntity } from '../../store/price-move.entity.ts';
import { PriceMoveStore } from '../../store/price-move.store.ts';
import { proveAddress } from '../../example-community.ts';
import { setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const { inside } = stage;

afterEach(() => jest.restoreAllMocks());

let deadlocks = 0;
/** Counts how often PostgreSQL had to break something off because two waited for each other. */
const counted = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if ((error as { driverError?: { code?: string } }).driverError?.code === '40P01') deadlocks += 1;
    throw error;
  }
};
const leaver = async (): Promise<string> => {
  const { id: memberId } = await stage.payer();
  const wish = { memberId, reasonKey: null, remark: null, atOnce: true, actor: null };
  await inside((tx) => program.get(LeaveMembership).run(tx, wish));
  await program.runReactions();
  await stage.catchUp();
  return memberId;
};
/** A part of what a member has paid is to go back. */
const givenBackOf = async (memberId: string): Promise<void> => {
  const [payment] = await database.look<{ id: string }>(
    'select p.id from billing.payment p join billing.customer c on c.id = p.customer_id where c.subject_id = $1',
    [memberId],
  );
  const refund = { paymentId: payment!.id, amount: 100, reason: '見本', access: 'go_on' } as const;
  await inside((tx) =>
    program.get(RefundPayment).run(tx, { ...refund, idempotencyKey: newId(), requestedBy: newId() }),
  );
};
const moved = async (tx: Tx, memberId: string): Promise<void> => {
  const plan = (await program.get(ListPlans).run(tx)).find(({ key }) => key === 'ind_standard')!;
  const move = Object.assign(new PriceMoveEntity(), { id: newId(), memberId, sourceId: newId() });
  await program.get(MoveToPrice).run(tx, { move, offer: offerAt(plan, 'month', yen(1_100)) });
};
const erased = (tx: Tx, memberId: string): Promise<void> =>
  program.get(EraseMember).run(tx, { memberId, basis: 'own_page', reason: null, actor: null });

/**
 * What Stripe tells of the member is being written down, which holds what billing has of them and comes to the member's row from
 * there, when the work begins; each goes on once the other is on its way.
 */
async function race(
  memberId: string,
  work: (tx: Tx) => Promise<void>,
  { held, onReached }: { held: boolean; onReached(tell: () => void): void },
): Promise<number> {
  deadlocks = 0;
  const [writingThere, writingIsThere] = signal();
  const [workThere, workIsThere] = signal();
  const payers = program.get(HoldPayers);
  const hold = payers.run.bind(payers);
  let tries = 0;
  jest.spyOn(payers, 'run').mockImplementation(async (...asked) => {
    tries += 1;
    // Whoever was broken off and begins again, here and below, must not meet the same a second time.
    if (!held && tries === 1) return;
    workIsThere();
    await hold(...asked);
  });
  onReached(workIsThere);
  let worked: Promise<void> = Promise.resolve();
  const writing = inside(async (tx) => {
    await worked;
    await hold(tx, 'member', [memberId]);
    await tx.query('update billing.customer set facts_fetched_at = $2 where subject_id = $1', [
      memberId,
      tx.now,
    ]);
    writingIsThere();
    await workThere;
    await counted(program.get(MemberStore).locked(tx, memberId));
  });
  await writingThere;
  worked = inside((tx) => counted(work(tx)));
  await Promise.all([writing, worked]);
  return deadlocks;
}

describe('what Stripe tells of a member, and a price that is planned for them', () => {
  const run = async (held: boolean) => {
    const { id } = await stage.payer();
    jest.spyOn(program.get(PriceMoveStore), 'stands').mockResolvedValue(true);
    const billing = program.get(MoveOffer);
    const plan = billing.run.bind(billing);
    const onReached = (tell: () => void) =>
      jest.spyOn(billing, 'run').mockImplementation((...asked) => (tell(), plan(...asked)));
    return race(id, (tx) => moved(tx, id), { held, onReached });
  };

  it('come one after the other', async () => {
    expect(await run(true)).toBe(0);
  });

  it('would wait for each other if the payer were not held first (control run)', async () => {
    expect(await run(false)).toBe(1);
  });
});

describe('what Stripe tells of a member, and their erasure', () => {
  const run = async (held: boolean) => {
    const id = await leaver();
    const records = program.get(PersonalRecords);
    const erase = records.erase.bind(records);
    const onReached = (tell: () => void) =>
      jest.spyOn(records, 'erase').mockImplementation((...asked) => (tell(), erase(...asked)));
    const broken = await race(id, (tx) => erased(tx, id), { held, onReached });
    return [
      broken,
      await database.look('select erased_on is not null erased from membership.member where id = $1', [id]),
    ];
  };

  it('come one after the other', async () => {
    expect(await run(true)).toEqual([0, [{ erased: true }]]);
  });

  it('would wait for each other if the payer were not held first (control run)', async () => {
    expect(await run(false)).toEqual([1, [{ erased: true }]]);
  });
});

/** A promise, and what keeps it. */
function signal(): [Promise<void>, () => void] {
  let keep = (): void => undefined;
  return [new Promise<void>((resolve) => (keep = resolve)), () => keep()];
}

describe('whoever has left and is owed something', () => {
  it('is erased once it has been repaid, and not before', async () => {
    const memberId = await leaver();
    await givenBackOf(memberId);
    await expect(inside((tx) => erased(tx, memberId))).rejects.toMatchObject({ code: 'MONEY_COMES_BACK' });
    await program.runReactions();
    await stage.catchUp();
    await inside((tx) => erased(tx, memberId));
  });

  it('has left at once where the secretariat is asked to erase, and is erased when it is asked again after that', async () => {
    const { accountId } = await proveAddress(program, stage.communityId(), { email: 'held-desk@example.jp' });
    const { id: memberId, number: typedNumber } = await stage.payer();
    const stop = { subject: { kind: 'member', id: memberId }, when: 'now', reason: null } as const;
    await inside((tx) => program.get(StopCharging).run(tx, stop));
    await program.runReactions();
    await stage.catchUp();
    await givenBackOf(memberId);
    const asked = () =>
      inside((tx) =>
        program.get(EraseForPerson).run(tx, { memberId, reason: '書面', typedNumber, accountId }),
      );
    expect(await asked()).toBe('waiting');
    expect(
      await database.look('select left_on is not null gone, erased_on from membership.member where id = $1', [
        memberId,
      ]),
    ).toEqual([{ gone: true, erased_on: null }]);
    await program.runReactions();
    await stage.catchUp();
    expect(await asked()).toBe('erased');
  });
});
