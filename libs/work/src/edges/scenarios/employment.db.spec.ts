import { CompanyDocuments } from '@enishi/billing';
import { newId, tokyoDate } from '@enishi/kernel';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { InvoiceWork } from '../../actions/pay/invoice-work.ts';
import { AccruePay } from '../../actions/pay/accrue-pay.ts';
import { fingerprintOf } from '../../actions/tell-terms.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { GigStore } from '../../store/gig.store.ts';
import { ProvisionStore } from '../../store/provision.store.ts';
import { termsPdf } from '../files/terms-pdf.ts';
import { wageRows } from '../files/wage-files.controller.ts';
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

  it('stands still below the minimum wage whatever the desk writes', async () => {
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

describe('calling off', () => {
  const starts = morning.nine.getTime();
  const minutesBefore = (minutes: number) => program.clock.set(new Date(starts - minutes * 60_000));

  it('a day before it costs nothing; a minute later the promised wage is owed, once it was shown', async () => {
    const [inTime, late] = [await employ.gig(), await employ.gig({ title: '配膳の準備' })];
    const [hana, taro] = [await stage.member(), await stage.member()];
    await employ.take(hana.memberId, inTime);
    await employ.take(taro.memberId, late);
    minutesBefore(1_440);
    await employ.callOff(inTime);
    minutesBefore(1_439);
    await expect(employ.callOff(late)).rejects.toMatchObject({
      ...{ code: 'CALL_OFF_COSTS', facts: { cost: 3_000 } },
    });
    const { help } = await stage.atDesk((await stage.own(taro.memberId))[0]!.gig.requestId);
    expect(help.gigs.map(({ callOffCost }) => callOffCost)).toEqual([3_000]);
    await employ.callOff(late, 3_000);
    await employ.callOff(late, 3_000);
    expect(await employ.list()).toMatchObject([
      { part: 'allowance', amount: 3_000, charge: 0, feeGross: 0, minutes: 0, from: null },
    ]);
    expect(await letters(taro.email)).toContain('休業手当 3,000円');
    expect(await letters(hana.email)).toContain('休業手当は発生しません');
    expect(await balance('worker_payable', 'unbilled_work')).toEqual([0, 0]);
  });

  it('owes the percent that was told, also where the setting was changed meanwhile', async () => {
    await employ.settings({ work: { callOffPercent: 80 } });
    const gigId = await employ.gig();
    const { memberId } = await stage.member();
    await employ.take(memberId, gigId);
    expect(JSON.stringify((await stage.own(memberId))[0]!.terms.lines)).toContain('80%');
    await employ.settings({ work: { callOffPercent: 60 } });
    minutesBefore(60);
    await employ.callOff(gigId, 2_400);
    expect((await employ.list()).map(({ amount }) => amount)).toEqual([2_400]);
  });

  it('at the moment of a check-in is one of both: who came is paid for the work, and no allowance beside it', async () => {
    const gigId = await employ.gig();
    const { memberId } = await stage.member();
    await employ.take(memberId, gigId);
    minutesBefore(30);
    const { picture } = await doing.codes(gigId);
    const done = await Promise.allSettled([
      doing.checkIn(memberId, { code: picture }),
      employ.callOff(gigId, 3_000),
    ]);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [place] = await stage.own(memberId);
    const parts = (await employ.list()).map(({ part }) => part);
    expect([place!.assignment.state, ...parts]).toEqual(
      place!.assignment.state === 'called_off' ? ['called_off', 'allowance'] : ['checked_in'],
    );
  });

  it('would be both without the lock on the gig (control)', async () => {
    const gigId = await employ.gig();
    const { memberId } = await stage.member();
    await employ.take(memberId, gigId);
    minutesBefore(30);
    const { picture } = await doing.codes(gigId);
    const [gigs, assignments] = [program.get(GigStore), program.get(AssignmentStore)];
    const bothLooked = meeting(2);
    const holding = assignments.holding.bind(assignments);
    jest.spyOn(gigs, 'held').mockImplementation((tx, id) => gigs.byId(tx, id));
    jest.spyOn(assignments, 'holding').mockImplementation(async (...of) => {
      const found = await holding(...of);
      await bothLooked.arrive();
      return found;
    });
    jest.spyOn(assignments, 'held').mockImplementation(async (tx, id) => {
      const found = await assignments.byId(tx, id);
      await bothLooked.arrive();
      return found;
    });
    const done = await Promise.allSettled([
      doing.checkIn(memberId, { code: picture }),
      employ.callOff(gigId, 3_000),
    ]);
    jest.restoreAllMocks();
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect((await employ.list()).map(({ part }) => part)).toEqual(['allowance']);
    expect((await stage.own(memberId))[0]!.assignment.checkedInAt).not.toBeNull();
  });
});

describe('edge 7: hours in dispute', () => {
  it('are paid as far as nobody disputes them, and the rest once the desk has decided', async () => {
    const { memberId, id } = await working();
    await expect(employ.dispute(id, null)).rejects.toMatchObject({ code: 'CLAIM_KIND_WRONG' });
    await employ.report(memberId, id, { from: '08:30', to: '12:00', breakMinutes: 0 });
    await expect(employ.dispute(id, { from: '09:00', to: '', breakMinutes: 0 })).rejects.toMatchObject({
      code: 'HOURS_WRONG',
    });
    await employ.dispute(id, { from: '08:50', to: '11:40', breakMinutes: 0 });
    await employ.dispute(id, { from: '08:50', to: '11:40', breakMinutes: 0 });
    expect(await employ.list()).toMatchObject([{ part: 'work', minutes: 170, amount: 3_400 }]);
    await expect(employ.decide(id, false, null)).rejects.toMatchObject({ code: 'WORK_PART_OWED' });
    await employ.decide(id, true, { from: '08:30', to: '11:50', breakMinutes: 0 });
    expect(
      (await employ.list()).map(({ part, minutes, amount, feeGross }) => [part, minutes, amount, feeGross]),
    ).toEqual(
      expect.arrayContaining([
        ['work', 170, 3_400, 748],
        ['rest', 30, 600, 0],
      ]),
    );
  });

  it('never come to less than was promised, whatever the company says', async () => {
    const { memberId, id } = await working();
    await employ.report(memberId, id, { from: '09:00', to: '11:30', breakMinutes: 0 });
    await employ.dispute(id, { from: '09:00', to: '09:30', breakMinutes: 0 });
    await employ.decide(id, true, { from: '09:00', to: '09:30', breakMinutes: 0 });
    expect((await employ.list()).map(({ part, amount }) => [part, amount])).toEqual([['work', 3_000]]);
  });

  it('cannot be said of 業務委託, whose reward does not hang on them', async () => {
    const [gigId] = await stage.gigs(company);
    const { memberId } = await stage.member();
    const id = await stage.take(memberId, gigId!);
    program.clock.set(morning.halfPast);
    await doing.checkIn(memberId, { code: (await doing.codes(gigId!)).picture });
    program.clock.set(evening);
    await doing.report(memberId, id);
    await expect(employ.dispute(id, { from: '09:00', to: '10:00', breakMinutes: 0 })).rejects.toMatchObject({
      code: 'CLAIM_KIND_WRONG',
    });
    expect(await employ.list()).toEqual([]);
  });
});

describe('a wage', () => {
  it('is said not to be paid by its day, which the desk reads until it is taken back', async () => {
    const { memberId, id } = await working();
    await doing.accept(company, id);
    const [line] = await employ.list();
    await expect(employ.unpaid(memberId, line!.id)).rejects.toMatchObject({ code: 'WAGE_NOT_DUE' });
    await employ.confirm([line!.id], tokyoDate('2026-12-28'));
    const stranger = await stage.member();
    await expect(employ.unpaid(stranger.memberId, line!.id)).rejects.toMatchObject({
      code: 'WAGE_NOT_FOUND',
    });
    await expect(employ.unpaid(memberId, line!.id, ' ')).rejects.toMatchObject({ code: 'WORK_REASON_WRONG' });
    await employ.unpaid(memberId, line!.id);
    expect(await employ.questions()).toMatchObject([{ id: line!.id, unpaidLine: 'まだ受け取っていません' }]);
    await employ.paidAfterAll(memberId, line!.id);
    expect(await employ.questions()).toEqual([]);
  });

  it('of another company, and of another community, is not found by any of its ids', async () => {
    const { id, gigId } = await working();
    await doing.accept(company, id);
    const [line] = await employ.list();
    const other = await stage.company();
    const day = tokyoDate('2026-12-28');
    await expect(employ.confirm([line!.id], day, other)).rejects.toMatchObject({ code: 'WAGE_NOT_FOUND' });
    await expect(employ.confirm([line!.id, newId()], day)).rejects.toMatchObject({ code: 'WAGE_NOT_FOUND' });
    expect(await employ.list('2026-12', other)).toEqual([]);
    await expect(employ.workers(gigId, other)).rejects.toMatchObject({ code: 'GIG_NOT_FOUND' });
    const foreign = { ...other, companyId: company.companyId };
    await expect(employ.list('2026-12', foreign)).rejects.toMatchObject({ code: 'COMPANY_NOT_FOUND' });
    await expect(employ.list('12月')).rejects.toMatchObject({ code: 'WORK_MONTH_WRONG' });
    expect((await employ.list()).map(({ state }) => state)).toEqual(['accrued']);
  });

  it('is read with names by the company alone, and each look of an account is written down once a day', async () => {
    const { memberId, id, gigId } = await working();
    await doing.accept(company, id);
    await employ.list();
    const [worker] = await employ.workers(gigId);
    expect(worker).toMatchObject({ place: { id }, contact: { memberId } });
    const provisions = await stage.inside((tx) => program.get(ProvisionStore).of(tx, id));
    expect(provisions.map(({ providedTo, wording }) => [providedTo, wording !== null]).sort()).toEqual(
      [
        [company.accountId, false],
        [company.companyId, true],
      ].sort(),
    );
    const rows = wageRows(await employ.list());
    expect(rows[1]!.slice(1, 10)).toEqual([
      ...['ヤマダ　ハナコ', 'シーツ交換', '2026-12-28', '賃金', '09:00', '11:30', 150, 0, 3_000],
    ]);
  });

  it('is charged to the company by the fee alone, and by nothing under a licence free of charge', async () => {
    await employ.settings({ invoicing: { bankAccount: '北洋銀行 釧路中央支店 普通 7654321' } });
    const first = await working();
    await doing.accept(company, first.id);
    program.clock.set(opening);
    await employ.number('13-ム-300045');
    const second = await working();
    await doing.accept(company, second.id);
    program.clock.set(new Date('2027-01-04T03:00:00Z'));
    const invoice = () =>
      stage.inside((tx) =>
        program.get(InvoiceWork).run(tx, { companyId: company.companyId, month: '2026-12' }, pay.reader),
      );
    await invoice();
    const [document] = await stage.inside((tx) => program.get(CompanyDocuments).run(tx, company.companyId));
    expect(document!.document).toMatchObject({ total: 660 });
    expect(document!.document.facts.lines).toEqual([
      expect.objectContaining({ description: 'しごとコンビニ 手数料', quantity: 1, unitPrice: 660 }),
    ]);
    await expect(invoice()).rejects.toMatchObject({ code: 'WORK_NOTHING_TO_INVOICE' });
    expect((await employ.list()).map(({ charge, amount }) => [charge, amount]).sort()).toEqual([
      ...[
        [0, 3_000],
        [660, 3_000],
      ],
    ]);
  });

  it('edge 14: eight hours of a day are refused beyond, whichever company employs, and are free again after stepping back', async () => {
    const other = employmentStage(program, stage, await stage.company());
    const long = { from: '05:00', to: '09:00' };
    const [early, noon] = [await employ.gig(long), await other.gig({ from: '09:00', to: '12:45' })];
    const evening = await employ.gig({ from: '18:00', to: '19:00' });
    const { memberId } = await stage.member();
    const id = await employ.take(memberId, early);
    await other.take(memberId, noon);
    await expect(employ.take(memberId, evening)).rejects.toMatchObject({
      ...{ code: 'WORKER_DAY_FULL', facts: { most: 8 } },
    });
    await stage.back(memberId, id);
    await employ.take(memberId, evening);
  });
});
