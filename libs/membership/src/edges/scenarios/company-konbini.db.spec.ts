import { PaidAheadJob, ReceiptsOf } from '@enishi/billing';
import { addDays, newId, tokyoDateOf } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { ApplyForCompanyPlan } from '../../actions/company/apply-for-company-plan.ts';
import { DecideApplication } from '../../actions/company/decide-application.ts';
import { ListSeats } from '../../actions/company/list-seats.ts';
import { OrderCompanyPlan } from '../../actions/company/order-company-plan.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { PrepareCompanyChange } from '../../actions/company/prepare-company-change.ts';
import { ReadCompanyTerms } from '../../actions/company/read-company-terms.ts';
import { ReviewCompanyFee } from '../../actions/company/review-company-fee.ts';
import { ReadBenefits } from '../../actions/company/benefits/read-benefits.ts';
import { CompanyRenewalLetters } from '../reactions/company-renewal-letters.ts';
import { CompanyCalendar } from '../schedules/company-calendar.ts';
import { NoticeTermEndsJob } from '../schedules/notice-term-ends.job.ts';
import { DefineCompanyPlans } from '../../actions/company/define-company-plans.ts';
import { ReadInvoiceTerms } from '../../actions/company/read-invoice-terms.ts';
import { basicPlan, partnerPlan } from '../../domain/company/example-company-plan.ts';
import { invoicesOn, usual } from './invoice-stage.ts';
import { companiesOn } from './company-stage.ts';
import type { Clerk } from './company-stage.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

const origin = { communitySlug: 'doto', locale: 'ja', ip: '192.0.2.7', userAgent: 'spec' } as const;
const wish = { planKey: 'corp_basic', interval: 'year', means: 'konbini' } as const;

