import { EnsureAccounts } from '@enishi/identity';
import { addDays, newId, tokyoDateOf, yen } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { ChooseSeated } from '../../actions/company/choose-seated.ts';
import { ListSeats } from '../../actions/company/list-seats.ts';
import { OrderCompanyPlan } from '../../actions/company/order-company-plan.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { ReadCompanyTerms } from '../../actions/company/read-company-terms.ts';
import { ReckonNextYear } from '../../actions/company/reckon-next-year.ts';
import { ReadBenefits } from '../../actions/company/benefits/read-benefits.ts';
import { UseBenefit } from '../../actions/company/benefits/use-benefit.ts';
import { DeskCompanyPlans } from '../../actions/company/desk-company-plans.ts';
import { PublishCompanyPlan } from '../../actions/company/publish-company-plan.ts';
import { ReviewCompanyPlanDraft } from '../../actions/company/review-company-plan-draft.ts';
import { SaveCompanyPlanDraft } from '../../actions/company/save-company-plan-draft.ts';
import { companyDraftOf } from '../../domain/company/company-plan-draft.ts';
import type { CompanyDraftTerms } from '../../domain/company/company-plan-draft.ts';
import { basicPlan } from '../../domain/company/example-company-plan.ts';
import { CompanyCalendar } from '../schedules/company-calendar.ts';
import { CompanyVersionsJob } from '../schedules/company-versions.job.ts';
import { companiesOn } from './company-stage.ts';
import type { Clerk } from './company-stage.ts';
import { invoicesOn, origin } from './invoice-stage.ts';
import { pay, setMembershipStage } from './membership-stage.ts';
import { seatsOn } from './seat-stage.ts';

/** 法人ベーシック as its second version: 144,000 yen a year, two seats fewer, three postings, no gatherings. */
const second: CompanyDraftTerms = {
  ...companyDraftOf(basicPlan, true),
  prices: [
    { interval: 'month', amount: yen(12_000) },
    { interval: 'year', amount: yen(144_000) },
  ],
  seats: 1,
  quotas: [{ kind: 'postings', per: 'year', amount: 3 }],
};

