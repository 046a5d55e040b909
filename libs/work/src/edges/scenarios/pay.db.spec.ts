import { UpdateCommunity } from '@enishi/identity';
import { newId, tokyoDate } from '@enishi/kernel';
import { MergeMembers, membershipErased, ReviewMerge, UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { AccruePay } from '../../actions/pay/accrue-pay.ts';
import { AlarmOfPay } from '../../actions/pay/alarm-of-pay.ts';
import { NamePayAccount } from '../../actions/pay/name-pay-account.ts';
import { PayYear } from '../../actions/pay/pay-year.ts';
import { accountForm, dueOn, payStage } from './pay-stage.ts';
import type { PayStage } from './pay-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let pay: PayStage;
let elsewhere: PayStage;
const accepted = new Date('2026-12-29T03:00:00Z');
const payDay = new Date('2027-01-29T03:00:00Z');

beforeEach(() => program.clock.set(opening));

/** Each case has a community of its own, so that sums are its own. */
let round = 0;
beforeEach(async () => {
  round += 1;
  stage = await setWorkStage(program, `harai${round}`);
  pay = payStage(program, stage, await stage.company());
});
beforeAll(async () => {
  program.clock.set(opening);
  const other = await setWorkStage(program, 'yosoharai');
  elsewhere = payStage(program, other, await other.company());
});
afterEach(async () => expect(await pay.faults()).toEqual([]));

const letters = async (email: string): Promise<string[]> => {
  await program.runReactions();
  const rows = await database.look<{ subject: string }>(
    `select letter ->> 'subject' subject from platform.mail where recipient = $1 and community_id = $2 order by posted_at, id`,
    [email, stage.communityId],
  );
  return rows.map(({ subject }) => subject);
};
const balance = async (...accounts: string[]) => {
  const balances = await pay.balances();
  return accounts.map((account) => balances.get(account as 'bank') ?? 0);
};

describe('a reward', () => {
  it('is owed from the acceptance on, once, with the fee of the moment at which the place was taken (edge 22)', async () => {
    const { memberId, email } = await stage.member();
    const first = await pay.accrued(memberId);
    await stage.inside((tx) =>
      program.get(UpdateCommunity).run(tx, { settings: { work: { feePercent: 50 } } }),
    );
    const { payouts } = await pay.own(memberId);
    expect(payouts).toMatchObject([
      { id: first, amount: 3_000, feeGross: 660, charge: 3_660, tax: 332, state: 'accrued', dueOn },
    ]);
    expect(
      await balance('unbilled_work', 'service_revenue', 'output_tax', 'work_rewards', 'worker_payable'),
    ).toEqual([3_660, -3_328, -332, 3_000, -3_000]);
    expect((await letters(email)).at(-1)).toContain('報酬 3,000円');
    const [again] = await database.look<{ assignmentId: string }>(
      'select assignment_id "assignmentId" from work.payout where id = $1',
      [first],
    );
    expect(await stage.inside((tx) => program.get(AccruePay).record(tx, again!.assignmentId))).toBe(first);
    expect((await pay.own(memberId)).payouts).toHaveLength(1);
    await expect(stage.inside((tx) => program.get(AccruePay).record(tx, newId()))).rejects.toMatchObject({
      code: 'ASSIGNMENT_NOT_FOUND',
    });
  });

  it('that is only passed on is no revenue: the fee alone is taxed', async () => {
    await stage.inside((tx) =>
      program.get(UpdateCommunity).run(tx, { settings: { work: { rewardsPassedOn: true } } }),
    );
    const { memberId } = await stage.member();
    await pay.accrued(memberId);
    expect(
      await balance('unbilled_work', 'service_revenue', 'output_tax', 'work_rewards', 'worker_payable'),
    ).toEqual([3_660, -600, -60, 0, -3_000]);
  });
});

describe('a run of transfers', () => {
  it('pays each person once by one transfer, from its file to the books and a letter', async () => {
    const [hanako, taro, jiro] = [await stage.member(), await stage.member(), await stage.member()];
    await pay.accrued(hanako.memberId);
    await pay.accrued(hanako.memberId, { firstDay: tokyoDate('2026-12-29'), reward: 4_000 });
    await pay.accrued(taro.memberId);
    const none = await pay.accrued(jiro.memberId);
    await pay.named(hanako.memberId);
    await pay.named(taro.memberId, { number: '22', holder: 'やまだ　たろう' });
    program.clock.set(accepted);
    const { unpaid } = await pay.tray();
    expect(unpaid.map(({ hindrance }) => hindrance).sort()).toEqual(['no_account', null, null, null]);
    expect(unpaid.find(({ id }) => id === none)!.member!.name).toContain('山田');
    const runId = await pay.run();
    const { bytes } = await pay.file(runId);
    expect((await pay.file(runId)).bytes.equals(bytes)).toBe(true);
    const lines = bytes.toString('latin1').split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[3]).toBe(`8000002000000010000${' '.repeat(101)}`);
    expect(lines[0]!.slice(54, 58)).toBe('0129');
    await expect(pay.paid(runId)).rejects.toMatchObject({ code: 'PAY_RUN_OVER' });
    await pay.sent(runId);
    await pay.sent(runId);
    await expect(pay.drop(runId)).rejects.toMatchObject({ code: 'PAY_RUN_OVER' });
    await expect(pay.paid(runId)).rejects.toMatchObject({ code: 'PAY_RUN_EARLY', facts: { day: dueOn } });
    program.clock.set(payDay);
    await pay.paid(runId);
    await pay.paid(runId);
    const { run, transfers, downloads } = await pay.one(runId);
    expect(run).toMatchObject({ state: 'paid', count: 2, total: 10_000 });
    expect(transfers.map(({ amount, payouts }) => [amount, payouts.length]).sort()).toEqual([
      [3_000, 1],
      [7_000, 2],
    ]);
    expect(downloads).toHaveLength(2);
    expect(await balance('worker_payable', 'bank')).toEqual([-3_000, -10_000]);
    expect((await letters(hanako.email)).at(-1)).toContain('7,000円を振り込みました');
    expect((await pay.tray()).unpaid.map(({ id }) => id)).toEqual([none]);
    const { years } = await pay.own(hanako.memberId);
    expect(years).toEqual([{ year: 2027, count: 2, total: 7_000 }]);
    const year = await stage.inside((tx) => program.get(PayYear).run(tx, 2027, pay.reader));
    expect(year.map(({ total, member }) => [total, member?.name.includes('山田')])).toEqual([
      [7_000, true],
      [3_000, true],
    ]);
    expect(await stage.inside((tx) => program.get(PayYear).run(tx, 2026, pay.reader))).toEqual([]);
  });

  it('refuses a day on which banks are closed, one after the promised one, and an account that no file can say', async () => {
    const { memberId } = await stage.member();
    await expect(pay.run(tokyoDate('2027-02-02'))).rejects.toMatchObject({ code: 'PAY_DAY_WRONG' });
    program.clock.set(accepted);
    await expect(pay.run()).rejects.toMatchObject({ code: 'PAY_NOTHING_DUE' });
    program.clock.set(opening);
    await pay.accrued(memberId);
    program.clock.set(accepted);
    await expect(pay.run()).rejects.toMatchObject({ code: 'PAY_NOTHING_DUE' });
    await expect(pay.named(memberId, { bankCode: '12' })).rejects.toMatchObject({
      ...{ code: 'PAY_ACCOUNT_WRONG', facts: { field: 'bankCode' } },
    });
    await pay.named(memberId);
    await expect(pay.run(tokyoDate('2027-01-01'))).rejects.toMatchObject({ code: 'PAY_DAY_WRONG' });
    await expect(pay.run(tokyoDate('2027-02-01'))).rejects.toMatchObject({
      ...{ code: 'PAY_DAY_LATE', facts: { day: dueOn } },
    });
    await expect(pay.run(dueOn, tokyoDate('2027-01-28'))).rejects.toMatchObject({ code: 'PAY_NOTHING_DUE' });
  });

  it('is dropped before it was sent, and its rewards wait again', async () => {
    const { memberId } = await stage.member();
    await pay.accrued(memberId);
    await pay.named(memberId);
    program.clock.set(accepted);
    const runId = await pay.run();
    await expect(pay.run()).rejects.toMatchObject({ code: 'PAY_NOTHING_DUE' });
    await pay.drop(runId);
    await pay.drop(runId);
    await expect(pay.file(runId)).rejects.toMatchObject({ code: 'PAY_RUN_OVER' });
    expect((await pay.own(memberId)).payouts).toMatchObject([{ state: 'accrued', transferId: null }]);
    expect(await pay.run()).not.toBe(runId);
  });

  it('of another community is not found, whatever is asked of it', async () => {
    const { memberId } = await stage.member();
    const payoutId = await pay.accrued(memberId);
    await pay.named(memberId);
    program.clock.set(accepted);
    const runId = await pay.run();
    const { transfers } = await pay.one(runId);
    const notFound = { code: expect.stringMatching(/_NOT_FOUND$/) as string };
    for (const asked of [elsewhere.file, elsewhere.sent, elsewhere.paid, elsewhere.drop, elsewhere.one])
      await expect(asked(runId)).rejects.toMatchObject(notFound);
    await expect(elsewhere.back(transfers[0]!.id)).rejects.toMatchObject(notFound);
    await expect(elsewhere.cash(payoutId)).rejects.toMatchObject(notFound);
    await expect(elsewhere.file('x')).rejects.toMatchObject(notFound);
    expect((await elsewhere.tray()).unpaid).toEqual([]);
  });
});

