import { CompanyDocuments, IssueDocument, ReadInvoicing, SaveInvoicing } from '@enishi/billing';
import type { DocumentWish } from '@enishi/billing';
import { newId, tokyoDate } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { AskForQuote } from '../../actions/company/ask-for-quote.ts';
import { CancelCompanyPlan } from '../../actions/company/cancel-company-plan.ts';
import { DecidePrice } from '../../actions/company/decide-price.ts';
import type { PriceWord } from '../../actions/company/decide-price.ts';
import { FindCompanyPaper } from '../../actions/company/find-company-paper.ts';
import { FindCompany } from '../../actions/company/find-company.ts';
import { InvoicedTo } from '../../actions/company/invoiced-to.ts';
import { IssueForCompany } from '../../actions/company/issue-for-company.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { ProposePrice } from '../../actions/company/propose-price.ts';
import { ReadInvoiceTerms } from '../../actions/company/read-invoice-terms.ts';
import { ReviewCompanyFee } from '../../actions/company/review-company-fee.ts';
import { ReadQuotes } from '../../actions/company/read-quotes.ts';
import { CompanyCalendar } from '../schedules/company-calendar.ts';
import { RemindCompaniesJob } from '../schedules/remind-companies.job.ts';
import { companiesOn } from './company-stage.ts';
import { invoicesOn, usual, workshopInvoice } from './invoice-stage.ts';
import type { Clerk } from './company-stage.ts';
import { setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const companies = companiesOn(stage, program, database);
const { inside } = stage;
const { at, night, order, invoices, settle, lettersTo, ...books } = invoicesOn(stage, program, database);

beforeAll(() => books.openBankAccount());
afterEach(async () => expect(await books.wrongInBooks()).toEqual([0, 0, []]));

const quoted = (clerk: Clerk, key = newId()): Promise<string> =>
  inside(async (tx) => {
    const company = await program.get(OwnCompany).run(tx, clerk.accountId, clerk.companyId);
    const { disclosure } = await program.get(ReadInvoiceTerms).run(tx, company, usual);
    const press = { ...usual, fingerprint: disclosure.fingerprint, idempotencyKey: key };
    return program.get(AskForQuote).run(tx, company, press);
  });
const quotes = ({ companyId }: Clerk) => inside((tx) => program.get(ReadQuotes).run(tx, companyId));

describe('a company that pays on invoice', () => {
  it('of 12 people owes 132,000 yen by the end of the next month, is a member from its start day on and told so', async () => {
    at('2026-11-26');
    const clerk = await companies.found({
      name: '株式会社ドットカフェ',
      employees: '12',
      kana: 'ドットカフェ',
    });
    await order(clerk);
    const [shown] = await invoices(clerk);
    expect(shown!.document.facts).toMatchObject({
      ...{ total: 132_000, tax: 12_000, dueOn: '2026-12-30', orderNumber: 'PO-2026-118' },
      counterparty: { name: '株式会社ドットカフェ', honorific: '御中' },
      lines: [{ description: '法人ベーシック 会費（年払い）', quantity: 1, unitPrice: 132_000 }],
    });
    expect(await companies.record(clerk)).toMatchObject({
      ...{ standing: 'current', holding: { planKey: 'corp_basic', amount: 132_000, invoiced: true } },
    });
    expect(await companies.story(clerk)).toEqual(
      expect.arrayContaining(['founded', 'ordered_on_invoice', 'plan_began']),
    );
    expect(await lettersTo(clerk)).toEqual([
      '【見本の会】「法人ベーシック」のご利用を開始しました',
      expect.stringMatching(/^【見本の会】請求書 I2026-\d{6}（「法人ベーシック」会費）$/),
    ]);
  });

  it('with the longest name, 部署 and 担当者 that it may enter has its invoice too', async () => {
    at('2026-11-26');
    const person = { department: '部'.repeat(60), contactName: '名'.repeat(60) };
    const name = `株式会社${'ながいなまえ'.repeat(12)}`;
    const clerk = await companies.found({ name, kana: 'ナガイナマエ', ...person });
    await order(clerk);
    expect((await invoices(clerk))[0]!.document.facts.counterparty).toMatchObject({
      ...{ name, honorific: '御中', department: `${person.department}　${person.contactName}様` },
    });
  });

  it('is invoiced again at the price of the size that it has then, once', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社のびざかり', employees: '12', kana: 'ノビザカリ' });
    await settle((await order(clerk)).id);
    await database.look('update membership.company set employees = 25 where id = $1', [clerk.companyId]);
    await night('2027-09-26');
    expect(await invoices(clerk)).toHaveLength(1);
    await night('2027-09-27');
    await Promise.all([program.get(CompanyCalendar).renew(), program.get(CompanyCalendar).renew()]);
    const [next] = await invoices(clerk);
    expect(await invoices(clerk)).toHaveLength(2);
    expect(next!.invoice).toMatchObject({ amount: 198_000, periodStart: '2027-11-26', dueOn: '2027-10-29' });
    await settle(next!.invoice.id);
    await night('2027-11-26');
    expect(await companies.record(clerk)).toMatchObject({
      ...{ standing: 'current', holding: { amount: 198_000, paidUntil: '2028-11-26' } },
    });
  });

  it('has a grace after its due day, is written to once more five days before that ends, then ends with its invoice taken back', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社みばらい', employees: '3', kana: 'ミバライ' });
    await order(clerk);
    await night('2026-12-31');
    expect(await companies.record(clerk)).toMatchObject({
      ...{ standing: 'grace', holding: { graceUntil: '2027-01-14' } },
    });
    const again = async (day: string): Promise<number> => {
      at(day);
      await program.get(RemindCompaniesJob).run();
      await program.runReactions();
      return (await lettersTo(clerk)).filter((subject) => subject.startsWith('【再度のご連絡】請求書 I'))
        .length;
    };
    expect([await again('2027-01-08'), await again('2027-01-09'), await again('2027-01-10')]).toEqual([
      0, 1, 1,
    ]);
    await night('2027-01-14');
    expect(await companies.record(clerk)).toMatchObject({ standing: 'ended' });
    expect((await invoices(clerk))[0]).toMatchObject({ invoice: { state: 'credited' } });
    expect(await lettersTo(clerk)).toContainEqual(
      expect.stringMatching(/^請求書 I2026-\d{6} のご入金を確認できていません$/),
    );
  });

  it('may begin later, and be withdrawn before that', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社これから', employees: '3', kana: 'コレカラ' });
    await order(clerk, { startsOn: tokyoDate('2026-12-01') });
    expect(await companies.record(clerk)).toMatchObject({ standing: 'none' });
    expect((await invoices(clerk))[0]).toMatchObject({ waits: true });
    await inside(async (tx) => {
      const company = await program.get(OwnCompany).run(tx, clerk.accountId, clerk.companyId);
      await program.get(CancelCompanyPlan).run(tx, company);
    });
    await night('2026-12-01');
    expect(await companies.record(clerk)).toMatchObject({ standing: 'none' });
    expect(await companies.story(clerk)).toContain('order_withdrawn');
  });

  it('is refused where the plan is not sold so, the day has passed, the number is too long, or the page is old', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社だめもと', employees: '3', kana: 'ダメモト' });
    await expect(order(clerk, { startsOn: tokyoDate('2026-11-25') })).rejects.toMatchObject({
      code: 'INVOICE_START',
    });
    await expect(order(clerk, { orderNumber: '9'.repeat(41) })).rejects.toMatchObject({
      code: 'DOCUMENT_INVALID',
    });
    const key = newId();
    await order(clerk, {}, key);
    await expect(order(clerk)).rejects.toMatchObject({ code: 'ALREADY_SUBSCRIBED' });
    expect(await invoices(clerk)).toHaveLength(1);
  });
});

