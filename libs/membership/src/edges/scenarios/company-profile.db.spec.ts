import { PaymentsOf, ReceiptsOf } from '@enishi/billing';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { ChangeCompanyProfile } from '../../actions/company/change-company-profile.ts';
import { ChangeProfileAtDesk } from '../../actions/company/change-profile-at-desk.ts';
import { FindCompany } from '../../actions/company/find-company.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { ReviewCompanyFee } from '../../actions/company/review-company-fee.ts';
import { exampleCompany } from '../../domain/company/example-company-form.ts';
import type { TypedFacts } from '../../domain/company/company-profile.ts';
import { CompanyCalendar } from '../schedules/company-calendar.ts';
import { companiesOn } from './company-stage.ts';
import type { Clerk } from './company-stage.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const companies = companiesOn(stage, program, database);
const { inside } = stage;

const change = async (clerk: Clerk, changes: Partial<TypedFacts>, agreedAmount: number | null = null) => {
  await inside(async (tx) => {
    const company = await program.get(OwnCompany).run(tx, clerk.accountId, clerk.companyId);
    const typed = { ...exampleCompany, ...changes };
    await program.get(ChangeCompanyProfile).run(tx, company, { typed, agreedAmount });
  });
  await program.runReactions();
};
const subject = ({ companyId }: Clerk) => ({ kind: 'company', id: companyId }) as const;
const paid = async (clerk: Clerk): Promise<number[]> =>
  (await inside((tx) => program.get(PaymentsOf).run(tx, subject(clerk)))).map(({ amount }) => amount);
const addressees = async (clerk: Clerk): Promise<string[]> =>
  (await inside((tx) => program.get(ReceiptsOf).run(tx, subject(clerk)))).map(({ addressee }) => addressee);

describe('what is known of a company', () => {
  it('is changed as it was entered: abbreviations folded, full-width digits read, told once in its story', async () => {
    const clerk = await companies.found();
    const typed = {
      name: 'ドットカフェ（株）',
      legalForm: '',
      registrationNumber: 'Ｔ９９９９９９９９９９９９９',
      postalCode: '０８５−００１６',
      employees: '１５名',
    };
    await change(clerk, typed);
    await change(clerk, typed);
    expect((await companies.record(clerk)).company).toMatchObject({
      ...{ name: 'ドットカフェ', legalForm: 'kabushiki', formPlace: 'after', employees: 15 },
      ...{ registrationNumber: 'T9999999999999', postalCode: '085-0016', contactName: '高橋 誠' },
    });
    expect(await companies.story(clerk)).toEqual(['founded', 'declared', 'profile_changed']);
  });

  it.each([
    ['a corporation with a wrong check digit', 'kabushiki', 'REGISTRATION_NUMBER_CHECK_DIGIT'],
    ['a sole trader', 'sole', null],
  ])('of %s: %s, %s', async (_case, legalForm, code) => {
    const clerk = await companies.found({ name: 'とうろ商店', legalForm: 'sole', kana: 'トウロショウテン' });
    const wish = change(clerk, { name: 'とうろ商店', legalForm, registrationNumber: 'T9999999999998' });
    if (code) await expect(wish).rejects.toMatchObject({ code, facts: { field: 'registrationNumber' } });
    else {
      await wish;
      expect((await companies.record(clerk)).company.registrationChecked).toBe(false);
    }
  });
});

