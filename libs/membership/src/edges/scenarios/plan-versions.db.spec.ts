import { AddStaff, EnsureAccounts } from '@enishi/identity';
import { addDays, daysBetween, newId, tokyoDateOf, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CancelMembership } from '../../actions/cancel-membership.ts';
import { HasPrivilege } from '../../actions/has-privilege.ts';
import { KeepPlan } from '../../actions/keep-plan.ts';
import { ListDeskPlans } from '../../actions/list-desk-plans.ts';
import { ListPlans } from '../../actions/list-plans.ts';
import { PauseMembership } from '../../actions/pause-membership.ts';
import { PublishPlan } from '../../actions/publish-plan.ts';
import { ReviewPause } from '../../actions/review-pause.ts';
import { ReviewPlanDraft } from '../../actions/review-plan-draft.ts';
import { SavePlanDraft } from '../../actions/save-plan-draft.ts';
import { draftOf } from '../../domain/plan-draft.ts';
import type { PlanDraftTerms } from '../../domain/plan-draft.ts';
import { MovePricesJob } from '../schedules/move-prices.job.ts';
import { setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const { inside, letters, membershipOf, story } = stage;
const key = 'ind_standard';
const noReason = { reasonKey: null, remark: null };
let by: string;

const today = (): TokyoDate => tokyoDateOf(program.clock.now());
const planNow = async () =>
  (await inside((tx) => program.get(ListPlans).run(tx))).find((plan) => plan.key === key)!;
/** The next version of スタンダード会員, as changed by the desk. */
const draft = async (changes: Partial<PlanDraftTerms>): Promise<string> => {
  const id = newId();
  const { id: _id, version: _version, active, archived: _archived, ...terms } = await planNow();
  const wish = { id, planKey: key, revision: 0, terms: { ...draftOf(terms, active), ...changes }, by };
  await inside((tx) => program.get(SavePlanDraft).run(tx, wish));
  return id;
};
const revise = async (
  changes: Partial<PlanDraftTerms>,
  movesFrom: TokyoDate | null = null,
): Promise<void> => {
  const id = await draft(changes);
  const holders = movesFrom ? ('move' as const) : ('keep' as const);
  const wish = { id, revision: 1, holders, movesFrom, reason: '資材の値上がり', by };
  await inside((tx) => program.get(PublishPlan).run(tx, wish));
  await program.runReactions();
};
const monthly = (amount: number) => [{ interval: 'month' as const, amount: yen(amount) }];
const paidBy = async (memberId: string): Promise<number[]> => {
  const rows = await database.look<{ amount: number }>(
    `select amount from membership.timeline_entry where member_id = $1 and kind = 'paid' order by at, id`,
    [memberId],
  );
  return rows.map(({ amount }) => amount);
};
const has = (memberId: string, privilege: string) =>
  inside((tx) => program.get(HasPrivilege).run(tx, memberId, privilege));
const passMonths = async (months: number): Promise<void> => {
  for (let month = 1; month <= months; month += 1) await stage.pass(31);
};

beforeAll(async () => {
  by = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'owner@example.jp', role: 'owner', locale: 'ja' }),
  );
  await inside((tx) => program.get(EnsureAccounts).run(tx, ['owner@example.jp'], 'ja'));
});