describe('a quote of a company', () => {
  it('is numbered, holds its price until its last day, becomes the order once, and ends as a receipt of the same deal', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社みつもり', employees: '12', kana: 'ミツモリ' });
    const key = newId();
    await Promise.all([quoted(clerk, key), quoted(clerk, key)]);
    const [quote, ...more] = await quotes(clerk);
    expect(more).toEqual([]);
    expect(quote!.paper.document.facts).toMatchObject({
      ...{ kind: 'quote', total: 132_000, validUntil: '2026-12-26', orderNumber: 'PO-2026-118' },
      counterparty: { name: '株式会社みつもり' },
    });
    expect(await invoices(clerk)).toEqual([]);
    const dearer = (
      await database.look<{ terms: { prices: { interval: string; amount: number }[] } }>(
        `select terms from membership.company_plan where key = 'corp_basic' order by version desc limit 1`,
      )
    )[0]!.terms;
    await database.look(`update membership.company_plan set terms = $1 where key = 'corp_basic'`, [
      { ...dearer, prices: dearer.prices.map((price) => ({ ...price, amount: price.amount + 11_000 })) },
    ]);
    at('2026-12-26');
    const invoice = await order(clerk, { quoteId: key });
    await database.look(`update membership.company_plan set terms = $1 where key = 'corp_basic'`, [dearer]);
    expect(invoice).toMatchObject({ amount: 132_000, periodStart: '2026-12-26' });
    const [view] = await invoices(clerk);
    expect(view!.document.facts.dealNumber).toBe(quote!.paper.document.number);
    const [done] = await quotes(clerk);
    expect(done).toMatchObject({ state: 'accepted', quote: { invoiceId: invoice.id } });
    expect(done!.acceptedBy).toMatch(/^clerk\d+@example\.jp$/);
    expect(await companies.story(clerk)).toEqual(expect.arrayContaining(['quote_issued', 'quote_accepted']));
    await settle(invoice.id);
    const [receipt] = await database.look<{ amount: number }>(
      `select r.amount from billing.receipt r join billing.fee_invoice i on i.payment_id = r.payment_id where i.id = $1`,
      [invoice.id],
    );
    expect(receipt).toEqual({ amount: 132_000 });
  });

  it('is refused after its last day, once it was accepted, of another company, and beyond ten that are open', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社きげんぎれ', employees: '12', kana: 'キゲンギレ' });
    const other = await companies.found({ name: '株式会社よそ', employees: '12', kana: 'ヨソ' });
    const [first, second] = [await quoted(clerk), await quoted(clerk)];
    await expect(order(other, { quoteId: first })).rejects.toMatchObject({ code: 'QUOTE_NOT_FOUND' });
    await expect(order(clerk, { quoteId: newId() })).rejects.toMatchObject({ code: 'QUOTE_NOT_FOUND' });
    await expect(order(clerk, {}, first)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    at('2026-12-27');
    await expect(order(clerk, { quoteId: first })).rejects.toMatchObject({ code: 'QUOTE_EXPIRED' });
    at('2026-12-26');
    await order(clerk, { quoteId: first, startsOn: tokyoDate('2027-01-01') });
    await inside(async (tx) => {
      const company = await program.get(OwnCompany).run(tx, clerk.accountId, clerk.companyId);
      await program.get(CancelCompanyPlan).run(tx, company);
    });
    await expect(order(clerk, { quoteId: first })).rejects.toMatchObject({ code: 'QUOTE_ACCEPTED' });
    await database.look('update membership.company set employees = 25 where id = $1', [clerk.companyId]);
    await expect(order(clerk, { quoteId: second })).rejects.toMatchObject({ code: 'QUOTE_SIZE_DIFFERS' });
    for (let count = 0; count < 10; count++) await quoted(other);
    await expect(quoted(other)).rejects.toMatchObject({ code: 'QUOTES_TOO_MANY' });
  });
});

