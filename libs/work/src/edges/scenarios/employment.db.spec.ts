import { tokyoDate } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { AccruePay } from '../../actions/pay/accrue-pay.ts';
import { fingerprintOf } from '../../actions/tell-terms.ts';
import { ProvisionStore } from '../../store/provision.store.ts';
import { termsPdf } from '../files/terms-pdf.ts';
import { doingOn, morning } from './doing-stage.ts';
import { conditions, employmentStage } from './employment-stage.ts';
import type { EmploymentStage } from './employment-stage.ts';
import { payStage } from './pay-stage.ts';
import type { PayStage } from './pay-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let pay: PayStage;
let employ: EmploymentStage;
let doing: ReturnType<typeof doingOn>;
let company: { companyId: string; accountId: string };
const evening = new Date('2026-12-28T09:00:00Z');
const payDay = new Date('2027-02-01T03:00:00Z');

let round = 0;
beforeEach(async () => {
  program.clock.set(opening);
  round += 1;
  stage = await setWorkStage(program, `koyou${round}`);
  company = await stage.company();
  pay = payStage(program, stage, company);
  employ = employmentStage(program, stage, company);
  doing = doingOn(program, stage, database);
  await employ.number('13-ユ-010000');
});
afterEach(async () => expect(await pay.faults()).toEqual([]));

const letters = async (email: string): Promise<string> => {
  await program.runReactions();
  const rows = await database.look<{ text: string }>(
    'select letter::text "text" from platform.mail where recipient = $1 order by id',
    [email],
  );
  return rows.map(({ text }) => text).join('\n');
};
const balance = async (...accounts: string[]) => {
  const balances = await pay.balances();
  return accounts.map((account) => balances.get(account as 'bank') ?? 0);
};
/** Somebody's place of a gig from nine to half past eleven, checked in. */
const working = async (less = {}) => {
  const person = await stage.member();
  const gigId = await employ.gig({}, less);
  const id = await employ.take(person.memberId, gigId);
  program.clock.set(morning.halfPast);
  await doing.checkIn(person.memberId, { code: (await doing.codes(gigId)).picture });
  program.clock.set(evening);
  return { ...person, gigId, id };
};

describe('a gig of employment', () => {
  it('is published by a community with a number of 職業紹介 alone', async () => {
    for (const number of [null, '51-募-000123']) {
      await employ.number(number);
      await expect(employ.gig()).rejects.toMatchObject({ code: 'GIG_UNLICENSED' });
    }
    await employ.number('13-ム-300045');
    const gigId = await employ.gig();
    await employ.number(null);
    const { memberId } = await stage.member();
    await expect(employ.take(memberId, gigId)).rejects.toMatchObject({ code: 'GIG_UNLICENSED' });
    expect((await stage.board()).find(({ id }) => id === gigId)).toMatchObject({
      ...{ track: 'employment', reward: 3_000, minutes: 150 },
    });
  });

  it('stands still below the minimum wage whatever the desk writes, and until it has looked up a new figure', async () => {
    const drafted = async (less: object) => {
      const id = await stage.asked(company);
      await stage.cut(id, { employment: { ...conditions, ...less } });
      return () => stage.publish(id, '見学を兼ねるため');
    };
    await expect((await drafted({ hourly: 1_074, wageFigure: null }))()).rejects.toMatchObject({
      ...{ code: 'GIG_WAGE_UNLAWFUL', facts: { least: 1_075 } },
    });
    await expect((await drafted({ hourly: 1_119 }))()).rejects.toMatchObject({
      ...{ code: 'GIG_WAGE_UNLAWFUL', facts: { least: 1_120 } },
    });
    await expect((await drafted({ wageFigure: null }))()).rejects.toMatchObject({
      code: 'GIG_WAGE_FIGURE_NEEDED',
    });
    await (
      await drafted({ hourly: 1_120 })
    )();
  });

  it('is taken with its 労働条件通知書 and the consent by which the employer is told, once and unchangeable', async () => {
    const gigId = await employ.gig();
    const { memberId, email } = await stage.member();
    await expect(employ.take(memberId, gigId, null)).rejects.toMatchObject({ code: 'GIG_CONSENT_CHANGED' });
    await expect(employ.take(memberId, gigId, '同意します')).rejects.toMatchObject({
      code: 'GIG_CONSENT_CHANGED',
    });
    const id = await employ.take(memberId, gigId);
    const [own] = await stage.own(memberId);
    expect(own).toMatchObject({
      assignment: { id, feePercent: 20, callOffPercent: 100 },
      terms: { track: 'employment', dueOn: '2027-01-29' },
    });
    const told = JSON.stringify(own!.terms.lines);
    for (const words of [
      '旅館やまなみ',
      '山田',
      '変更の範囲',
      '更新はありません',
      '時給 1,200円',
      '3,000円',
      '労災保険',
    ])
      expect(told).toContain(words);
    expect(told).not.toContain('再委託');
    expect(own!.terms.fingerprint).toBe(fingerprintOf(own!.terms.lines));
    expect(await letters(email)).toContain('労働条件通知書');
    expect((await termsPdf(own!.terms)).subarray(0, 5).toString()).toBe('%PDF-');
    const provisions = await stage.inside((tx) => program.get(ProvisionStore).of(tx, id));
    expect(provisions).toMatchObject([
      { memberId, providedTo: company.companyId, items: ['name', 'kana', 'email'] },
    ]);
    expect(provisions[0]!.wording).toContain('旅館やまなみ');
    for (const change of ['update work.provision set items = items', 'delete from work.provision'])
      await expect(database.look(`${change} where assignment_id = $1`, [id])).rejects.toThrow(/append-only/);
  });

  it('is done, and its wage is the company’s to pay: it is listed, and the fee alone is in the books', async () => {
    const { memberId, email, id } = await working();
    await employ.report(memberId, id, { from: '08:50', to: '11:30', breakMinutes: 0 });
    await doing.accept(company, id);
    const [line] = await employ.list();
    expect(line).toMatchObject({
      ...{ part: 'work', minutes: 160, nightMinutes: 0, amount: 3_200, feeGross: 704, charge: 704 },
      ...{ worker: { memberId, kana: 'ヤマダ　ハナコ' }, state: 'accrued', dueOn: '2027-01-29' },
    });
    expect(await balance('worker_payable', 'unbilled_work', 'output_tax', 'work_rewards')).toEqual([
      ...[0, 704, -64, 0],
    ]);
    expect(await letters(email)).toContain('雇い主の会社があなたに直接支払います');
    expect(await stage.inside((tx) => program.get(AccruePay).record(tx, id))).toBe(line!.id);
    await expect(pay.cash(line!.id)).rejects.toMatchObject({ code: 'PAYOUT_NOT_FOUND' });
    await pay.named(memberId);
    await expect(pay.run()).rejects.toMatchObject({ code: 'PAY_NOTHING_DUE' });
    await expect(employ.confirm([line!.id], tokyoDate('2026-12-29'))).rejects.toMatchObject({
      code: 'WAGE_DAY_WRONG',
    });
    program.clock.set(payDay);
    expect((await employ.questions()).map((each) => each.id)).toEqual([line!.id]);
    await employ.confirm([line!.id]);
    await employ.confirm([line!.id], tokyoDate('2027-01-05'));
    expect((await pay.own(memberId)).payouts).toMatchObject([
      { state: 'paid', means: 'employer', paidOn: '2026-12-30' },
    ]);
    expect((await pay.own(memberId)).years).toEqual([]);
    expect(await employ.questions()).toEqual([]);
  });
});