describe('a company whose size has changed', () => {
  it('pays the fee of its new band from the next renewal on, only as it was shown; papers of before stay', async () => {
    const clerk = await companies.payer();
    const size = { employees: '21' };
    await expect(change(clerk, size)).rejects.toMatchObject({ code: 'COMPANY_FEE_DIFFERS' });
    await expect(change(clerk, size, 17_000)).rejects.toMatchObject({ code: 'COMPANY_FEE_DIFFERS' });
    const review = await inside(async (tx) => {
      const company = await program.get(OwnCompany).run(tx, clerk.accountId, clerk.companyId);
      return program.get(ReviewCompanyFee).run(tx, company, 21);
    });
    expect(review).toMatchObject({
      now: { amount: 11_000, percent: 100 },
      next: { amount: 16_500, percent: 150 },
    });
    await change(clerk, { ...size, name: '合同会社ドット喫茶', kana: 'ドットキッサ' }, 16_500);
    await stage.catchUp();
    expect(await companies.record(clerk)).toMatchObject({
      company: { employees: 21 },
      holding: { amount: 11_000, planVersion: 1 },
      feeMove: { amount: 16_500 },
    });
    expect(await paid(clerk)).toEqual([11_000]);
    await stage.pass(31);
    await stage.pass(1);
    expect(await paid(clerk)).toEqual([16_500, 11_000]);
    expect(await companies.record(clerk)).toMatchObject({
      holding: { amount: 16_500, planVersion: 1 },
      feeMove: null,
    });
    expect(await addressees(clerk)).toEqual(['合同会社ドット喫茶', '株式会社ドットカフェ']);
    expect(await companies.story(clerk)).toEqual(expect.arrayContaining(['fee_agreed', 'profile_changed']));
  });

  it('keeps its fee where it is back at its size before the renewal', async () => {
    const clerk = await companies.payer();
    await change(clerk, { employees: '21' }, 16_500);
    await stage.catchUp();
    await expect(change(clerk, { employees: '12' }, 16_500)).rejects.toMatchObject({
      code: 'COMPANY_FEE_DIFFERS',
    });
    await change(clerk, { employees: '12' });
    await stage.catchUp();
    expect((await companies.record(clerk)).feeMove).toBeNull();
    await stage.pass(31);
    await stage.pass(1);
    expect(await paid(clerk)).toEqual([11_000, 11_000]);
    expect(await companies.story(clerk)).toContain('fee_kept');
  });

  it('pays a price of its own by card from the order or the next renewal on, and the listed one after its last day, told before', async () => {
    const clerk = await companies.payer({ name: '合同会社とりきめ', kana: 'トリキメ' });
    const month = { interval: 'month', amount: 8_000 } as const;
    const until = (days: number) => addDays(tokyoDateOf(program.clock.now()), days);
    await companies.agree(clerk, { ...month, validUntil: until(40) });
    const night = async () => {
      await program.get(CompanyCalendar).turnDay();
      await program.runReactions();
      await stage.catchUp();
    };
    await night();
    await night();
    expect(await companies.record(clerk)).toMatchObject({
      holding: { amount: 11_000 },
      feeMove: { amount: 8_000 },
    });
    await stage.pass(31);
    await stage.pass(1);
    expect(await companies.record(clerk)).toMatchObject({ holding: { amount: 8_000 }, feeMove: null });
    await night();
    expect(await companies.record(clerk)).toMatchObject({ feeMove: { amount: 11_000 } });
    await stage.pass(31);
    await stage.pass(1);
    await night();
    expect(await paid(clerk)).toEqual([11_000, 8_000, 11_000]);
    expect((await companies.story(clerk)).filter((kind) => kind === 'fee_from_renewal')).toHaveLength(2);

    const newcomer = await companies.found({ name: '合同会社はじめから', kana: 'ハジメカラ' });
    await companies.agree(newcomer, { ...month, validUntil: until(0) });
    await pay((await companies.order(newcomer)).url);
    await stage.catchUp();
    expect(await paid(newcomer)).toEqual([8_000]);
  });

  it('pays by card what was agreed with it, whatever its size, and the table again once the desk has ended that', async () => {
    const clerk = await companies.payer({ name: '合同会社おおきく', kana: 'オオキク' });
    const morning = async () => {
      await program.get(CompanyCalendar).turnDay();
      await program.runReactions();
      await stage.catchUp();
    };
    await change(clerk, { name: '合同会社おおきく', kana: 'オオキク', employees: '21' }, 16_500);
    const validUntil = addDays(tokyoDateOf(program.clock.now()), 400);
    await companies.agree(clerk, { interval: 'month', amount: 8_000, validUntil });
    await morning();
    expect(await companies.record(clerk)).toMatchObject({ feeMove: { amount: 8_000 } });
    await change(clerk, { name: '合同会社おおきく', kana: 'オオキク', employees: '300' }, 8_000);
    await stage.pass(31);
    await stage.pass(1);
    expect(await companies.record(clerk)).toMatchObject({ holding: { amount: 8_000 }, feeMove: null });
    await morning();
    expect(await companies.record(clerk)).toMatchObject({ feeMove: null });
    await companies.endPrices(clerk);
    await morning();
    // 11,000 × 200 % by the table.
    expect(await companies.record(clerk)).toMatchObject({ feeMove: { amount: 22_000 } });
    await stage.pass(31);
    await stage.pass(1);
    expect(await paid(clerk)).toEqual([22_000, 8_000, 11_000]);
  });

  it('is asked for nothing while nothing is charged again', async () => {
    const clerk = await companies.found();
    await change(clerk, { employees: '500' });
    expect((await companies.record(clerk)).company.employees).toBe(500);
  });
});