describe('what the desk issues for a company', () => {
  const found = ({ companyId }: Clerk) => inside((tx) => program.get(FindCompany).run(tx, companyId));
  const papers = ({ companyId }: Clerk) =>
    inside((tx) => program.get(CompanyDocuments).run(tx, companyId)).then((all) =>
      all.map(({ document, owed }) => [document.kind, document.number, owed]),
    );
  const workshop = async (clerk: Clerk, tie: DocumentWish['tie'] = null): Promise<DocumentWish> => {
    const company = await found(clerk);
    const { counterparty } = await inside((tx) => program.get(InvoicedTo).run(tx, company));
    return workshopInvoice(clerk, counterparty, tie);
  };
  const issue = async (clerk: Clerk, wish: DocumentWish): Promise<void> => {
    const company = await found(clerk);
    await inside((tx) => program.get(IssueForCompany).run(tx, company, wish, 'tamura@example.jp'));
  };

  it('is made out as the company is known that day, stays so, and stands among its papers and in its story once', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社しょるい', kana: 'シヨルイ', employees: '3' });
    const other = await companies.found({ name: '株式会社べつの', kana: 'ベツノ', employees: '3' });
    const wish = await workshop(clerk);
    await issue(clerk, wish);
    await issue(clerk, wish);
    await database.look(`update membership.company set address = '移転先' where id = $1`, [clerk.companyId]);
    const paper = await inside((tx) => program.get(FindCompanyPaper).run(tx, clerk.companyId, wish.id));
    expect(paper!.facts.counterparty).toEqual({
      ...{ name: '株式会社しょるい', honorific: '御中', department: '総務部　高橋 誠様' },
      ...{ address: '〒085-0015 北海道釧路市北大通', registrationNumber: 'T9999999999999' },
    });
    expect(await papers(clerk)).toEqual([['invoice', paper!.number, 'open']]);
    expect(await papers(other)).toEqual([]);
    expect(await inside((tx) => program.get(FindCompanyPaper).run(tx, other.companyId, wish.id))).toBeNull();
    expect((await companies.story(clerk)).filter((kind) => kind === 'document_issued')).toHaveLength(1);

    const tie = { tie: 'corrects', documentId: wish.id } as const;
    await expect(issue(other, await workshop(other, tie))).rejects.toMatchObject({
      code: 'DOCUMENT_TIE_IMPOSSIBLE',
    });
    const corrected = await workshop(clerk, tie);
    await inside((tx) => program.get(IssueDocument).run(tx, corrected));
    expect(await papers(clerk)).toEqual([
      ['invoice', expect.any(String), 'open'],
      ['invoice', paper!.number, null],
    ]);
  });

  it('stands beside what it asked for, and what it ordered as an order form between quote and invoice', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社ならぶ', kana: 'ナラブ', employees: '12' });
    await order(clerk, { quoteId: await quoted(clerk) });
    const listed = await inside((tx) => program.get(CompanyDocuments).run(tx, clerk.companyId));
    const [invoice, application, quote] = listed.map(({ document }) => document);
    expect(listed.map(({ document }) => document.kind)).toEqual(['invoice', 'application', 'quote']);
    expect(application).toMatchObject({
      ...{ number: expect.stringMatching(/^A2026-\d{6}$/), dealNumber: quote!.number, tiedTo: quote!.id },
      facts: {
        ...{ total: 132_000, orderNumber: 'PO-2026-118', suppliedFrom: '2026-11-26' },
        counterparty: { name: '株式会社ならぶ' },
        order: {
          ...{ by: expect.stringMatching(/^clerk\d+@example\.jp$/), terms: '月末締め翌月末払い（銀行振込）' },
          at: '2026-11-25T16:00:00.000Z',
        },
      },
    });
    expect(invoice).toMatchObject({ tie: 'follows', tiedTo: application!.id, dealNumber: quote!.number });
    const draft = { ...(await workshop(clerk)).draft, ...application!.facts };
    const change = { id: newId(), draft, tie: { tie: 'corrects', documentId: application!.id } as const };
    await expect(issue(clerk, { ...change, reason: '変更', by: clerk.accountId })).rejects.toMatchObject({
      code: 'DOCUMENT_TIE_IMPOSSIBLE',
    });
  });
});

