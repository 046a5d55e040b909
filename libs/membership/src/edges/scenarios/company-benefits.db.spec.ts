import { newId, tokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { GiveBackBenefit } from '../../actions/company/benefits/give-back-benefit.ts';
import { GrantBenefit } from '../../actions/company/benefits/grant-benefit.ts';
import { RecordBenefitUse } from '../../actions/company/benefits/record-benefit-use.ts';
import { DefineCompanyPlans } from '../../actions/company/define-company-plans.ts';
import { basicPlan, partnerPlan } from '../../domain/company/example-company-plan.ts';
import { foundCommunity } from '../../example-community.ts';
import { BenefitCounterEntity } from '../../store/company/benefits/benefit-counter.entity.ts';
import { BenefitCounterStore } from '../../store/company/benefits/benefit-counter.store.ts';
import { benefitsOn } from './benefit-stage.ts';
import type { Member } from './benefit-stage.ts';

jest.setTimeout(60_000);
const database = useTestDatabase();
const program = useProgram(database);
const actor = 'tamura@example.jp';
let community: string;
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(community, work);
const company = benefitsOn(inside, program);
const onDay = (day: string): void => program.clock.set(new Date(`${day}T03:00:00Z`));
const mailsTo = async (email: string): Promise<string[]> =>
  (
    await database.look<{ subject: string }>(
      `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
      [email],
    )
  ).map(({ subject }) => subject);
const grant = ({ companyId }: Pick<Member, 'companyId'>, kind: string, amount: string, endsOn: string) =>
  inside((tx) =>
    program.get(GrantBenefit).run(tx, companyId, { kind, amount, endsOn, reason: '周年のお礼' }, actor),
  );

beforeAll(async () => {
  onDay('2026-11-26');
  community = await foundCommunity(program, 'doto');
}, 60_000);
beforeEach(() => onDay('2026-11-26'));
afterEach(() => jest.restoreAllMocks());

describe('a company that uses its benefits', () => {
  it('has counters from the day of its contract, and a log of who used what', async () => {
    const member = await company.member('corp_basic');
    await company.use(member.companyId, 'tickets_gathering', {
      accountId: member.accountId,
      recordedBy: null,
    });
    const benefits = (await company.read(member))!;
    expect(benefits.year).toEqual({ from: '2026-11-26', until: '2027-11-26' });
    expect(benefits.lines.map(({ kind, allowed, used, left }) => [kind, allowed, used, left])).toEqual([
      ['postings', 1, 0, 1],
      ['tickets_gathering', 2, 1, 1],
    ]);
    expect(benefits.uses).toEqual([
      expect.objectContaining({ who: member.email, usedFor: '道東マッチングナイト東京', parts: 1 }),
    ]);
  });

  it('uses once what is asked for twice with one key, and not again what was given back', async () => {
    const member = await company.member('corp_basic');
    const key = `ticket:${newId()}`;
    const first = await company.use(member.companyId, 'tickets_gathering', { key });
    const again = await company.use(member.companyId, 'tickets_gathering', { key });
    expect(again.id).toBe(first.id);
    await expect(company.use(member.companyId, 'tickets_gathering', { key, parts: 2 })).rejects.toMatchObject(
      { code: 'BENEFIT_KEY_SPENT' },
    );
    const back = () =>
      inside((tx) => program.get(GiveBackBenefit).run(tx, key, { reason: '欠席', by: null }));
    expect([await back(), await back()]).toEqual([true, false]);
    expect(await company.left(member, 'tickets_gathering')).toEqual({ used: 0, left: 2 });
    await expect(company.use(member.companyId, 'tickets_gathering', { key })).rejects.toMatchObject({
      code: 'BENEFIT_KEY_SPENT',
    });
  });

  it('is refused more than is left, what the plan does not give, and everything without a plan', async () => {
    const member = await company.member('corp_basic');
    await expect(company.use(member.companyId, 'tickets_gathering', { parts: 3 })).rejects.toMatchObject({
      code: 'BENEFIT_USED_UP',
      facts: { left: 2, wanted: 3 },
    });
    await expect(company.use(member.companyId, 'booth_slots')).rejects.toMatchObject({
      code: 'BENEFIT_NOT_GIVEN',
    });
    const other = await company.found();
    await expect(company.use(other.companyId, 'postings')).rejects.toMatchObject({ code: 'BENEFITS_CLOSED' });
  });

  it('uses within grace, and no longer when the plan has ended', async () => {
    const member = await company.member('corp_basic');
    const periodStart = tokyoDate('2026-11-26');
    await company.told(member, { planKey: 'corp_basic', periodStart, status: 'past_due' });
    await company.use(member.companyId, 'postings');
    const endedOn = tokyoDate('2026-11-27');
    await company.told(member, { planKey: 'corp_basic', periodStart, live: false, endedOn });
    onDay('2026-11-28');
    await expect(company.use(member.companyId, 'tickets_gathering')).rejects.toMatchObject({
      code: 'BENEFITS_CLOSED',
    });
  });

  it('counts a year anew from its anchor, and a month from its own', async () => {
    const member = await company.member('corp_partner', tokyoDate('2026-11-26'));
    await company.use(member.companyId, 'scouts', { parts: 30 });
    await company.use(member.companyId, 'support_hours', { parts: 5 });
    onDay('2026-12-25');
    expect(await company.left(member, 'scouts')).toEqual({ used: 30, left: 0 });
    onDay('2026-12-26');
    expect(await company.left(member, 'scouts')).toEqual({ used: 0, left: 30 });
    expect(await company.left(member, 'support_hours')).toEqual({ used: 5, left: 75 });
    await company.told(member, { planKey: 'corp_partner', periodStart: tokyoDate('2027-11-26') });
    onDay('2027-11-26');
    expect(await company.left(member, 'support_hours')).toEqual({ used: 0, left: 80 });
    expect(await company.left(member, 'postings')).toEqual({ used: 0, left: null });
  });

  it('keeps the quotas of the version with which it began, whatever newcomers get', async () => {
    const member = await company.member('corp_basic');
    const more = { ...basicPlan, quotas: [{ kind: 'postings', per: 'year', amount: 9 }] } as const;
    await inside((tx) => program.get(DefineCompanyPlans).run(tx, [more, partnerPlan]));
    const newcomer = await company.member('corp_basic');
    expect(await company.left(member, 'postings')).toEqual({ used: 0, left: 1 });
    expect(await company.left(newcomer, 'postings')).toEqual({ used: 0, left: 9 });
    await inside((tx) => program.get(DefineCompanyPlans).run(tx, [basicPlan, partnerPlan]));
  });

  it('has the whole quota of a new plan less what it used, and owes nothing after a change to less', async () => {
    const member = await company.member('corp_basic');
    await company.use(member.companyId, 'tickets_gathering', { parts: 2 });
    const periodStart = tokyoDate('2026-11-26');
    await company.told(member, { planKey: 'corp_partner', periodStart });
    expect(await company.left(member, 'tickets_gathering')).toEqual({ used: 2, left: 18 });
    await company.use(member.companyId, 'tickets_gathering', { parts: 8 });
    await company.told(member, { planKey: 'corp_basic', periodStart });
    expect(await company.left(member, 'tickets_gathering')).toEqual({ used: 10, left: 0 });
    const [kept] = await database.look<{ allowed: number }>(
      `select allowed from membership.benefit_counter where company_id = $1 and kind = 'tickets_gathering'`,
      [member.companyId],
    );
    expect(kept).toEqual({ allowed: 2 });
  });
});

describe('the desk', () => {
  const record = (member: Member, changes: object = {}) =>
    inside((tx) =>
      program.get(RecordBenefitUse).run(
        tx,
        {
          ...{ companyId: member.companyId, kind: 'support_hours', amount: '1.25', key: newId() },
          ...{ usedFor: '採用計画のご相談', usedOn: '2026-11-26', ...changes },
        },
        actor,
      ),
    );

  it('writes down hours by the quarter and takes them back with a reason, once', async () => {
    const member = await company.member('corp_partner');
    await record(member);
    expect(await company.left(member, 'support_hours')).toEqual({ used: 5, left: 75 });
    const [use] = (await company.read(member))!.uses;
    const takeBack = (reason: string) =>
      inside((tx) => program.get(RecordBenefitUse).takeBack(tx, use!.id, reason, actor));
    await expect(takeBack('')).rejects.toMatchObject({ code: 'TEXT_MISSING' });
    await takeBack('二重に記録');
    expect((await company.read(member))!.uses).toEqual([
      expect.objectContaining({ returnReason: '二重に記録', returnedBy: actor }),
    ]);
    await expect(takeBack('もう一度')).rejects.toMatchObject({ code: 'BENEFIT_USE_RETURNED' });
    expect(await company.left(member, 'support_hours')).toEqual({ used: 0, left: 80 });
  });

  it.each([
    ['a day of the year before', { usedOn: '2026-11-25' }, 'BENEFIT_DAY_OUTSIDE'],
    ['tomorrow', { usedOn: '2026-11-27' }, 'BENEFIT_DAY_OUTSIDE'],
    ['a third of an hour', { amount: '0.33' }, 'BENEFIT_HOURS_UNREADABLE'],
    ['a company that there is not', { companyId: newId() }, 'COMPANY_NOT_FOUND'],
  ])('is refused %s', async (_case, changes, code) => {
    const member = await company.member('corp_partner');
    await expect(record(member, changes)).rejects.toMatchObject({ code });
  });

  it('does not take back a ticket, which goes back where it was bought', async () => {
    const member = await company.member('corp_basic');
    const { id } = await company.use(member.companyId, 'tickets_gathering', { recordedBy: null });
    await expect(
      inside((tx) => program.get(RecordBenefitUse).takeBack(tx, id, '欠席', actor)),
    ).rejects.toMatchObject({ code: 'BENEFIT_USE_ELSEWHERE' });
    await expect(
      inside((tx) => program.get(RecordBenefitUse).takeBack(tx, newId(), '欠席', actor)),
    ).rejects.toMatchObject({ code: 'BENEFIT_USE_NOT_FOUND' });
  });

  it('grants extra until a day: used first, given back to where it came from, and over the day after', async () => {
    const member = await company.member('corp_basic');
    await grant(member, 'postings', '2', '2026-11-30');
    await grant(member, 'booth_slots', '1', '2026-11-30');
    const key = newId();
    await company.use(member.companyId, 'postings', { parts: 2, key });
    await company.use(member.companyId, 'booth_slots');
    expect(await company.left(member, 'postings')).toEqual({ used: 2, left: 1 });
    await inside((tx) => program.get(GiveBackBenefit).run(tx, key, { reason: '取り下げ', by: null }));
    expect(await company.left(member, 'postings')).toEqual({ used: 0, left: 3 });
    onDay('2026-12-01');
    expect(await company.left(member, 'postings')).toEqual({ used: 0, left: 1 });
    expect(await company.left(member, 'booth_slots')).toEqual({ used: 1, left: 0 });
    await expect(company.use(member.companyId, 'booth_slots')).rejects.toMatchObject({
      code: 'BENEFIT_NOT_GIVEN',
    });
    const other = await company.found();
    await expect(grant(other, 'postings', '1', '2026-12-31')).rejects.toMatchObject({
      code: 'BENEFITS_CLOSED',
    });
  });
});

describe('the notices', () => {
  it('leave at 80 and at 100 percent, once each in a period, also when something was given back', async () => {
    const member = await company.member('corp_partner');
    const key = newId();
    await company.use(member.companyId, 'tickets_gathering', { parts: 15 });
    await company.use(member.companyId, 'tickets_gathering', { parts: 1, key });
    await company.use(member.companyId, 'tickets_gathering', { parts: 1 });
    await inside((tx) => program.get(GiveBackBenefit).run(tx, key, { reason: '欠席', by: null }));
    await company.use(member.companyId, 'tickets_gathering', { parts: 4 });
    await program.runReactions();
    const told = (await mailsTo(member.email)).filter((subject) => subject.includes('交流会'));
    expect(told).toEqual([
      '「交流会の参加枠」の利用枠の残りが少なくなりました',
      '「交流会の参加枠」の利用枠をすべてご利用いただきました',
    ]);
    await company.use(member.companyId, 'postings', { parts: 40 });
    await program.runReactions();
    expect((await mailsTo(member.email)).filter((subject) => subject.includes('求人'))).toEqual([]);
  });
});

describe('parallel use', () => {
  const use = ({ companyId }: Member) =>
    company.use(companyId, 'postings').then(
      () => 'used',
      (failure: { code?: string }) => failure.code ?? String(failure),
    );
  const usedOf = async ({ companyId }: Member): Promise<number> => {
    const [row] = await database.look<{ used: number }>(
      `select used from membership.benefit_counter where company_id = $1 and kind = 'postings'`,
      [companyId],
    );
    return row!.used;
  };

  it('never takes more than there is: of five who want the last posting one has it', async () => {
    const member = await company.member('corp_basic');
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => use(member)));
    expect(outcomes.sort()).toEqual([...Array<string>(4).fill('BENEFIT_USED_UP'), 'used']);
    expect(await usedOf(member)).toBe(1);
  });

  it('takes the last of an extra grant once', async () => {
    const member = await company.member('corp_basic');
    await grant(member, 'booth_slots', '1', '2026-12-31');
    const wish = () => company.use(member.companyId, 'booth_slots').catch(() => null);
    const outcomes = await Promise.all([wish(), wish(), wish()]);
    expect(outcomes.filter((each) => each !== null)).toHaveLength(1);
  });

  it('is one use when the same key comes twice at once', async () => {
    const member = await company.member('corp_basic');
    const key = newId();
    const both = await Promise.all([1, 2].map(() => company.use(member.companyId, 'postings', { key })));
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(await usedOf(member)).toBe(1);
  });

  it('overdraws when the counter is not held (control run)', async () => {
    const member = await company.member('corp_basic');
    let readers = 0;
    let letGo = (): void => undefined;
    const bothHaveRead = new Promise<void>((resolve) => (letGo = resolve));
    jest
      .spyOn(program.get(BenefitCounterStore), 'hold')
      .mockImplementation(async (tx, { holdingId, kind }) => {
        const counter = await tx.repo(BenefitCounterEntity).findOneByOrFail({ holdingId, kind });
        readers += 1;
        if (readers === 2) letGo();
        await bothHaveRead;
        return counter;
      });
    expect(await Promise.all([use(member), use(member)])).toEqual(['used', 'used']);
    expect(await usedOf(member)).toBe(2);
  });
});
