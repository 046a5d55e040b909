import { billingSchema, BillingModule, OrderOnInvoice, PaidAheadJob, RenewOnInvoice } from '@enishi/billing';
import { RequestCancellation, SettleReceivables, usualTerms } from '@enishi/billing';
import type { Offer } from '@enishi/billing';
import { CreateCommunity, identitySchema } from '@enishi/identity';
import { newId, startOfTokyoDay, tokyoDate, tokyoDateOf, yen } from '@enishi/kernel';
import { BookMembershipPayment, ledgerSchema, ReadMonthFigures, ReleaseDueMonths } from '@enishi/ledger';
import { membershipSchema } from '@enishi/membership';
import { platformSchema } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { InsightsModule } from '../insights.module.ts';
import { CompanyHealthStore } from '../store/company-health.store.ts';
import { FindMovers } from './find-movers.ts';
import { ReadForecast } from './read-forecast.ts';
import { ReadRecurringRevenue } from './read-recurring-revenue.ts';
import { ReadRetention } from './read-retention.ts';

const schemas = [platformSchema, identitySchema, ledgerSchema, billingSchema, membershipSchema];

/** Reckoned by hand: three companies on invoice, one by card, and a member, over two years. */
describe('fees of companies in the figures', () => {
  const database = useTestDatabase(...schemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    ...{ modules: [InsightsModule, BillingModule], schemas },
    settings: () => sandbox.settings(),
  });
  let community = '';
  const inCommunity = <Answer>(work: Parameters<typeof program.transactions.inCommunity<Answer>>[1]) =>
    program.transactions.inCommunity(community, work);
  const at = (day: string): void =>
    program.clock.set(new Date(startOfTokyoDay(tokyoDate(day)).getTime() + 36e5));

  const offerOf = (amount: number): Offer => ({
    ...{ key: 'corp_basic', interval: 'year', amount: yen(amount), name: '法人ベーシック' },
    ...{ nameInEnglish: 'Company Basic', stream: 'membership_corporate', taxCategory: 'taxable_10' },
  });
  const paper = (name: string) => ({
    counterparty: { name, honorific: '御中' as const, department: '総務部' },
    kana: 'ドットカフェ',
  });
  async function orders(name: string, amount: number, startsOn: string): Promise<string> {
    const id = newId();
    await inCommunity((tx) =>
      program.get(OrderOnInvoice).run(tx, {
        ...{ id: newId(), subject: { kind: 'company', id }, offer: offerOf(amount), locale: 'ja' },
        ...{
          ...paper(name),
          quoteId: null,
          orderedBy: 'somu@example.jp',
          customer: { email: 'somu@example.jp', name },
        },
        disclosure: { blocks: [], fingerprint: 'f'.repeat(64), planVersion: '1', ip: null, userAgent: null },
        ...{ startsOn: tokyoDate(startsOn), terms: usualTerms, orderNumber: '' },
      }),
    );
    return id;
  }
  /** What Stripe charges, as billing would have written it down, with its payment in the books. */
  async function byCard(kind: 'member' | 'company', amount: number, startedOn: string): Promise<string> {
    const [id, subscription] = [newId(), newId()];
    const [began, stamp] = [`${startedOn}T00:00:00+09:00`, program.clock.now()];
    await database.look(
      `insert into billing.customer (id, community_id, subject_kind, subject_id, email, name, created_at)
       values ($1, $2, $3, $1, '', '', now())`,
      [id, community, kind],
    );
    await database.look(
      `insert into billing.subscription_turn (community_id, subscription_id, position, customer_id, brings, offer_key,
         interval, amount, happened_at, recorded_at) values ($1, $2, 1, $3, true, 'corp_light', 'year', $4, $5, $6)`,
      [community, subscription, id, amount, began, stamp],
    );
    await inCommunity((tx) =>
      program.get(BookMembershipPayment).run(tx, {
        ...{ source: { type: 'stripe_balance_transaction', id: newId() }, gross: yen(amount) },
        ...{ interval: 'year', taxCategory: 'taxable_10', description: '', occurredOn: tokyoDate(startedOn) },
        stream: kind === 'company' ? 'membership_corporate' : 'membership_individual',
      }),
    );
    return id;
  }
  /** The calendar's work of a day: terms begin, go on and end, and months are earned. */
  async function turns(day: string): Promise<void> {
    at(day);
    await program.get(PaidAheadJob).turn();
    await inCommunity((tx) => program.get(ReleaseDueMonths).run(tx));
  }
  async function renews(companyId: string, amount: number): Promise<void> {
    await inCommunity(async (tx) => {
      for (const period of await program.get(RenewOnInvoice).due(tx))
        if (period.subject.id === companyId)
          await program.get(RenewOnInvoice).run(tx, period, { offer: offerOf(amount), ...paper('鶴居酪農') });
    });
  }
  const read = (month: string) => inCommunity((tx) => program.get(ReadRecurringRevenue).run(tx, month));
  /** Income of companies' fees in a month as the books have it, without tax. */
  const booked = async (month: string): Promise<number | undefined> => {
    const [shown] = await inCommunity((tx) =>
      program.get(ReadMonthFigures).run(tx, month as never, month as never),
    );
    return shown?.incomeByStream.get('membership_corporate');
  };

  let [cafe, dairy, inn, card] = ['', '', '', ''];
  beforeAll(async () => {
    community = await program.transactions.inIdentity(null, (tx) =>
      program.get(CreateCommunity).run(tx, {
        ...{ slug: 'doto', host: null, name: { ja: '道東', en: 'Doto' } },
        tagline: { ja: '道東とつながる', en: 'Tied to Doto' },
        ...{
          region: { ja: '北海道', en: 'Hokkaido' },
          about: { ja: '架空の団体です。', en: 'Fictional.' },
          theme: 'doto',
        },
        municipalities: [{ code: '01206', name: { ja: '釧路市', en: 'Kushiro' } }],
        ...{ operatorName: { ja: '事務局', en: 'Office' }, contactEmail: 'j@example.jp', numberPrefix: 'D' },
      }),
    );
    const bank = { invoicing: { bankAccount: 'みちのひがし銀行 北大通支店 普通 0001234' } };
    await database.look(`update identity.community set settings = settings || $1::jsonb`, [
      JSON.stringify(bank),
    ]);
    at('2025-11-20');
    cafe = await orders('株式会社ドットカフェ', 132_000, '2025-12-01');
    await turns('2025-12-01');
    dairy = await orders('鶴居酪農', 66_000, '2026-01-01');
    await turns('2026-01-01');
    inn = await orders('旅館あかん', 132_000, '2026-02-01');
    await turns('2026-02-01');
    card = await byCard('company', 33_000, '2026-02-01');
    await byCard('member', 11_000, '2026-02-01');
    for (let month = 3; month <= 6; month += 1) await turns(`2026-0${month}-01`);
  }, 60_000);

  it('are MRR from the start day on, without a yen having come, and apart from individuals', async () => {
    const { months, individuals, companies } = await read('2026-06');
    const of = (rows: typeof months) => rows.map(({ closing }) => closing.amount).slice(-8);
    expect(of(companies)).toEqual([0, 11_000, 16_500, 30_250, 30_250, 30_250, 30_250, 30_250]);
    expect(of(individuals)).toEqual([0, 0, 0, 916, 916, 916, 916, 916]);
    expect(of(months)).toEqual([0, 11_000, 16_500, 31_166, 31_166, 31_166, 31_166, 31_166]);
    expect(companies.at(-1)!.closing.payers).toBe(4);
    expect(companies.find(({ month }) => month === '2026-02')!.new).toEqual({ amount: 13_750, payers: 2 });
  });

  it('are, less the tax in them, what the books earn in each whole month', async () => {
    const { companies } = await read('2026-06');
    for (const month of ['2025-12', '2026-01', '2026-02', '2026-03', '2026-06'])
      expect([month, await booked(month)]).toEqual([
        month,
        (companies.find((each) => each.month === month)!.closing.amount * 10) / 11,
      ]);
  });

  it('are committed by month until they are earned, together what the books hold of them in advance', async () => {
    const committed = await inCommunity((tx) => program.get(CompanyHealthStore).committed(tx));
    expect(committed.map(({ month, amount }) => [month, amount])).toEqual([
      ...['2026-07', '2026-08', '2026-09', '2026-10', '2026-11'].map((month) => [month, 27_500]),
      ...[
        ['2026-12', 17_500],
        ['2027-01', 12_500],
      ],
    ]);
    const [held] = await database.look<{ sum: string }>(
      `select -sum(p.amount) as sum from ledger.posting p join ledger.journal_entry e on e.id = p.entry_id
        where p.account = 'contract_liability' and e.stream = 'membership_corporate'`,
    );
    expect(committed.reduce((sum, { amount }) => sum + amount, 0)).toBe(Number(held!.sum));
  });

  it('name the companies behind a figure, and no member', async () => {
    const { movers } = await inCommunity((tx) =>
      program
        .get(FindMovers)
        .run(tx, { month: '2026-06', figure: 'closing', payer: 'company' }, { first: 50, after: null }),
    );
    const found = movers.map(({ subjectId, closing }) => [subjectId, closing]);
    expect(found.slice(0, 2).sort()).toEqual(
      [
        [cafe, 11_000],
        [inn, 11_000],
      ].sort(),
    );
    expect(found.slice(2)).toEqual([
      [dairy, 5_500],
      [card, 2_750],
    ]);
  });

  it('are forecast in the month in which the next year begins, by the invoice where one is out', async () => {
    await inCommunity((tx) => program.get(RequestCancellation).run(tx, { kind: 'company', id: inn }, null));
    at('2026-11-10');
    await settleAll();
    await turns('2026-11-10');
    await renews(dairy, 79_200);
    const { months, companyChurn } = await inCommunity((tx) => program.get(ReadForecast).run(tx));
    const due = months.map(({ month, companies }) => [
      ...[month, companies.dueAmount, companies.leavingAmount],
    ]);
    expect(due.slice(1, 4)).toEqual([
      ['2026-12', 132_000, 0],
      ['2027-01', 79_200, 0],
      ['2027-02', 0, 132_000],
    ]);
    expect(companyChurn).toBe(0);
    expect(months[1]!.companies.expectedAmount).toBe(132_000);
  });

  it('grow with a renewal at another fee and end with a cancellation; who stays is told by the month of the first fee', async () => {
    at('2026-11-10');
    await renews(cafe, 132_000);
    for (const day of ['2026-12-01', '2027-01-01', '2027-02-01']) {
      await turns(day);
      await settleAll();
    }
    const { companies } = await read('2027-02');
    const shown = new Map(companies.map((each) => [each.month as string, each]));
    expect(shown.get('2027-01')).toMatchObject({ expansion: { amount: 1_100, payers: 1 } });
    expect(shown.get('2027-02')).toMatchObject({
      ...{ churn: { amount: -11_000, payers: 1 }, closing: { amount: 20_350, payers: 3 } },
    });
    expect(await booked('2027-01')).toBe((shown.get('2027-01')!.closing.amount * 10) / 11);
    const { companyCohorts, companyChurn, reasons } = await inCommunity((tx) =>
      program.get(ReadRetention).run(tx, '2027-02'),
    );
    expect(companyCohorts[0]).toMatchObject({ month: '2026-02', began: 2 });
    expect([companyCohorts[0]!.paying[0], companyCohorts[0]!.paying.at(-1)]).toEqual([2, 1]);
    expect(companyChurn.at(-1)).toMatchObject({ payers: 4, lost: 1, logoRate: 0.25, lostMrr: 11_000 });
    expect(reasons).toMatchObject([{ key: 'unstated', people: 0, companies: 1, amount: 11_000 }]);
  });

  /** Every invoice that is out is paid by transfer, so that no grace ends anything. */
  async function settleAll(): Promise<void> {
    const owed = await database.look<{ id: string; open: number }>(
      `select id, amount - credited - settled as open from billing.receivable where state = 'open'`,
    );
    for (const { id, open } of owed)
      await inCommunity((tx) =>
        program.get(SettleReceivables).run(tx, {
          ...{ source: { type: 'spec_transfer', id: newId() }, description: '入金', over: null },
          occurredOn: tokyoDateOf(program.clock.now()),
          parts: [{ receivableId: id, account: 'bank', amount: yen(open) }],
        }),
      );
  }
});