describe('a price of a company’s own', () => {
  it('is quoted and invoiced for what begins by its last day; the listed one follows', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社おとりきめ', employees: '12', kana: 'オトリキメ' });
    await companies.agree(clerk, { amount: 100_000, validUntil: tokyoDate('2027-11-26') });
    const quote = await quoted(clerk);
    expect((await quotes(clerk))[0]!.paper.document.facts).toMatchObject({ total: 100_000, tax: 9_090 });
    await settle((await order(clerk, { quoteId: quote })).id);
    expect(await companies.record(clerk)).toMatchObject({ holding: { amount: 100_000 } });
    await night('2027-09-27');
    await settle((await invoices(clerk))[0]!.invoice.id);
    await night('2027-11-26');
    await night('2028-09-27');
    expect((await invoices(clerk)).map(({ invoice }) => invoice.amount)).toEqual([132_000, 100_000, 100_000]);
    expect(await companies.story(clerk)).toEqual(
      expect.arrayContaining(['price_proposed', 'price_approved', 'quote_accepted']),
    );
    expect(await lettersTo(clerk)).toContain('【見本の会】「法人ベーシック」の会費についてのお取り決め');
  });

  it('is not that of a year which begins after its last day, and stays where the company grows', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社さきの', employees: '12', kana: 'サキノ' });
    await companies.agree(clerk, { amount: 100_000, validUntil: tokyoDate('2027-11-30') });
    const later = await companies.found({ name: '株式会社あとの', employees: '12', kana: 'アトノ' });
    await companies.agree(later, { amount: 100_000, validUntil: tokyoDate('2026-12-31') });
    expect((await order(later, { startsOn: tokyoDate('2027-01-01') })).amount).toBe(132_000);
    await settle((await order(clerk, { startsOn: tokyoDate('2026-12-01') })).id);
    await night('2026-12-01');
    const review = await inside(async (tx) => {
      const company = await program.get(FindCompany).run(tx, clerk.companyId);
      return program.get(ReviewCompanyFee).run(tx, company, 25);
    });
    // 132,000 × 150 % by the table: its own price has ended a day before that renewal.
    expect(review).toMatchObject({ now: { amount: 100_000 }, next: { amount: 198_000 }, on: '2027-12-01' });
    await database.look('update membership.company set employees = 25 where id = $1', [clerk.companyId]);
    await night('2027-10-02');
    expect((await invoices(clerk))[0]).toMatchObject({ invoice: { amount: 198_000 } });
  });

  it('counts only where somebody else approved it, and needs one decision', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社よつめ', employees: '12', kana: 'ヨツメ' });
    const { companyId } = clerk;
    const by = 'tamura@example.jp';
    const proposal = {
      ...({ planKey: 'corp_basic', interval: 'year', amount: 100_000, by } as const),
      ...{ validUntil: tokyoDate('2027-03-31'), reason: '地域の共同事業のため' },
    };
    const propose = () =>
      inside(async (tx) =>
        program.get(ProposePrice).run(tx, await program.get(FindCompany).run(tx, companyId), proposal),
      );
    const decide = (id: string, word: PriceWord, whose = by, of = companyId) =>
      inside((tx) => program.get(DecidePrice).run(tx, { companyId: of, id }, { word, by: whose }));
    await propose();
    await expect(propose()).rejects.toMatchObject({ code: 'PRICE_WAITING' });
    const [{ id }] = (await database.look<{ id: string }>(
      'select id from membership.company_price where company_id = $1',
      [companyId],
    )) as [{ id: string }];
    await expect(decide(id, 'approved')).rejects.toMatchObject({ code: 'PRICE_OWN_PROPOSAL' });
    await expect(decide(id, 'approved', 'kono@example.jp', newId())).rejects.toMatchObject({
      code: 'PRICE_NOT_FOUND',
    });
    expect((await order(clerk)).amount).toBe(132_000);
    const both = await Promise.allSettled(
      ['kono@example.jp', 'sato@example.jp'].map((whose) => decide(id, 'approved', whose)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await decide(id, 'withdrawn');
    await expect(decide(id, 'approved', 'kono@example.jp')).rejects.toMatchObject({ code: 'PRICE_DECIDED' });
  });
});