describe('the second version of a plan for companies', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setMembershipStage({ database, sandbox, program });
  const companies = companiesOn(stage, program, database);
  const seats = seatsOn(stage, program, database);
  const { inside } = stage;

  const desk = () =>
    inside(async (tx) =>
      (await program.get(EnsureAccounts).run(tx, ['tamura@example.jp'], 'ja')).get('tamura@example.jp')!,
    );
  const draft = async (terms: CompanyDraftTerms, planKey: string | null = 'corp_basic') => {
    const id = newId();
    const by = await desk();
    await inside((tx) => program.get(SaveCompanyPlanDraft).run(tx, { id, planKey, revision: 0, terms, by }));
    return { id, by };
  };
  const publish = async (terms: CompanyDraftTerms, planKey: string | null = 'corp_basic') => {
    const { id, by } = await draft(terms, planKey);
    return inside((tx) =>
      program.get(PublishCompanyPlan).run(tx, { id, revision: 1, reason: '改定のため', by }),
    );
  };
  const midnight = async (): Promise<void> => {
    await program.get(CompanyVersionsJob).run();
    await program.get(CompanyCalendar).turnDay();
    await program.runReactions();
  };
  const pass = async (days: number): Promise<void> => {
    await stage.pass(days);
    await midnight();
    await stage.catchUp();
  };
  const holding = async (clerk: Clerk) => (await companies.record(clerk)).holding!;
  const own = <T>({ accountId, companyId }: Clerk, work: (tx: Tx, id: string) => Promise<T>) =>
    inside(async (tx) => work(tx, (await program.get(OwnCompany).run(tx, accountId, companyId)).id));
  type Tx = Parameters<Parameters<typeof inside>[0]>[0];
  const lines = async (clerk: Clerk) => {
    const benefits = await own(clerk, (tx, id) => program.get(ReadBenefits).run(tx, id));
    return Object.fromEntries(benefits!.lines.map(({ kind, used, left }) => [kind, { used, left }]));
  };
  const capacity = async (clerk: Clerk) =>
    (await own(clerk, (tx, id) => program.get(ListSeats).run(tx, id))).capacity;
  const letters = async ({ companyId }: Clerk): Promise<string[]> => {
    const [row] = await database.look<{ email: string }>(
      'select contact_email email from membership.company where id = $1',
      [companyId],
    );
    return stage.letters(row!.email);
  };
  const yearly = async (): Promise<Clerk> => {
    const clerk = await companies.found();
    await pay((await companies.order(clerk, 'corp_basic', 'year')).url);
    await stage.catchUp();
    return clerk;
  };

  it('is drafted by two without loss, shows what it lacks and changes, and leaves what is held alone', async () => {
    const clerk = await yearly();
    const { id, by } = await draft({ ...second, name: { ja: '', en: 'Company Basic' }, bands: [] });
    const again = (terms: CompanyDraftTerms, revision: number) =>
      inside((tx) =>
        program.get(SaveCompanyPlanDraft).run(tx, { id, planKey: 'corp_basic', revision, terms, by }),
      );
    const review = () => inside((tx) => program.get(ReviewCompanyPlanDraft).run(tx, id));
    expect((await review()).faults.map(({ field }) => field)).toEqual(['nameJa', 'bands']);
    const wish = { id, reason: '改定のため', by };
    await expect(
      inside((tx) => program.get(PublishCompanyPlan).run(tx, { ...wish, revision: 1 })),
    ).rejects.toMatchObject({ code: 'PLAN_DRAFT_INCOMPLETE' });
    await again({ ...second, prices: second.prices.slice(0, 1), byInvoice: false }, 1);
    expect((await review()).faults).toEqual([{ field: 'yearly', fault: 'interval_held' }]);
    await again({ ...second, taxCategory: 'taxable_8' }, 2);
    await expect(again(second, 2)).rejects.toMatchObject({ code: 'PLAN_DRAFT_CHANGED' });
    await expect(
      inside((tx) => program.get(PublishCompanyPlan).run(tx, { ...wish, revision: 3 })),
    ).rejects.toMatchObject({ code: 'PLAN_FACT_FIXED' });
    await again(companyDraftOf(basicPlan, true), 3);
    await expect(
      inside((tx) => program.get(PublishCompanyPlan).run(tx, { ...wish, revision: 4 })),
    ).rejects.toMatchObject({ code: 'PLAN_UNCHANGED' });
    await again(second, 4);
    const { changes } = await review();
    expect(changes!.list.map(({ ja }) => ja)).toEqual([
      '月額（基準）: 11,000円 → 12,000円',
      '年額（基準）: 132,000円 → 144,000円',
    ]);
    expect(changes!.content.map(({ ja }) => ja)).toEqual([
      '利用枠: 3名 → 1名',
      '求人の掲載: 年1件 → 年3件',
      '交流会の参加枠: 年2席 → なし',
    ]);
    await inside((tx) => program.get(PublishCompanyPlan).run(tx, { ...wish, revision: 5 }));
    await midnight();
    expect(await holding(clerk)).toMatchObject({ planVersion: 1, nextVersion: null, amount: 132_000 });
    expect(await capacity(clerk)).toBe(3);
    const story = await inside((tx) => program.get(DeskCompanyPlans).one(tx, 'corp_basic'));
    expect(story).toMatchObject({
      plan: { version: 2 },
      holders: [expect.objectContaining({ version: 1 })],
      turns: [{ kind: 'revised', version: 2, reason: '改定のため', actor: 'tamura@example.jp' }],
    });
  });

  it('begins with the renewal by card: told before, its fee charged, seats and counters following', async () => {
    const clerk = await companies.found();
    await holdFirst(clerk);
    const use = (key: string) =>
      inside((tx) =>
        program.get(UseBenefit).run(tx, {
          ...{ companyId: clerk.companyId, kind: 'postings' as const, parts: 1, usedFor: '求人', key },
          ...{ accountId: null, recordedBy: 'tamura@example.jp' },
        }),
      );
    await use('posting:1');
    const { paidUntil: renewsOn, planVersion } = await holding(clerk);
    await pass(290);
    expect(await holding(clerk)).toMatchObject({ planVersion, nextVersion: null });
    await pass(20);
    expect(await holding(clerk)).toMatchObject({ planVersion, versionOn: renewsOn, amount: 132_000 });
    expect((await companies.record(clerk)).versionToCome).toMatchObject({
      ...{ on: renewsOn, seats: 1 },
      changes: [
        { ja: '利用枠: 3名 → 1名' },
        { ja: '求人の掲載: 年1件 → 年3件' },
        { ja: '交流会の参加枠: 年2席 → なし' },
      ],
    });
    const charged = await inside(async (tx) =>
      program.get(ReckonNextYear).run(tx, clerk.companyId, (await holding(clerk)).id, renewsOn!),
    );
    expect(charged?.amount).toBe(144_000);
    expect((await letters(clerk)).filter((subject) => subject.includes('内容が変わります'))).toHaveLength(1);
    await midnight();
    expect((await letters(clerk)).filter((subject) => subject.includes('内容が変わります'))).toHaveLength(1);
    expect((await lines(clerk)).postings).toMatchObject({ used: 1, left: 0 });
    await pass(57);
    const after = await holding(clerk);
    expect(after).toMatchObject({ nextVersion: null, versionOn: null, amount: 144_000 });
    expect((await companies.record(clerk)).versionToCome).toBeNull();
    expect(after.planVersion).toBe(planVersion + 1);
    expect(await capacity(clerk)).toBe(1);
    expect((await lines(clerk)).postings).toMatchObject({ used: 0, left: 3 });
    expect(await companies.story(clerk)).toEqual(expect.arrayContaining(['version_told', 'version_began']));
  });

  it('leaves a price of the company’s own alone while that holds', async () => {
    const clerk = await companies.found();
    const today = tokyoDateOf(program.clock.now());
    await companies.agree(clerk, { validUntil: addDays(today, 800) });
    await holdFirst(clerk);
    const { planVersion } = await holding(clerk);
    await pass(310);
    await pass(57);
    const after = await holding(clerk);
    expect(after.planVersion).toBe(planVersion + 1);
    expect(after.amount).toBe(100_000);
  });

  /** Pays a year by card of terms like the first ones, whose next version is published then. */
  async function holdFirst(clerk: Clerk): Promise<void> {
    await publish({
      ...companyDraftOf(basicPlan, true),
      featured: !basicPlan.featured,
      summary: { ja: `前の版 ${newId()}`, en: 'Before' },
    });
    await pay((await companies.order(clerk, 'corp_basic', 'year')).url);
    await stage.catchUp();
    await publish({ ...second, summary: { ja: `次の版 ${newId()}`, en: 'After' } });
    await midnight();
  }

  it('begins with another month of a company that pays by the month, told thirty days before and not charged within one', async () => {
    const clerk = await companies.found();
    await publish({ ...companyDraftOf(basicPlan, true), summary: { ja: `前の版 ${newId()}`, en: 'Before' } });
    await pay((await companies.order(clerk)).url);
    await stage.catchUp();
    const { planVersion, amount } = await holding(clerk);
    expect(amount).toBe(11_000);
    await publish({ ...second, summary: { ja: `次の版 ${newId()}`, en: 'After' } });
    const told = tokyoDateOf(program.clock.now());
    await midnight();
    const { versionOn, nextVersion, paidUntil } = await holding(clerk);
    expect(nextVersion).toBe(planVersion + 1);
    expect(versionOn! >= addDays(told, 30)).toBe(true);
    expect(versionOn! > paidUntil! || versionOn === paidUntil).toBe(true);
    expect((await letters(clerk)).filter((subject) => subject.includes('内容が変わります'))).toHaveLength(1);
    for (let today = told; today < versionOn!; today = tokyoDateOf(program.clock.now())) {
      expect(await holding(clerk)).toMatchObject({ planVersion, amount: 11_000 });
      expect(await capacity(clerk)).toBe(3);
      await pass(7);
    }
    await pass(1);
    expect(await holding(clerk)).toMatchObject({ planVersion: planVersion + 1, amount: 12_000 });
    expect(await capacity(clerk)).toBe(1);
    const paid = await database.look<{ amount: number }>(
      `select p.amount from billing.payment p join billing.customer c on c.id = p.customer_id
        where c.subject_id = $1 and p.state = 'paid' order by p.paid_at`,
      [clerk.companyId],
    );
    const sums = paid.map(({ amount: each }) => each);
    expect(sums.at(-1)).toBe(12_000);
    expect(sums.slice(0, -1).every((each) => each === 11_000)).toBe(true);
  });

  it('begins with the year that a company pays at a store, as its order said, and asks who stays where seats are fewer', async () => {
    const wish = { planKey: 'corp_basic', interval: 'year', means: 'konbini' } as const;
    const atTheShop = async (clerk: Clerk): Promise<void> => {
      const { id } = await inside(async (tx) => {
        const company = await program.get(OwnCompany).run(tx, clerk.accountId, clerk.companyId);
        const { disclosure } = await program.get(ReadCompanyTerms).run(tx, company, wish);
        const press = { ...wish, fingerprint: disclosure.fingerprint, idempotencyKey: newId() };
        return program.get(OrderCompanyPlan).run(tx, company, press, { ...origin, ip: null });
      });
      await program.runReactions();
      const [row] = await database.look<{ intent: string }>(
        'select stripe_session_id intent from billing.checkout_attempt where id = $1',
        [id],
      );
      await stage.control(`/konbini/${row!.intent}`, { result: 'paid' });
      await stage.catchUp();
    };
    await publish({ ...companyDraftOf(basicPlan, true), summary: { ja: `前の版 ${newId()}`, en: 'Before' } });
    const clerk = await companies.found();
    await atTheShop(clerk);
    const { planVersion, paidUntil } = await holding(clerk);
    for (let people = 0; people < 2; people += 1) await seats.seated(clerk);
    const last = await seats.seated(clerk);
    await publish({ ...second, summary: { ja: `次の版 ${newId()}`, en: 'After' } });
    await pass(330);
    expect(await holding(clerk)).toMatchObject({ planVersion, nextVersion: null, amount: 132_000 });
    await atTheShop(clerk);
    expect(await holding(clerk)).toMatchObject({ planVersion, versionOn: paidUntil });
    expect((await companies.record(clerk)).versionToCome).toMatchObject({ on: paidUntil, seats: 1 });
    expect(await seats.statesOf(clerk)).toEqual(['claimed', 'claimed', 'claimed']);
    await pass(36);
    expect(await holding(clerk)).toMatchObject({ planVersion: planVersion + 1, amount: 144_000 });
    expect((await seats.statesOf(clerk)).sort()).toEqual(['claimed', 'waiting', 'waiting']);
    expect((await letters(clerk)).some((subject) => subject.includes('残る方'))).toBe(true);
    const stay = [await seats.idOf(clerk, last.email)];
    await inside((tx) =>
      program.get(ChooseSeated).run(tx, { companyId: clerk.companyId, stay, actor: null }),
    );
    expect((await seats.of(clerk)).seats.map(({ email, state }) => [email, state])).toEqual([
      [last.email, 'claimed'],
    ]);
  });

  it('begins with the year that is invoiced, told by the invoice with what changes', async () => {
    const { at, night, order, settle, lettersTo, openBankAccount } = invoicesOn(stage, program, database);
    const day = (later: number) => addDays(tokyoDateOf(program.clock.now()), later);
    await openBankAccount();
    const clerk = await companies.found();
    await publish({ ...companyDraftOf(basicPlan, true), summary: { ja: `前の版 ${newId()}`, en: 'Before' } });
    at(day(1));
    const first = await order(clerk);
    await settle(first.id);
    const { planVersion, paidUntil } = await holding(clerk);
    await publish({ ...second, summary: { ja: `次の版 ${newId()}`, en: 'After' } });
    await night(addDays(paidUntil!, -60));
    const [invoice] = await invoicesOn(stage, program, database).invoices(clerk);
    expect(invoice!.document.facts).toMatchObject({ total: 144_000 });
    await settle(invoice!.invoice.id);
    expect(await holding(clerk)).toMatchObject({ planVersion, versionOn: paidUntil });
    const [mail] = await database.look<{ text: string }>(
      `select letter->>'paragraphs' text from platform.mail where letter->>'subject' like '%請求書%' order by id desc limit 1`,
    );
    expect(mail!.text).toContain('利用枠: 3名 → 1名');
    expect((await lettersTo(clerk)).length).toBeGreaterThan(0);
    expect(await capacity(clerk)).toBe(3);
    at(paidUntil!);
    await midnight();
    expect(await holding(clerk)).toMatchObject({ planVersion: planVersion + 1, nextVersion: null });
    expect(await capacity(clerk)).toBe(1);
  });
});