describe('a company that calls the secretariat', () => {
  const atDesk = (clerk: Clerk, changes: Partial<TypedFacts>, agreedAmount: number | null, reason: string) =>
    inside(async (tx) => {
      const company = await program.get(FindCompany).run(tx, clerk.companyId);
      const typed = { ...exampleCompany, ...changes };
      const wish = { typed, agreedAmount, reason, actor: 'tamura@example.jp' };
      await program.get(ChangeProfileAtDesk).run(tx, company, wish);
    });
  const turns = ({ companyId }: Clerk) =>
    database.look(
      `select kind, actor, facts->>'fields_ja' fields, facts->>'reason' reason from membership.company_turn
        where company_id = $1 and actor is not null order by at, id`,
      [companyId],
    );

  it('has its profile changed with a reason, is told by mail once, and pays its next fee only as it was shown', async () => {
    const clerk = await companies.payer();
    const size = { employees: '21', address: '釧路市黒金町' };
    await expect(atDesk(clerk, size, 16_500, ' ')).rejects.toMatchObject({ code: 'TEXT_MISSING' });
    await expect(atDesk(clerk, size, null, '移転')).rejects.toMatchObject({ code: 'COMPANY_FEE_DIFFERS' });
    await expect(atDesk(clerk, { registrationNumber: 'T9999999999998' }, null, '移転')).rejects.toMatchObject(
      { code: 'REGISTRATION_NUMBER_CHECK_DIGIT' },
    );
    const mails = () =>
      database.look<{ letter: object }>(
        `select letter from platform.mail where letter::text like '%会社の登録内容を変更しました%'`,
      );
    expect(await mails()).toHaveLength(0);
    await atDesk(clerk, size, 16_500, '移転のご連絡');
    await atDesk(clerk, size, null, 'もう一度');
    expect(await companies.record(clerk)).toMatchObject({
      company: { address: '釧路市黒金町', employees: 21 },
      holding: { amount: 11_000 },
      feeMove: { amount: 16_500 },
    });
    const by = { actor: 'tamura@example.jp' };
    expect(await turns(clerk)).toEqual([
      { ...by, kind: 'fee_agreed', fields: null, reason: null },
      { ...by, kind: 'profile_changed_at_desk', fields: '住所・従業員数', reason: '移転のご連絡' },
    ]);
    const [told, ...others] = await mails();
    expect(others).toEqual([]);
    for (const words of ['住所・従業員数', '移転のご連絡', '16,500円'])
      expect(JSON.stringify(told)).toContain(words);
  });
});
