import { AddStaff } from '@enishi/identity';
import { useProgram, useTestDatabase } from '@enishi/testing';
import type { PlanState } from '../domain/plan-state.ts';
import { enterMember, foundCommunity } from '../example-community.ts';
import { GrantComplimentary } from './grant-complimentary.ts';
import { ListDeskPlans } from './list-desk-plans.ts';
import { ListPlans } from './list-plans.ts';
import { OrderPlans } from './order-plans.ts';
import { SetPlanState } from './set-plan-state.ts';
import { tokyoDate } from '@enishi/kernel';

const program = useProgram(useTestDatabase());
let community: string;
let other: string;
let by: string;
const setState = (key: string, state: PlanState, reason = '見直しのため') =>
  program.transactions.inIdentity(community, (tx) =>
    program.get(SetPlanState).run(tx, { key, state, by, reason }),
  );
const order = (before: string[], after: string[]) =>
  program.transactions.inIdentity(community, (tx) => program.get(OrderPlans).run(tx, { before, after, by }));
const plansIn = (where: string) =>
  program.transactions.inCommunity(where, (tx) => program.get(ListPlans).run(tx));
const offeredIn = async (where: string) =>
  (await plansIn(where)).filter(({ active }) => active).map(({ key }) => key);
const storyOf = (key: string) =>
  program.transactions.inCommunity(community, (tx) => program.get(ListDeskPlans).one(tx, key));

beforeAll(async () => {
  program.clock.set(new Date('2026-11-23T03:00:00Z'));
  community = await foundCommunity(program, 'doto');
  other = await foundCommunity(program, 'oguni', 'O');
  by = await program.transactions.inIdentity(community, (tx) =>
    program.get(AddStaff).run(tx, { email: 'owner@example.jp', role: 'owner', locale: 'ja' }),
  );
}, 60_000);

describe('taking a plan off the offer', () => {
  it('keeps it with its prices, comes back at them, and leaves the other community alone', async () => {
    await setState('ind_supporter', 'stopped');
    await setState('ind_supporter', 'stopped');
    expect(await offeredIn(community)).toEqual(['ind_free', 'ind_standard', 'assoc']);
    expect(await offeredIn(other)).toContain('ind_supporter');
    await setState('ind_supporter', 'offered', '再開します');
    expect((await plansIn(community)).find(({ key }) => key === 'ind_supporter')).toMatchObject({
      ...{ active: true, version: 1 },
      prices: [{ amount: 3300 }, { amount: 33000 }],
    });
    expect(
      (await storyOf('ind_supporter'))!.turns.map(({ kind, actor, reason }) => [kind, actor, reason]),
    ).toEqual([
      ['offered', 'owner@example.jp', '再開します'],
      ['stopped', 'owner@example.jp', '見直しのため'],
    ]);
  });

  it('is refused for the free plan, for one that is not there, and without a reason', async () => {
    await expect(setState('ind_free', 'stopped')).rejects.toThrow('PLAN_NEEDED');
    await expect(setState('nothing', 'stopped')).rejects.toThrow('PLAN_NOT_FOUND');
    await expect(setState('assoc', 'stopped', '　')).rejects.toThrow('PLAN_REASON_MISSING');
    expect(await offeredIn(community)).toContain('assoc');
  });
});

describe('the archive', () => {
  it('deletes nothing, is joined by nobody, not even as a present, and is left by way of "stopped"', async () => {
    await setState('ind_supporter', 'archived');
    expect((await storyOf('ind_supporter'))!.versions).toHaveLength(1);
    const { id: memberId } = await enterMember(program, community, { email: 'guest@example.jp' });
    const present = { memberId, planKey: 'ind_supporter', reason: 'お礼', givenBy: by };
    const days = { from: tokyoDate('2026-11-23'), until: tokyoDate('2026-12-31') };
    await expect(
      program.transactions.inIdentity(community, (tx) =>
        program.get(GrantComplimentary).run(tx, {
          ...{ ...present, ...days },
          idempotencyKey: '018f0000-0000-7000-8000-000000000001',
        }),
      ),
    ).rejects.toThrow('PLAN_NOT_FOUND');
    await expect(setState('ind_supporter', 'offered')).rejects.toThrow('PLAN_IN_ARCHIVE');
    await setState('ind_supporter', 'stopped');
    await setState('ind_supporter', 'offered');
    expect(await offeredIn(community)).toContain('ind_supporter');
  });
});

describe('the order', () => {
  const keys = ['ind_free', 'ind_standard', 'ind_supporter', 'assoc'];
  const moved = ['ind_free', 'ind_supporter', 'ind_standard', 'assoc'];

  it('changes as wished and says who did it', async () => {
    await order(keys, moved);
    expect((await plansIn(community)).map(({ key }) => key)).toEqual(moved);
    expect((await storyOf('ind_supporter'))!.turns[0]).toMatchObject({ kind: 'ordered' });
    await order(moved, keys);
  });

  it('is refused where another one was on the screen, or a plan is missing', async () => {
    await expect(order(moved, keys)).rejects.toThrow('PLAN_ORDER_STALE');
    await expect(order(keys, keys.slice(1))).rejects.toThrow('PLAN_ORDER_STALE');
    expect((await plansIn(community)).map(({ key }) => key)).toEqual(keys);
  });

  it('is moved once of two who move at once', async () => {
    const third = ['assoc', 'ind_free', 'ind_standard', 'ind_supporter'];
    const outcomes = await Promise.allSettled([order(keys, moved), order(keys, third)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
