import { PaymentsOf, PreviewOfferChange, RegisterOffer } from '@enishi/billing';
import { addDays, newId, tokyoDate, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { ApplyForCompanyPlan } from '../../actions/company/apply-for-company-plan.ts';
import { ReadBenefits } from '../../actions/company/benefits/read-benefits.ts';
import { RecordBenefitUse } from '../../actions/company/benefits/record-benefit-use.ts';
import { DecideApplication } from '../../actions/company/decide-application.ts';
import { KeepCompanyChange } from '../../actions/company/keep-company-change.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { PriceCompanyChange } from '../../actions/company/price-company-change.ts';
import { TakeCompanyChange } from '../../actions/company/take-company-change.ts';
import { companyChangeDisclosure } from '../../domain/company/company-change.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyCalendar } from '../schedules/company-calendar.ts';
import { companiesOn } from './company-stage.ts';
import { invoicesOn, origin } from './invoice-stage.ts';
import type { Clerk } from './company-stage.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const companies = companiesOn(stage, program, database);
const { inside } = stage;
const { at, night, order, invoices, settle, lettersTo, ...books } = invoicesOn(stage, program, database);

beforeAll(() => books.openBankAccount());
afterEach(async () => expect(await books.wrongInBooks()).toEqual([0, 0, []]));

const own = <T>(clerk: Clerk, work: (tx: Tx, company: CompanyEntity) => Promise<T>): Promise<T> =>
  inside(async (tx) => work(tx, await program.get(OwnCompany).run(tx, clerk.accountId, clerk.companyId)));
/** The page that a clerk looks at, and as many presses of its button as they like. */
const reviewed = async (clerk: Clerk, planKey: string) => {
  const priced = await own(clerk, (tx, company) =>
    program.get(PriceCompanyChange).run(tx, company, { planKey, interval: 'year' }),
  );
  const { order: change, offer, held } = priced.prepared;
  if (!held.invoiced) await program.get(RegisterOffer).run(stage.communityId(), offer);
  if (!held.invoiced && change.timing === 'now') {
    const subject = { kind: 'company', id: clerk.companyId } as const;
    const wish = { offer, prorationAt: program.clock.now() };
    const charge = await program.get(PreviewOfferChange).run(stage.communityId(), subject, wish);
    priced.cost = { driver: 'card', charge };
  }
  const shown = companyChangeDisclosure(change, tokyoDateOf(program.clock.now()), priced.cost);
  return { priced, shown, idempotencyKey: newId() };
};
const priceOf = ({ shown }: Awaited<ReturnType<typeof reviewed>>): string =>
  shown.blocks.find(({ key }) => key === 'price')!.body.ja;
const press = async (clerk: Clerk, page: Awaited<ReturnType<typeof reviewed>>) => {
  const { priced, shown, idempotencyKey } = page;
  const take = { priced, fingerprint: shown.fingerprint, idempotencyKey };
  const made = await own(clerk, (tx, company) =>
    program.get(TakeCompanyChange).run(tx, company, take, { ...origin, accountId: clerk.accountId }),
  );
  await program.runReactions();
  return made;
};
const approve = async (clerk: Clerk): Promise<void> => {
  await own(clerk, (tx, company) => program.get(ApplyForCompanyPlan).run(tx, company, 'corp_partner'));
  const { applications } = await companies.record(clerk);
  const decision = { applicationId: applications[0]!.id, approved: true, reason: null };
  await inside((tx) => program.get(DecideApplication).run(tx, { ...decision, actor: 'tamura@example.jp' }));
};
const partner = async (name: string, day: string): Promise<Clerk> => {
  at(day);
  const clerk = await companies.found({ name: `株式会社${name}`, employees: '12', kana: name });
  await approve(clerk);
  await settle((await order(clerk, { planKey: 'corp_partner' })).id);
  return clerk;
};

describe('a company that pays by card and changes its plan', () => {
  it('pays the price of its own as shown, of the day on which the plan begins, and the listed one after its last day', async () => {
    const today = tokyoDateOf(program.clock.now());
    const clerk = await companies.found({ name: '合同会社のぼり', employees: '12', kana: 'ノボリ' });
    await pay((await companies.order(clerk, 'corp_basic', 'year')).url);
    await stage.catchUp();
    await approve(clerk);
    await companies.agree(clerk, {
      ...{ planKey: 'corp_partner', amount: 800_000, validUntil: addDays(today, 100) },
    });
    const page = await reviewed(clerk, 'corp_partner');
    expect(page.shown).toMatchObject({ timing: 'now', amount: 800_000, nextAmount: 990_000 });
    expect(priceOf(page)).toContain('通常の会費（現在 年額 990,000円）');
    await press(clerk, page);
    await stage.catchUp();
    expect(await companies.record(clerk)).toMatchObject({
      holding: { planKey: 'corp_partner', amount: 800_000 },
    });
    await companies.agree(clerk, { amount: 100_000, validUntil: addDays(today, 30) });
    const back = await reviewed(clerk, 'corp_basic');
    expect(back.shown).toMatchObject({ timing: 'at_period_end', amount: 132_000, nextAmount: 132_000 });
    await press(clerk, back);
    await stage.catchUp();
    const morning = async () => {
      await program.get(CompanyCalendar).turnDay();
      await program.runReactions();
      await stage.catchUp();
    };
    await stage.pass(340);
    await morning();
    expect(await companies.record(clerk)).toMatchObject({ feeMove: null });
    expect(await companies.story(clerk)).not.toContain('fee_from_renewal');
    await own(clerk, (tx, company) => program.get(KeepCompanyChange).run(tx, company));
    await program.runReactions();
    await morning();
    expect(await companies.record(clerk)).toMatchObject({ feeMove: { amount: 990_000 } });
    await stage.pass(26);
    await stage.pass(1);
    const subject = { kind: 'company', id: clerk.companyId } as const;
    const payments = await inside((tx) => program.get(PaymentsOf).run(tx, subject));
    expect(payments.map(({ amount }) => amount)).toEqual([990_000, page.shown.due, 132_000]);
  });
});

describe('a company on invoice that changes its plan', () => {
  it('has the dearer one at once for the difference of its days, however often it presses, and pays it all next year', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社のぼりざか', employees: '12', kana: 'ノボリザカ' });
    await settle((await order(clerk)).id);
    at('2027-04-01');
    const use = { kind: 'tickets_gathering', amount: '1', usedOn: '2027-04-01', usedFor: '総会' };
    await inside((tx) =>
      program
        .get(RecordBenefitUse)
        .run(tx, { companyId: clerk.companyId, key: newId(), ...use }, 'tamura@example.jp'),
    );
    await expect(reviewed(clerk, 'corp_partner')).rejects.toMatchObject({ code: 'COMPANY_NEEDS_APPROVAL' });
    await approve(clerk);
    await expect(reviewed(clerk, 'corp_basic')).rejects.toMatchObject({ code: 'COMPANY_SAME_PLAN' });
    const [page, other] = [await reviewed(clerk, 'corp_partner'), await reviewed(clerk, 'corp_partner')];
    // (990,000 − 132,000) × 239 ÷ 365 = 561,813.6
    expect(page.shown).toMatchObject({
      timing: 'now',
      due: 561_813,
      dueOn: '2027-05-31',
      nextOn: '2027-11-26',
    });
    const [first, second] = await Promise.all([press(clerk, page), press(clerk, page)]);
    expect([second.id, (await press(clerk, page)).id]).toEqual([first.id, first.id]);
    await expect(press(clerk, other)).rejects.toMatchObject({ code: 'COMPANY_SAME_PLAN' });
    const [shown] = await invoices(clerk);
    expect(await invoices(clerk)).toHaveLength(2);
    expect(shown!.document.facts).toMatchObject({
      ...{ total: 561_813, tax: 51_073, suppliedFrom: '2027-04-01', suppliedTo: '2027-11-25' },
      ...{ orderNumber: 'PO-2026-118', dueOn: '2027-05-31' },
      lines: [{ description: '法人パートナー プラン変更の差額（日割り）' }],
    });
    expect(await companies.record(clerk)).toMatchObject({
      ...{
        standing: 'current',
        holding: { planKey: 'corp_partner', amount: 990_000, paidUntil: '2027-11-26' },
      },
    });
    const benefits = await inside((tx) => program.get(ReadBenefits).run(tx, clerk.companyId));
    expect(benefits!.lines.find(({ kind }) => kind === 'tickets_gathering')).toMatchObject({
      ...{ allowed: 20, used: 1, left: 19 },
    });
    await settle(shown!.invoice.id);
    await night('2027-09-27');
    expect((await invoices(clerk)).find(({ invoice }) => invoice.periodStart === '2027-11-26')).toMatchObject(
      {
        invoice: { amount: 990_000, offerKey: 'corp_partner' },
      },
    );
    expect((await companies.story(clerk)).slice(-3)).toEqual(['plan_change_started', 'plan_changed', 'paid']);
    expect(await lettersTo(clerk)).toEqual(
      expect.arrayContaining([
        '【見本の会】「法人パートナー」に変わりました',
        expect.stringMatching(/^【見本の会】請求書 I\d{4}-\d{6}（「法人パートナー」への変更の差額）$/),
      ]),
    );
  });

  it('is back on the plan that it paid for where the difference never came', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社あともどり', employees: '12', kana: 'アトモドリ' });
    await settle((await order(clerk)).id);
    at('2027-04-01');
    await approve(clerk);
    await press(clerk, await reviewed(clerk, 'corp_partner'));
    await night('2027-06-01');
    expect(await companies.record(clerk)).toMatchObject({
      standing: 'grace',
      holding: { planKey: 'corp_partner' },
    });
    await expect(reviewed(clerk, 'corp_basic')).rejects.toMatchObject({ code: 'COMPANY_FEE_LATE' });
    await night('2027-06-15');
    await night('2027-06-16');
    expect(await companies.record(clerk)).toMatchObject({
      ...{
        standing: 'current',
        holding: { planKey: 'corp_basic', amount: 132_000, paidUntil: '2027-11-26' },
      },
    });
    expect((await invoices(clerk))[0]).toMatchObject({ invoice: { state: 'credited' } });
  });

  it('is asked for its next year at the fee that it went back to, where the invoice of that year was out at the dearer one', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社さきどり', employees: '12', kana: 'サキドリ' });
    await settle((await order(clerk)).id);
    at('2027-08-20');
    await approve(clerk);
    await press(clerk, await reviewed(clerk, 'corp_partner'));
    for (const day of ['2027-09-27', '2027-10-01', '2027-10-15', '2027-10-16', '2027-10-17'])
      await night(day);
    const next = (await invoices(clerk)).filter(({ invoice }) => invoice.periodStart === '2027-11-26');
    expect(next.map(({ invoice: { state, amount } }) => [state, amount])).toEqual([
      ['open', 132_000],
      ['credited', 990_000],
    ]);
    await settle(next[0]!.invoice.id);
    await night('2027-11-26');
    expect(await companies.record(clerk)).toMatchObject({
      holding: { planKey: 'corp_basic', amount: 132_000, paidUntil: '2028-11-26' },
    });
  });

  it('has the dearer one in the year that it paid for at its fee, though the difference of the year before never came', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社つぎのとし', employees: '12', kana: 'ツギノトシ' });
    await settle((await order(clerk)).id);
    at('2027-10-15');
    await approve(clerk);
    await press(clerk, await reviewed(clerk, 'corp_partner'));
    await night('2027-10-16');
    const next = (await invoices(clerk)).find(({ invoice }) => invoice.periodStart === '2027-11-26');
    await settle(next!.invoice.id);
    for (const day of ['2027-11-26', '2027-12-01', '2027-12-15', '2027-12-16']) await night(day);
    expect(await companies.record(clerk)).toMatchObject({
      standing: 'current',
      holding: { planKey: 'corp_partner', amount: 990_000, paidUntil: '2028-11-26' },
    });
    expect((await invoices(clerk)).map(({ invoice: { state, amount } }) => [state, amount])).toEqual([
      ...[
        ['settled', 990_000],
        ['credited', 98_728],
        ['settled', 132_000],
      ],
    ]);
  });

  it('has the cheaper one with its renewal: the open invoice of that year is taken back and written anew', async () => {
    const clerk = await partner('クダリザカ', '2026-11-26');
    await night('2027-09-27');
    at('2027-10-01');
    const page = await reviewed(clerk, 'corp_basic');
    expect(page.shown).toMatchObject({ timing: 'at_period_end', due: 0, begins: '2027-11-26' });
    await Promise.all([press(clerk, page), press(clerk, page)]);
    expect(await companies.record(clerk)).toMatchObject({
      holding: {
        planKey: 'corp_partner',
        nextPlanKey: 'corp_basic',
        nextOn: '2027-11-26',
        nextAmount: 132_000,
      },
    });
    await own(clerk, (tx, company) => program.get(KeepCompanyChange).run(tx, company));
    await own(clerk, (tx, company) => program.get(KeepCompanyChange).run(tx, company));
    expect(await companies.record(clerk)).toMatchObject({ holding: { nextPlanKey: null } });
    await press(clerk, await reviewed(clerk, 'corp_basic'));
    await night('2027-10-02');
    const next = (await invoices(clerk)).filter(({ invoice }) => invoice.periodStart === '2027-11-26');
    expect(next.map(({ invoice: { state, amount } }) => [state, amount])).toEqual([
      ['open', 132_000],
      ['credited', 990_000],
    ]);
    await settle(next[0]!.invoice.id);
    await expect(
      own(clerk, (tx, company) => program.get(KeepCompanyChange).run(tx, company)),
    ).rejects.toMatchObject({ code: 'COMPANY_NEXT_TERM_PAID' });
    await night('2027-11-26');
    expect(await companies.record(clerk)).toMatchObject({
      holding: { planKey: 'corp_basic', amount: 132_000, nextPlanKey: null, paidUntil: '2028-11-26' },
    });
  });

  it('goes on as it was where it takes back a change whose year was invoiced already', async () => {
    const clerk = await partner('フミトドマル', '2026-11-26');
    at('2027-10-01');
    await press(clerk, await reviewed(clerk, 'corp_basic'));
    await night('2027-10-02');
    await own(clerk, (tx, company) => program.get(KeepCompanyChange).run(tx, company));
    await program.runReactions();
    await night('2027-10-03');
    const next = (await invoices(clerk)).filter(({ invoice }) => invoice.periodStart === '2027-11-26');
    expect(next.map(({ invoice: { state, amount } }) => [state, amount])).toEqual([
      ['open', 990_000],
      ['credited', 132_000],
    ]);
    await settle(next[0]!.invoice.id);
    await night('2027-11-26');
    expect(await companies.record(clerk)).toMatchObject({
      holding: { planKey: 'corp_partner', amount: 990_000, nextPlanKey: null },
    });
  });

  it('pays the difference to a price of its own, and the listed one with the renewal after its last day', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社とくべつ', employees: '12', kana: 'トクベツ' });
    await settle((await order(clerk)).id);
    at('2027-04-01');
    await approve(clerk);
    const until = tokyoDate('2027-11-25');
    await companies.agree(clerk, { planKey: 'corp_partner', amount: 800_000, validUntil: until });
    const page = await reviewed(clerk, 'corp_partner');
    // (800,000 − 132,000) × 239 ÷ 365 = 437,402.7
    expect(page.shown).toMatchObject({ amount: 800_000, due: 437_402, nextAmount: 990_000 });
    expect(priceOf(page)).toContain('次の契約期間からは、そのときの通常の会費（現在 年額 990,000円）');
    await press(clerk, page);
    await settle((await invoices(clerk))[0]!.invoice.id);
    expect(await companies.record(clerk)).toMatchObject({ holding: { amount: 800_000 } });
    await night('2027-09-27');
    expect((await invoices(clerk))[0]).toMatchObject({ invoice: { amount: 990_000 } });
  });

  it('falls back to the price of its own that it paid, and the next year is that of the plan it is back on', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社もとどおり', employees: '12', kana: 'モトドオリ' });
    await companies.agree(clerk, { amount: 100_000, validUntil: tokyoDate('2026-12-31') });
    await settle((await order(clerk)).id);
    at('2027-09-20');
    await approve(clerk);
    const page = await reviewed(clerk, 'corp_partner');
    // (990,000 − 100,000) × 67 ÷ 365 = 163,369.8
    expect(page.shown).toMatchObject({ due: 163_369, dueOn: '2027-10-29' });
    await press(clerk, page);
    await night('2027-09-27');
    expect((await invoices(clerk))[0]).toMatchObject({ invoice: { amount: 990_000 } });
    await night('2027-10-30');
    await night('2027-11-13');
    await night('2027-11-14');
    expect(await companies.record(clerk)).toMatchObject({
      ...{ standing: 'current', holding: { planKey: 'corp_basic', amount: 100_000 } },
    });
    const next = (await invoices(clerk)).filter(({ invoice }) => invoice.periodStart === '2027-11-26');
    expect(next.map(({ invoice: { state, amount } }) => [state, amount])).toEqual([
      ['open', 132_000],
      ['credited', 990_000],
    ]);
  });

  it('has a cheaper one at the price of the day on which it begins', async () => {
    const clerk = await partner('サゲドキ', '2026-11-26');
    at('2027-08-01');
    await companies.agree(clerk, { amount: 90_000, validUntil: tokyoDate('2027-11-25') });
    expect((await reviewed(clerk, 'corp_basic')).shown).toMatchObject({ amount: 132_000 });
    await companies.agree(clerk, { amount: 100_000, validUntil: tokyoDate('2027-11-26') });
    const page = await reviewed(clerk, 'corp_basic');
    expect(page.shown).toMatchObject({ timing: 'at_period_end', amount: 100_000, nextAmount: 100_000 });
    await press(clerk, page);
    await night('2027-09-27');
    expect((await invoices(clerk))[0]).toMatchObject({
      invoice: { offerKey: 'corp_basic', amount: 100_000, periodStart: '2027-11-26' },
    });
  });

  it('is refused before it has begun, and nobody else changes it', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社まだ', employees: '12', kana: 'マダ' });
    await expect(reviewed(clerk, 'corp_basic')).rejects.toMatchObject({ code: 'NOTHING_TO_CHANGE' });
    await order(clerk, { startsOn: tokyoDate('2026-12-01') });
    await approve(clerk);
    await expect(reviewed(clerk, 'corp_partner')).rejects.toMatchObject({ code: 'COMPANY_ORDER_NOT_BEGUN' });
    const stranger = await companies.found({ name: '株式会社よそ', employees: '3', kana: 'ヨソ' });
    await expect(reviewed({ ...stranger, companyId: clerk.companyId }, 'corp_partner')).rejects.toMatchObject(
      { code: 'COMPANY_NOT_FOUND' },
    );
  });
});