describe('another price', () => {
  it('is for newcomers alone where holders keep theirs, and both are counted', async () => {
    const old = await stage.payer();
    await revise({ prices: monthly(1_300) });
    const newcomer = await stage.payer();
    await passMonths(2);
    expect(await paidBy(old.id)).toEqual([1100, 1100, 1100]);
    expect(await paidBy(newcomer.id)).toEqual([1300, 1300, 1300]);
    expect((await letters(old.email)).filter((subject) => subject.includes('変わります'))).toEqual([]);
    const listed = await inside((tx) => program.get(ListDeskPlans).one(tx, key));
    expect(listed!.payers).toMatchObject([
      { interval: 'month', amount: 1100, people: 1, version: 1 },
      { interval: 'month', amount: 1300, people: 1, version: 2 },
    ]);
  });

  it('is announced by letter and charged at the first renewal on or after the day, to the yen, never before', async () => {
    const moving = await stage.payer();
    const leaving = await stage.payer();
    await inside((tx) => program.get(CancelMembership).run(tx, leaving.id, noReason));
    await program.runReactions();
    const id = await draft({ prices: monthly(1_500) });
    const { groups, changes } = await inside(async (tx) => {
      const { groups: concerned, revision } = await program.get(ReviewPlanDraft).run(tx, id);
      return { groups: concerned, changes: revision!.prices };
    });
    expect(changes).toEqual([{ reduction: null, interval: 'month', before: 1300, after: 1500 }]);
    expect(groups).toMatchObject([
      { amount: 1100, people: 1, leaving: 0, yearlyDifference: 4_800 },
      { amount: 1300, people: 3, leaving: 1, yearlyDifference: 4_800 },
    ]);
    const from = addDays(today(), 40);
    const wish = { id, revision: 1, holders: 'move' as const, movesFrom: from, reason: '資材の値上がり', by };
    await inside((tx) => program.get(PublishPlan).run(tx, wish));
    await program.runReactions();

    const { feeAhead, membership } = await membershipOf(moving.id);
    expect(feeAhead!.amount).toBe(1500);
    expect(feeAhead!.on >= from).toBe(true);
    expect(membership.price).toBe(1300);
    expect((await letters(moving.email)).at(-1)).toMatch(/^「スタンダード会員」の会費が.*から変わります$/);
    expect((await letters(leaving.email)).at(-1)).not.toMatch(/変わります/);
    expect(await story(moving.id)).toContain('price_move_announced');
    await passMonths(3);
    const charged = await paidBy(moving.id);
    expect(charged).toEqual([1300, 1300, 1500, 1500]);
    expect((await membershipOf(moving.id)).feeAhead).toBeNull();
    expect((await membershipOf(moving.id)).membership.price).toBe(1500);
    expect(await paidBy(leaving.id)).toEqual([1300]);
  });

  it('cannot be taken back by a holder, who may cancel instead and is not charged it', async () => {
    const person = await stage.payer();
    await revise({ prices: monthly(1_600) }, addDays(today(), 30));
    const planned = async () => (await membershipOf(person.id)).next;
    for (let days = 0; (await planned()) === null && days < 40; days += 5) await stage.pass(5);
    await program.get(MovePricesJob).run();
    await program.runReactions();
    expect(await planned()).toMatchObject({ amount: 1600, isPriceMove: true });
    const before = await paidBy(person.id);
    await expect(inside((tx) => program.get(KeepPlan).run(tx, person.id))).rejects.toThrow('MOVE_STAYS');
    await inside((tx) => program.get(CancelMembership).run(tx, person.id, noReason));
    await program.runReactions();
    await passMonths(2);
    expect(await paidBy(person.id)).toEqual(before);
    expect((await membershipOf(person.id)).membership.planKey).toBe('ind_free');
  });

  it('follows the charge that ends a pause, which is the one shown when it was paused; the page says that day', async () => {
    const person = await stage.payer();
    const [before] = await paidBy(person.id);
    await revise({ prices: monthly(1_800) }, addDays(today(), 30));
    const [shown] = await inside((tx) => program.get(ReviewPause).run(tx, person.id)).then(
      ({ options }) => options,
    );
    const press = { months: 1, fingerprint: shown!.fingerprint, actor: null };
    await inside((tx) => program.get(PauseMembership).run(tx, person.id, press));
    await program.runReactions();
    const { feeAhead, pause } = await membershipOf(person.id);
    expect(feeAhead).toMatchObject({ amount: 1800 });
    expect(feeAhead!.on > pause!.until!).toBe(true);
    await stage.pass(daysBetween(today(), feeAhead!.on) - 1);
    expect(await paidBy(person.id)).toEqual([before, before]);
    await stage.pass(2);
    expect(await paidBy(person.id)).toEqual([before, before, 1800]);
  });

  it('is told once, however often the worker follows', async () => {
    const rows = await database.look<{ told: number }>(
      `select count(*)::int told from membership.price_move group by source_id, version order by 1 desc limit 1`,
    );
    expect(rows).toEqual([{ told: 1 }]);
  });
});

describe('privileges of a version', () => {
  it('open at once where they are better, and end with the next period where they are lesser', async () => {
    const { benefits } = await planNow();
    const person = await stage.payer();
    expect([await has(person.id, 'event_discount'), await has(person.id, 'slack')]).toEqual([true, false]);
    const slack = { key: 'slack', label: { ja: 'Slack', en: 'Slack' }, included: true };
    await revise({ benefits: [...benefits.filter(({ key: each }) => each !== 'event_discount'), slack] });
    expect([await has(person.id, 'event_discount'), await has(person.id, 'slack')]).toEqual([true, true]);
    const { benefits: shown } = await membershipOf(person.id);
    expect(shown.find(({ key: each }) => each === 'event_discount')).toMatchObject({
      source: { ja: 'スタンダード会員' },
    });
    await passMonths(1);
    expect([await has(person.id, 'event_discount'), await has(person.id, 'slack')]).toEqual([false, true]);
  });
});