describe('the settings of invoicing', () => {
  it('count from now on, are kept with who changed them, and are not changed by a page that was overtaken', async () => {
    at('2026-11-26');
    const clerk = await companies.found({ name: '株式会社まえ', employees: '3', kana: 'マエ' });
    await order(clerk);
    const after = await companies.found({ name: '株式会社あと', employees: '3', kana: 'アト' });
    const days = { renewalDays: '６０日', quoteDays: '30', reminderDays: '5' };
    const typed = { paidInto: 'own', beginsWith: 'start_day', ...days };
    const save = (bankAccount: string, seen = '') =>
      stage.inside((tx) =>
        program.get(SaveInvoicing).run(tx, { typed: { ...typed, bankAccount }, seen, by: clerk.accountId }),
      );
    await expect(save(' ')).rejects.toMatchObject({ code: 'INVOICING_ACCOUNT_MISSING' });
    const before = await inside((tx) => program.get(ReadInvoicing).run(tx));
    await Promise.all([save('本店 普通 7654321'), save('本店 普通 7654321')]);
    await expect(save('支店 普通 1111111')).rejects.toMatchObject({ code: 'INVOICING_OVERTAKEN' });
    const story = await inside((tx) => program.get(SaveInvoicing).story(tx));
    expect(story).toMatchObject([
      { before: { bankAccount: before.bankAccount }, after: { bankAccount: '本店 普通 7654321' } },
    ]);
    await order(after);
    const printed = async (who: Clerk) => (await invoices(who))[0]!.document.facts.bankAccount;
    expect([await printed(clerk), await printed(after)]).toEqual([before.bankAccount, '本店 普通 7654321']);
    await save(before.bankAccount, story[0]!.id);
  });
});