describe('edge 19: what cannot be transferred', () => {
  it('comes back before or after the run was paid, waits for another account, and is paid by the next run', async () => {
    const { memberId, email } = await stage.member();
    const payoutId = await pay.accrued(memberId);
    await pay.named(memberId);
    program.clock.set(payDay);
    const runId = await pay.run();
    const [transfer] = (await pay.one(runId)).transfers;
    await expect(pay.back(transfer!.id)).rejects.toMatchObject({ code: 'PAY_TRANSFER_OVER' });
    await pay.sent(runId);
    await pay.paid(runId);
    expect(await balance('worker_payable', 'bank')).toEqual([0, -3_000]);
    await expect(pay.back(transfer!.id, ' ')).rejects.toMatchObject({ code: 'WORK_REASON_WRONG' });
    await pay.back(transfer!.id);
    await pay.back(transfer!.id);
    expect(await balance('worker_payable', 'bank')).toEqual([-3_000, 0]);
    expect((await letters(email)).at(-1)).toContain('口座をご確認ください');
    expect((await pay.tray()).unpaid).toMatchObject([
      { id: payoutId, state: 'returned', hindrance: 'account_same', returnReason: '口座番号が違うため' },
    ]);
    await expect(pay.run()).rejects.toMatchObject({ code: 'PAY_NOTHING_DUE' });
    program.clock.set(new Date('2027-02-01T03:00:00Z'));
    await pay.named(memberId, { number: '9999999' });
    const next = await pay.run(tokyoDate('2027-02-01'));
    await pay.drop(next);
    expect((await pay.own(memberId)).payouts).toMatchObject([{ state: 'returned' }]);
    const again = await pay.run(tokyoDate('2027-02-01'));
    await pay.sent(again);
    const [second] = (await pay.one(again)).transfers;
    await pay.back(second!.id, '口座が解約されているため');
    await pay.paid(again);
    expect(await balance('worker_payable', 'bank')).toEqual([-3_000, 0]);
    await pay.cash(payoutId);
    await pay.cash(payoutId);
    expect(await balance('worker_payable', 'bank', 'cash')).toEqual([0, 0, -3_000]);
    expect((await pay.own(memberId)).payouts).toMatchObject([{ state: 'paid', means: 'cash' }]);
  });

  it('is paid in cash where somebody has no account, and not while it is in a run', async () => {
    const { memberId } = await stage.member();
    const payoutId = await pay.accrued(memberId);
    await stage.inside((tx) => program.get(NamePayAccount).atDesk(tx, payoutId, accountForm, pay.reader));
    program.clock.set(accepted);
    const runId = await pay.run();
    await expect(pay.cash(payoutId)).rejects.toMatchObject({ code: 'PAYOUT_OVER' });
    await pay.sent(runId);
    await expect(pay.cash(payoutId)).rejects.toMatchObject({ code: 'PAYOUT_OVER' });
    program.clock.set(payDay);
    await pay.paid(runId);
    await expect(pay.cash(payoutId)).rejects.toMatchObject({ code: 'PAYOUT_OVER' });
  });
});

