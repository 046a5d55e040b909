import { tokyoDate, tokyoDateOf, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { AskForQuote } from '../../actions/company/ask-for-quote.ts';
import { ReadBenefits } from '../../actions/company/benefits/read-benefits.ts';
import { DefineCompanyPlans } from '../../actions/company/define-company-plans.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { PriceCompanyChange } from '../../actions/company/price-company-change.ts';
import { ReadCompanyTerms } from '../../actions/company/read-company-terms.ts';
import { ReadInvoiceTerms } from '../../actions/company/read-invoice-terms.ts';
import { ReadQuotes } from '../../actions/company/read-quotes.ts';
import { TakeCompanyChange } from '../../actions/company/take-company-change.ts';
import { companyChangeDisclosure } from '../../domain/company/company-change.ts';
import { basicPlan, fiscalPlan, partnerPlan } from '../../domain/company/example-company-plan.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { companiesOn } from './company-stage.ts';
import { invoicesOn, origin, usual } from './invoice-stage.ts';
import type { Clerk } from './company-stage.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const companies = companiesOn(stage, program, database);
const { inside } = stage;
const { at, night, order, invoices, settle, ...books } = invoicesOn(stage, program, database);
const wish = { planKey: 'corp_fiscal', interval: 'year' } as const;

const own = <T>(clerk: Clerk, work: (tx: Tx, company: CompanyEntity) => Promise<T>): Promise<T> =>
  inside(async (tx) => work(tx, await program.get(OwnCompany).run(tx, clerk.accountId, clerk.companyId)));
const found = (name: string): Promise<Clerk> =>
  companies.found({ name: `株式会社${name}`, employees: '12', kana: name });
const itIs = async (instant: string): Promise<void> => {
  program.clock.set(new Date(instant));
  await stage.control('/clock', { now: instant });
};
const benefits = (clerk: Clerk) => own(clerk, (tx, { id }) => program.get(ReadBenefits).run(tx, id));
const earned = ({ companyId }: Clerk) =>
  database.look<{ month: string; amount: number }>(
    `select to_char(release_on, 'YYYY-MM') as month, amount from ledger.recognition_plan
      where subject_id = $1 or payment_id in (select r.document_id::text from billing.receivable r where r.company_id::text = $1)
      order by release_on`,
    [companyId],
  );

beforeAll(async () => {
  await itIs('2027-08-05T03:00:00.000Z');
  await books.openBankAccount();
  const large = { ...fiscalPlan, key: 'corp_fiscal_large', seats: 10, position: 4 };
  const larger = { ...large, prices: [{ interval: 'year' as const, amount: yen(330_000) }] };
  await inside((tx) => program.get(DefineCompanyPlans).run(tx, [basicPlan, partnerPlan, fiscalPlan, larger]));
});
afterEach(async () => expect(await books.wrongInBooks()).toEqual([0, 0, []]));

describe('a company by fiscal year on invoice', () => {
  it('joins in August for eight months, is earned over them, and goes on from 1 April for the whole year', async () => {
    at('2027-08-05');
    const clerk = await found('ネンド');
    const first = await order(clerk, { planKey: 'corp_fiscal' });
    expect(first).toMatchObject({ amount: 88_000, periodStart: '2027-08-05', periodEnd: '2028-04-01' });
    expect((await invoices(clerk))[0]!.document.facts).toMatchObject({
      ...{ total: 88_000, tax: 8_000, suppliedFrom: '2027-08-05', suppliedTo: '2028-03-31' },
      lines: [{ description: '法人年度会員 会費（年払い・月割8か月分）', unitPrice: 88_000 }],
    });
    const months = await earned(clerk);
    expect(months).toEqual(
      ['2027-08', '2027-09', '2027-10', '2027-11', '2027-12', '2028-01', '2028-02', '2028-03'].map(
        (month) => ({ month, amount: 10_000 }),
      ),
    );
    await settle(first.id);
    expect((await benefits(clerk))!.year).toEqual({ from: '2027-08-05', until: '2028-04-01' });
    await night('2028-01-31');
    expect(await invoices(clerk)).toHaveLength(1);
    await night('2028-02-01');
    const [next] = await invoices(clerk);
    expect(next!.invoice).toMatchObject({
      ...{ amount: 132_000, periodStart: '2028-04-01', periodEnd: '2029-04-01' },
    });
    expect(next!.document.facts.lines[0]!.description).toBe('法人年度会員 会費（年払い）');
    await settle(next!.invoice.id);
    await night('2028-03-31');
    expect((await benefits(clerk))!.year.from).toBe('2027-08-05');
    await night('2028-04-01');
    expect(await companies.record(clerk)).toMatchObject({
      ...{ standing: 'current', holding: { amount: 132_000, paidUntil: '2029-04-01' } },
    });
    const { year, years } = (await benefits(clerk))!;
    expect(year).toEqual({ from: '2028-04-01', until: '2029-04-01' });
    expect(years.map(({ from }) => from)).toEqual(['2028-04-01', '2027-08-05']);
    expect((await earned(clerk)).slice(8)).toEqual(
      Array.from({ length: 12 }, () => expect.objectContaining({ amount: 10_000 })),
    );
    await night('2029-01-31');
    expect((await invoices(clerk))[0]!.invoice).toMatchObject({ periodStart: '2029-04-01', amount: 132_000 });
  });

  it('that begins on 29 February, on 31 March or on 1 April pays two months, one, or the year', async () => {
    for (const [day, amount, end] of [
      ['2028-02-29', 22_000, '2028-04-01'],
      ['2028-03-31', 11_000, '2028-04-01'],
      ['2028-04-01', 132_000, '2029-04-01'],
    ] as const) {
      at('2028-02-10');
      const clerk = await found('カイシ');
      const invoice = await order(clerk, { planKey: 'corp_fiscal', startsOn: tokyoDate(day) });
      expect(invoice).toMatchObject({ amount, periodStart: day, periodEnd: end });
      expect((await earned(clerk))[0]).toEqual({ month: day.slice(0, 7), amount: 10_000 });
    }
  });

  it('that begins in March has the next year invoiced the morning after, as its page said, and pays neither twice', async () => {
    at('2028-03-10');
    const clerk = await found('サンガツ');
    const { disclosure } = await own(clerk, (tx, company) =>
      program.get(ReadInvoiceTerms).run(tx, company, { ...usual, planKey: 'corp_fiscal' }),
    );
    expect(disclosure.blocks[2]!.body.ja).toContain('契約の開始後すぐ');
    await order(clerk, { planKey: 'corp_fiscal' });
    await night('2028-03-11');
    await night('2028-03-12');
    expect(
      (await invoices(clerk)).map(({ invoice: { amount, periodStart } }) => [amount, periodStart]),
    ).toEqual([
      [132_000, '2028-04-01'],
      [11_000, '2028-03-10'],
    ]);
  });

  it('accepts its quote in the month that was quoted, and is asked for a new one in another', async () => {
    at('2027-08-05');
    const clerk = await found('ミツモリ');
    const asked = { ...usual, planKey: 'corp_fiscal', startsOn: tokyoDate('2027-08-20') };
    const quoteId = await own(clerk, async (tx, company) => {
      const { disclosure } = await program.get(ReadInvoiceTerms).run(tx, company, asked);
      const { fingerprint } = disclosure;
      const idempotencyKey = '018f0000-0000-7000-8000-00000000aa01';
      return program.get(AskForQuote).run(tx, company, { ...asked, fingerprint, idempotencyKey });
    });
    const [quote] = await own(clerk, (tx, { id }) => program.get(ReadQuotes).run(tx, id));
    expect(quote!.paper.document).toMatchObject({ total: 88_000 });
    expect(quote!.paper.document.facts).toMatchObject({
      suppliedFrom: '2027-08-20',
      suppliedTo: '2028-03-31',
    });
    expect(quote!.paper.document.facts.note).toContain(
      '8月から3月までの8か月分 132,000円 × 8/12 ＝ 88,000円',
    );
    const accepted = { planKey: 'corp_fiscal', quoteId };
    const late = order(clerk, { ...accepted, startsOn: tokyoDate('2027-09-01') });
    await expect(late).rejects.toMatchObject({ code: 'QUOTE_MONTHS_DIFFER', facts: { months: 8 } });
    const invoice = await order(clerk, { ...accepted, startsOn: tokyoDate('2027-08-31') });
    expect(invoice).toMatchObject({ amount: 88_000, periodStart: '2027-08-31' });
  });

  it('pays months of the price that was agreed with it', async () => {
    at('2027-08-05');
    const clerk = await found('トリキメ');
    await companies.agree(clerk, {
      ...{ planKey: 'corp_fiscal', amount: 100_000, validUntil: tokyoDate('2028-03-31') },
    });
    const first = await order(clerk, { planKey: 'corp_fiscal' });
    expect(first).toMatchObject({ amount: 66_666 });
    await settle(first.id);
    await night('2028-02-01');
    expect((await invoices(clerk))[0]!.invoice).toMatchObject({ amount: 132_000, periodStart: '2028-04-01' });
  });

  it('changes to a dearer plan with the year, whatever its size by then, and never to a year of its own', async () => {
    at('2027-08-05');
    const clerk = await found('ヘンコウ');
    await settle((await order(clerk, { planKey: 'corp_fiscal' })).id);
    at('2027-10-10');
    const priced = await own(clerk, (tx, company) =>
      program.get(PriceCompanyChange).run(tx, company, { ...wish, planKey: 'corp_fiscal_large' }),
    );
    const shown = companyChangeDisclosure(
      priced.prepared.order,
      tokyoDateOf(program.clock.now()),
      priced.cost,
    );
    expect(shown).toMatchObject({
      timing: 'at_period_end',
      due: 0,
      begins: '2028-04-01',
      nextAmount: 330_000,
    });
    const { fingerprint } = shown;
    const idempotencyKey = '018f0000-0000-7000-8000-00000000aa02';
    await own(clerk, (tx, company) =>
      program
        .get(TakeCompanyChange)
        .run(tx, company, { priced, fingerprint, idempotencyKey }, { ...origin, accountId: clerk.accountId }),
    );
    await database.look('update membership.company set employees = 25 where id = $1', [clerk.companyId]);
    await night('2028-02-01');
    const [next] = await invoices(clerk);
    expect(next!.invoice).toMatchObject({ amount: 495_000, periodStart: '2028-04-01' });
    await settle(next!.invoice.id);
    await night('2028-04-01');
    expect(await companies.record(clerk)).toMatchObject({
      holding: { planKey: 'corp_fiscal_large', amount: 495_000 },
    });
    const rolling = own(clerk, (tx, company) =>
      program.get(PriceCompanyChange).run(tx, company, { ...wish, planKey: 'corp_basic' }),
    );
    await expect(rolling).rejects.toMatchObject({
      code: 'COMPANY_YEARS_DIFFER',
      facts: { last: '2029-03-31' },
    });
  });
});

describe('a company by fiscal year at a card', () => {
  const terms = (clerk: Clerk, asked: Parameters<ReadCompanyTerms['run']>[2] = wish) =>
    own(clerk, (tx, company) => program.get(ReadCompanyTerms).run(tx, company, asked));

  it('is charged the months that are left, and the whole year on 1 April in Japan; a store takes neither', async () => {
    await itIs('2028-10-10T03:00:00.000Z');
    const clerk = await found('カード');
    const { disclosure, konbiniHindrance } = await terms(clerk);
    expect(disclosure).toMatchObject({ chargedToday: 66_000, nextChargeOn: '2029-04-01' });
    expect(konbiniHindrance).toBe('part_of_year');
    await expect(terms(clerk, { ...wish, means: 'konbini' })).rejects.toMatchObject({
      code: 'KONBINI_NOT_POSSIBLE',
    });
    await pay((await companies.order(clerk, 'corp_fiscal', 'year')).url);
    await stage.catchUp();
    expect(await companies.record(clerk)).toMatchObject({
      holding: { planKey: 'corp_fiscal', amount: 132_000, paidUntil: '2029-04-01', prepaid: false },
    });
    expect(await earned(clerk)).toEqual(
      ['2028-10', '2028-11', '2028-12', '2029-01', '2029-02', '2029-03'].map((month) => ({
        ...{ month, amount: 10_000 },
      })),
    );
    await itIs('2029-03-31T14:00:00.000Z');
    await stage.catchUp();
    const paid = () =>
      database.look<{ amount: number }>(
        `select p.amount from billing.payment p join billing.customer c on c.id = p.customer_id
          where c.subject_id = $1 and p.state = 'paid' order by p.paid_at`,
        [clerk.companyId],
      );
    expect(await paid()).toEqual([{ amount: 66_000 }]);
    await itIs('2029-04-01T02:00:00.000Z');
    await stage.catchUp();
    expect(await paid()).toEqual([{ amount: 66_000 }, { amount: 132_000 }]);
    expect(await companies.record(clerk)).toMatchObject({ holding: { paidUntil: '2030-04-01' } });
  });

  it('is taken no order in the last two hours of the year', async () => {
    const clerk = await found('オオミソカ');
    await itIs('2030-03-31T12:59:00.000Z');
    expect((await terms(clerk)).disclosure).toMatchObject({ chargedToday: 11_000 });
    await itIs('2030-03-31T13:01:00.000Z');
    await expect(terms(clerk)).rejects.toMatchObject({ code: 'YEAR_TURNS', facts: { from: '2030-04-01' } });
    await itIs('2030-03-31T15:00:00.000Z');
    expect((await terms(clerk)).disclosure).toMatchObject({
      ...{ chargedToday: 132_000, nextChargeOn: '2031-04-01' },
    });
  });
});