/** A company without a card that pays a year of 法人ベーシック at the shop: 132,000 yen for 12 people, 79,200 for three. */
describe('a year that a company pays at a convenience store', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setMembershipStage({ database, sandbox, program });
  const companies = companiesOn(stage, program, database);
  const { inside } = stage;
  const books = invoicesOn(stage, program, database);

  const own = <T>(
    { accountId, companyId }: Clerk,
    work: (tx: Parameters<Parameters<typeof inside>[0]>[0], company: Company) => Promise<T>,
  ) => inside(async (tx) => work(tx, await program.get(OwnCompany).run(tx, accountId, companyId)));
  type Company = Awaited<ReturnType<OwnCompany['run']>>;

  const terms = (clerk: Clerk, asked: Parameters<ReadCompanyTerms['run']>[2] = wish) =>
    own(clerk, (tx, company) => program.get(ReadCompanyTerms).run(tx, company, asked));
  const order = async (clerk: Clerk): Promise<string> => {
    const { disclosure } = await terms(clerk);
    const press = { ...wish, fingerprint: disclosure.fingerprint, idempotencyKey: newId() };
    const { id } = await own(clerk, (tx, company) =>
      program.get(OrderCompanyPlan).run(tx, company, press, origin),
    );
    await program.runReactions();
    const [row] = await database.look<{ intent: string }>(
      'select stripe_session_id intent from billing.checkout_attempt where id = $1',
      [id],
    );
    return row!.intent;
  };
  const atTheShop = async (intent: string, result: 'paid' | 'expired'): Promise<void> => {
    await stage.control(`/konbini/${intent}`, { result });
    await stage.catchUp();
  };
  const everyDay = async (): Promise<void> => {
    await program.get(PaidAheadJob).turn();
    await program.get(PaidAheadJob).remind();
    await program.get(CompanyCalendar).turnDay();
    await program.get(NoticeTermEndsJob).run();
    await program.get(CompanyRenewalLetters).noticeDay();
    await program.runReactions();
  };
  const pass = async (days: number): Promise<void> => {
    await stage.pass(days);
    await everyDay();
  };
  const lettersTo = async ({ companyId }: Clerk): Promise<string[]> => {
    const [row] = await database.look<{ email: string }>(
      'select contact_email email from membership.company where id = $1',
      [companyId],
    );
    return stage.letters(row!.email);
  };
  const seatsOf = (clerk: Clerk) => own(clerk, (tx, company) => program.get(ListSeats).run(tx, company.id));

  it('gives neither benefits nor seats until the shop has told of the money; the receipt names the company', async () => {
    const clerk = await companies.found({ name: 'ドットカフェ㈱', kana: 'ドットカフェ', employees: '３名' });
    const { disclosure } = await terms(clerk);
    expect(disclosure).toMatchObject({ chargedToday: 79_200, taxInside: 7_200, nextChargeOn: null });
    const said = disclosure.blocks.map(({ body }) => body.ja).join('\n');
    for (const words of [
      '法人会員資格 1社分（ドットカフェ株式会社）',
      '132,000円（基準の会費）× 60% ＝ 79,200円',
      '自動更新はありません',
      '会社のページからいつでも取り消せます',
    ])
      expect(said).toContain(words);
    for (const words of ['1名分', 'マイページ', '無料会員']) expect(said).not.toContain(words);

    const intent = await order(clerk);
    expect(await companies.record(clerk)).toMatchObject({ standing: 'none', holding: null });
    expect((await seatsOf(clerk)).capacity).toBe(0);
    expect((await lettersTo(clerk)).at(-1)).toMatch(/^コンビニ払いのご案内/);
    await pass(2);
    expect((await lettersTo(clerk)).at(-1)).toMatch(/^コンビニ払いの期限が近づいています/);

    await atTheShop(intent, 'paid');
    expect(await companies.record(clerk)).toMatchObject({
      standing: 'current',
      renewable: false,
      holding: { prepaid: true, invoiced: false, interval: 'year', amount: 79_200, cancelsOn: null },
    });
    expect((await seatsOf(clerk)).capacity).toBe(3);
    const benefits = await own(clerk, (tx, company) => program.get(ReadBenefits).run(tx, company.id));
    expect(benefits?.lines.map(({ kind }) => kind)).toContain('postings');
    const [receipt] = await inside((tx) =>
      program.get(ReceiptsOf).run(tx, { kind: 'company', id: clerk.companyId }),
    );
    expect(receipt).toMatchObject({ addressee: 'ドットカフェ株式会社', amount: 79_200, taxInside: 7_200 });
    const letters = await lettersTo(clerk);
    expect(letters.filter((subject) => subject.startsWith('お支払いを確認しました'))).toHaveLength(1);
    expect(letters).not.toContain('【見本の会】「法人ベーシック」のご利用を開始しました');
    expect(await companies.story(clerk)).toEqual(
      expect.arrayContaining(['checkout_started', 'voucher_issued', 'plan_began', 'paid']),
    );
    await expect(terms(clerk)).rejects.toMatchObject({ code: 'PAID_AHEAD' });
    const change = { planKey: 'corp_partner', interval: 'year' } as const;
    await expect(
      own(clerk, (tx, company) => program.get(PrepareCompanyChange).run(tx, company, change)),
    ).rejects.toMatchObject({ code: 'PLAN_PAID_AHEAD' });
    const fee = await own(clerk, (tx, company) => program.get(ReviewCompanyFee).run(tx, company, 21));
    expect(fee).toBeNull();
  });

  it('ends clearly when nobody pays: no money moved, nothing was given, and a card may pay', async () => {
    const clerk = await companies.found();
    await atTheShop(await order(clerk), 'expired');
    expect(await companies.record(clerk)).toMatchObject({ standing: 'none', holding: null });
    expect((await lettersTo(clerk)).at(-1)).toBe('コンビニ払いの期限が過ぎました');
    expect(await companies.story(clerk)).toContain('voucher_expired');
    await pay((await companies.order(clerk)).url);
    await stage.catchUp();
    expect(await companies.record(clerk)).toMatchObject({
      standing: 'current',
      holding: { prepaid: false, interval: 'month' },
    });
  });

  it('is told of 60, 30 and 7 days before its end, and renewed without a gap at the price of its size then', async () => {
    const clerk = await companies.found();
    await atTheShop(await order(clerk), 'paid');
    const before = (await companies.record(clerk)).holding!.paidUntil!;
    const told = async () => (await companies.story(clerk)).filter((kind) => kind === 'term_noticed').length;
    await pass(300);
    expect(await told()).toBe(0);
    await database.look('update membership.company set employees = 30 where id = $1', [clerk.companyId]);
    await pass(10);
    await everyDay();
    expect(await told()).toBe(1);
    const [{ text }] = (await database.look<{ text: string }>(
      `select letter->>'paragraphs' text from platform.mail where letter->>'subject' like '「法人ベーシック」の期間は%' order by id desc limit 1`,
    )) as [{ text: string }];
    expect(text).toContain('198,000円');
    await pass(28);
    await pass(23);
    expect(await told()).toBe(3);
    expect(await companies.story(clerk)).not.toContain('renewal_noticed');
    expect(await companies.record(clerk)).toMatchObject({ renewable: true });
    await atTheShop(await order(clerk), 'paid');
    const { holding, standing } = await companies.record(clerk);
    expect(standing).toBe('current');
    expect(holding).toMatchObject({ amount: 198_000, prepaid: true });
    expect(Number(holding!.paidUntil!.slice(0, 4))).toBe(Number(before.slice(0, 4)) + 1);
    expect(holding!.paidUntil!.slice(5)).toBe(before.slice(5));
    expect(await companies.story(clerk)).toContain('plan_renewed');
  });

  it('has a grace when nobody renews, says so in its own words, and ends with benefits and seats', async () => {
    const clerk = await companies.found();
    await atTheShop(await order(clerk), 'paid');
    await pass(367);
    expect(await companies.record(clerk)).toMatchObject({ standing: 'grace', renewable: true });
    expect((await lettersTo(clerk)).at(-1)).toBe('「法人ベーシック」の期間が終わりました');
    await pass(16);
    await everyDay();
    expect(await companies.record(clerk)).toMatchObject({ standing: 'ended', renewable: false });
    expect((await seatsOf(clerk)).capacity).toBe(0);
    expect(await companies.story(clerk)).toContain('plan_ended');
  });

  it('is said of each fee whether a shop takes it; a plan that is approved first is not sold before', async () => {
    const clerk = await companies.found();
    expect(await terms(clerk, { planKey: 'corp_basic', interval: 'month' })).toMatchObject({
      konbiniHindrance: 'monthly',
    });
    expect(await terms(clerk, { planKey: 'corp_basic', interval: 'year' })).toMatchObject({
      konbiniHindrance: null,
      means: 'card',
    });
    const monthly = { planKey: 'corp_basic', interval: 'month', means: 'konbini' } as const;
    await expect(terms(clerk, monthly)).rejects.toMatchObject({ code: 'KONBINI_NOT_POSSIBLE' });
    const dear = { planKey: 'corp_partner', interval: 'year' } as const;
    const atShop = { ...dear, means: 'konbini' } as const;
    await expect(terms(clerk, atShop)).rejects.toMatchObject({ code: 'COMPANY_NEEDS_APPROVAL' });
    await own(clerk, (tx, company) => program.get(ApplyForCompanyPlan).run(tx, company, 'corp_partner'));
    const [waiting] = (await companies.record(clerk)).applications;
    const decision = { applicationId: waiting!.id, approved: true, reason: null, actor: 'tamura@example.jp' };
    await inside((tx) => program.get(DecideApplication).run(tx, decision));
    expect(await terms(clerk, dear)).toMatchObject({ konbiniHindrance: 'too_much' });
    await expect(terms(clerk, atShop)).rejects.toMatchObject({ code: 'KONBINI_NOT_POSSIBLE' });
  });

  it('is paid at a price of the company’s own, and the next year at the listed one', async () => {
    const clerk = await companies.found();
    await companies.agree(clerk, { validUntil: addDays(tokyoDateOf(program.clock.now()), 30) });
    const { disclosure, offer } = await terms(clerk);
    expect(offer.amount).toBe(100_000);
    const price = disclosure.blocks.find(({ key }) => key === 'price')!.body.ja;
    expect(price).toContain('この料金は今回の1年分です');
    expect(price).toContain('通常の年額 132,000円');
    expect(price).not.toContain('基準の会費');
    await atTheShop(await order(clerk), 'paid');
    await pass(330);
    expect((await terms(clerk)).offer.amount).toBe(132_000);
  });

  it('goes on on invoice in its grace: from the day after what is paid, without a gap, at the newest version, and not twice', async () => {
    await books.openBankAccount();
    const clerk = await companies.found();
    const first = await order(clerk);
    await atTheShop(first, 'paid');
    const { paidUntil, fromDay } = (await companies.record(clerk)).holding!;
    await pass(330);
    await expect(books.order(clerk)).rejects.toMatchObject({ code: 'PAID_AHEAD' });
    await inside((tx) => program.get(DefineCompanyPlans).run(tx, [{ ...basicPlan, seats: 5 }, partnerPlan]));
    await pass(40);
    const voucher = await order(clerk);
    const { disclosure, voucherWaits } = await own(clerk, (tx, company) =>
      program.get(ReadInvoiceTerms).run(tx, company, usual),
    );
    expect({ start: disclosure.start, voucherWaits }).toEqual({ start: paidUntil, voucherWaits: true });
    expect(disclosure.blocks[3]!.body.ja).toContain('特典は途切れません');
    const both = await Promise.allSettled([books.order(clerk), books.order(clerk)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [only, ...others] = await books.invoices(clerk);
    expect(others).toEqual([]);
    expect(only!.invoice).toMatchObject({ amount: 132_000, periodStart: paidUntil, beginsWith: 'start_day' });
    const { standing, holding } = await companies.record(clerk);
    expect(standing).toBe('current');
    expect(holding).toMatchObject({
      invoiced: true,
      prepaid: false,
      fromDay,
      planVersion: 2,
      graceUntil: null,
    });
    expect(holding!.paidUntil).toBe(only!.invoice.periodEnd);
    expect((await seatsOf(clerk)).capacity).toBe(5);
    const story = await companies.story(clerk);
    expect(story).toContain('plan_renewed');
    expect(story).not.toContain('plan_ended');
    expect((await lettersTo(clerk)).at(-1)).toMatch(/^【見本の会】請求書 I/);
    await atTheShop(voucher, 'paid');
    expect(await companies.story(clerk)).toEqual(story);
    expect((await companies.record(clerk)).holding).toMatchObject({ paidUntil: only!.invoice.periodEnd });
    await books.settle(only!.invoice.id);
    await pass(330);
    await program.get(CompanyCalendar).renew();
    await program.runReactions();
    expect((await books.invoices(clerk))[0]!.invoice).toMatchObject({ periodStart: only!.invoice.periodEnd });
  });

  it('that goes on on invoice and is never paid ends after its grace, its invoice taken back', async () => {
    const clerk = await companies.found();
    await atTheShop(await order(clerk), 'paid');
    await pass(367);
    await books.order(clerk);
    await pass(75);
    expect(await companies.record(clerk)).toMatchObject({ standing: 'grace' });
    await pass(16);
    await everyDay();
    expect(await companies.record(clerk)).toMatchObject({ standing: 'ended' });
    expect((await books.invoices(clerk))[0]).toMatchObject({ invoice: { state: 'credited' } });
    expect(await books.wrongInBooks()).toEqual([0, 0, []]);
  });
});