describe('the day by which a reward is paid', () => {
  it('is told to the desk once from ten days before on, and again where a transfer came back', async () => {
    const alarm = () => stage.inside((tx) => program.get(AlarmOfPay).run(tx));
    const { memberId } = await stage.member();
    await pay.accrued(memberId);
    await pay.named(memberId);
    program.clock.set(new Date('2027-01-18T03:00:00Z'));
    await alarm();
    expect(await letters('office@example.jp')).toEqual([]);
    program.clock.set(new Date('2027-01-19T03:00:00Z'));
    await alarm();
    await alarm();
    expect(await letters('office@example.jp')).toEqual([
      '【見本の会】支払いの期日が近いしごとの報酬が1件あります',
    ]);
    const runId = await pay.run(tokyoDate('2027-01-19'));
    await pay.sent(runId);
    await pay.paid(runId);
    await pay.back((await pay.one(runId)).transfers[0]!.id);
    await alarm();
    expect(await letters('office@example.jp')).toHaveLength(2);
  });
});

describe('whoever is paid', () => {
  it('edge 20: is the entry that goes on after a merge, whose own account is asked for; and the other again when it is taken back', async () => {
    const [kept, merged] = [await stage.member(), await stage.member()];
    await pay.accrued(merged.memberId);
    await pay.named(merged.memberId);
    const mergeId = await stage.inside(async (tx) => {
      const ids: [string, string] = [kept.memberId, merged.memberId];
      const { usual, revision } = await program.get(ReviewMerge).run(tx, ...ids, pay.reader);
      const choice = { ...usual, number: kept.memberId, email: kept.memberId };
      await program.get(MergeMembers).run(tx, { ids, choice, revision, accountId: stage.deskId });
      const [row] = await tx.query<{ id: string }>(
        'select id from membership.member_merge where kept_id = $1 and merged_id = $2 and undone_at is null',
        ids,
      );
      return row!.id;
    });
    expect((await pay.own(kept.memberId)).payouts).toHaveLength(1);
    expect((await pay.tray()).unpaid).toMatchObject([{ hindrance: 'no_account' }]);
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    expect((await pay.own(kept.memberId)).payouts).toEqual([]);
    expect((await pay.own(merged.memberId)).account).toMatchObject({ number: '1234567' });
    expect((await pay.own(merged.memberId)).payouts).toHaveLength(1);
  });

  it('is not erased before they are paid; afterwards their account is gone and the payment leads to nobody', async () => {
    const { memberId } = await stage.member();
    const payoutId = await pay.accrued(memberId);
    await pay.named(memberId);
    program.clock.set(payDay);
    await stage.leave(memberId);
    const person = { accountId: newId(), subjectId: memberId, email: 'hanako@example.jp', name: '山田' };
    const erase = () =>
      stage.inside(async (tx) => {
        await program.get(PersonalRecords).erase(tx, person);
        await tx.emit(membershipErased, { memberId, on: dueOn });
      });
    await expect(erase()).rejects.toMatchObject({ code: 'REWARD_OWED' });
    expect((await pay.own(memberId)).payouts).toHaveLength(1);
    const runId = await pay.run();
    await pay.sent(runId);
    await pay.paid(runId);
    await erase();
    expect(await pay.own(memberId)).toEqual({ account: null, payouts: [], years: [] });
    expect(
      await database.look(
        'select member_id, giver_id, amount from work.payout where id = $1 union all select member_id, null, amount from work.pay_transfer where run_id = $2',
        [payoutId, runId],
      ),
    ).toEqual([
      { member_id: null, giver_id: null, amount: 3_000 },
      { member_id: null, giver_id: null, amount: 3_000 },
    ]);
  });
});
