import { HandOutReceipt, ReceiptsOf, RequestReconcile } from '@enishi/billing';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { ApplyForCompanyPlan } from '../../actions/company/apply-for-company-plan.ts';
import { ChangeCompanyContact } from '../../actions/company/change-company-contact.ts';
import { DecideApplication } from '../../actions/company/decide-application.ts';
import { ListCompanies } from '../../actions/company/list-companies.ts';
import { OpenCompanyRecord } from '../../actions/company/open-company-record.ts';
import { NameCompanyPayments } from '../../actions/company/name-company-payments.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { ReadCompanyTerms } from '../../actions/company/read-company-terms.ts';
import { enterMember, foundCommunity } from '../../example-community.ts';
import { companiesOn } from './company-stage.ts';
import type { Clerk } from './company-stage.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const companies = companiesOn(stage, program, database);
const { inside } = stage;

const emailOf = async ({ companyId }: Clerk): Promise<string> => {
  const [row] = await database.look<{ email: string }>(
    'select contact_email email from membership.company where id = $1',
    [companyId],
  );
  return row!.email;
};
const receiptsOf = ({ companyId }: Clerk) =>
  inside((tx) => program.get(ReceiptsOf).run(tx, { kind: 'company', id: companyId }));
const listed = (text: string, waiting = false) =>
  inside((tx) => program.get(ListCompanies).run(tx, { text, waiting }, { first: 50, after: null }));

describe('a company that is entered', () => {
  it('has its founder as administrator, its declaration word for word, and is nobody else’s', async () => {
    const clerk = await companies.found();
    const other = await companies.found({ name: '合同会社つべつ木工', kana: 'ツベツモッコウ' });
    const [declared] = await database.look<{ version: number; wording: string; account_id: string }>(
      'select version, wording, account_id from membership.company_declaration where company_id = $1',
      [clerk.companyId],
    );
    expect(declared).toMatchObject({ version: 1, account_id: clerk.accountId });
    expect(declared!.wording).toContain('反社会的勢力');
    expect(await companies.story(clerk)).toEqual(['founded', 'declared']);
    const foreign = { accountId: other.accountId, companyId: clerk.companyId };
    await expect(companies.record(foreign)).rejects.toMatchObject({ code: 'COMPANY_NOT_FOUND' });
  });

  it('names another contact, also where the one before was erased; its story does not say who', async () => {
    const clerk = await companies.found({ name: '合同会社ことのは', kana: 'コトノハ' });
    await database.look(
      `update membership.company set contact_name = '', contact_email = '', department = '' where id = $1`,
      [clerk.companyId],
    );
    const wish = { planKey: 'corp_basic', interval: 'month' } as const;
    const review = () =>
      inside(async (tx) =>
        program
          .get(ReadCompanyTerms)
          .run(tx, await program.get(OwnCompany).run(tx, clerk.accountId, clerk.companyId), wish),
      );
    await expect(review()).rejects.toMatchObject({ code: 'COMPANY_CONTACT_MISSING' });
    const change = (contactEmail: string) =>
      inside(async (tx) => {
        const company = await program.get(OwnCompany).run(tx, clerk.accountId, clerk.companyId);
        const contact = { department: '', contactName: '佐藤 花', contactEmail };
        await program.get(ChangeCompanyContact).run(tx, company, { contact, actor: null });
      });
    await expect(change('somu')).rejects.toMatchObject({ facts: { field: 'contactEmail' } });
    await change('Sato@cafe.example.jp');
    await change('sato@cafe.example.jp');
    expect(await emailOf(clerk)).toBe('sato@cafe.example.jp');
    expect(await companies.story(clerk)).toEqual(['founded', 'declared', 'contact_changed']);
    const told = await database.look<{ facts: object }>(
      `select facts from membership.company_turn where company_id = $1 and kind = 'contact_changed'`,
      [clerk.companyId],
    );
    expect(told).toEqual([{ facts: {} }]);
    expect((await review()).plan.key).toBe('corp_basic');
  });

  it('agrees to terms and privacy notice where its founder is no member, so that signing in again works', async () => {
    const { accountId } = await companies.found({
      name: 'とうろ商店',
      legalForm: 'sole',
      kana: 'トウロショウテン',
    });
    const kinds = await database.look<{ kind: string }>(
      'select kind from identity.consent where account_id = $1 order by kind',
      [accountId],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['privacy', 'terms']);
  });

  it.each([
    ['without the declaration', { declared: false }, 'DECLARATION_MISSING'],
    ['with another wording of it', { declarationVersion: 99 }, 'DECLARATION_CHANGED'],
    ['with a wrong check digit', { registrationNumber: 'T9999999999998' }, 'REGISTRATION_NUMBER_CHECK_DIGIT'],
    ['with terms that are not in force', { termsVersion: 9 }, 'LEGAL_DOCUMENT_CHANGED'],
  ])('is refused %s', async (_case, changes, code) => {
    await expect(companies.found(changes)).rejects.toMatchObject({ code });
  });
});

describe('a company that pays by card', () => {
  it('is charged the price of its size, is told, and has a receipt made out to it', async () => {
    const clerk = await companies.found({ name: 'ドットカフェ㈱', employees: '３名', kana: 'ドットカフェ' });
    await pay((await companies.order(clerk)).url);
    await stage.catchUp();
    expect(await companies.record(clerk)).toMatchObject({
      standing: 'current',
      holding: { planKey: 'corp_basic', interval: 'month', amount: 6_600, graceUntil: null },
    });
    expect(await companies.story(clerk)).toEqual(
      expect.arrayContaining(['founded', 'declared', 'checkout_started', 'plan_began', 'paid']),
    );
    const [payment] = await inside((tx) => program.get(NameCompanyPayments).run(tx, clerk.companyId));
    expect(payment).toMatchObject({ name: { ja: '法人ベーシック', en: 'Company Basic' } });
    const [receipt] = await receiptsOf(clerk);
    expect(receipt).toMatchObject({ addressee: 'ドットカフェ株式会社', amount: 6_600, taxInside: 600 });
    expect(await stage.letters(await emailOf(clerk))).toEqual([
      '【見本の会】「法人ベーシック」のご利用を開始しました',
    ]);
  });

  it('is booked as a fee of companies, and counts among no members', async () => {
    const clerk = await companies.payer();
    const rows = await database.look<{ account: string; amount: number }>(
      `select p.account, sum(p.amount)::int amount from ledger.posting p join ledger.journal_entry e on e.id = p.entry_id
        where e.subject_id::text = $1 and p.stream = 'membership_corporate' and p.account <> 'processor_fee' group by 1`,
      [clerk.companyId],
    );
    expect(rows).toContainEqual({ account: 'membership_revenue_corporate', amount: -10_000 });
    const [members] = await database.look<{ n: number }>(
      'select count(*)::int n from membership.membership_source where source_id in (select id::text from membership.company_holding)',
    );
    expect(members!.n).toBe(0);
    await inside((tx) => program.get(RequestReconcile).run(tx, { kind: 'company', id: clerk.companyId }));
    await program.runReactions();
    expect(
      await database.look('select kind from membership.timeline_entry where member_id = $1', [
        clerk.companyId,
      ]),
    ).toEqual([]);
  });

  it('cannot order a second plan beside the first', async () => {
    const clerk = await companies.payer();
    await expect(companies.order(clerk)).rejects.toMatchObject({ code: 'ALREADY_SUBSCRIBED' });
  });

  it('hands its receipt to whoever acts for it and to nobody else', async () => {
    const clerk = await companies.payer();
    const [receipt] = await receiptsOf(clerk);
    const member = await enterMember(program, stage.communityId(), { email: 'stranger@example.jp' });
    const take = (own: { kind: 'member' | 'company'; id: string }) =>
      inside((tx) => program.get(HandOutReceipt).run(tx, { own, desk: null }, receipt!.id));
    expect((await take({ kind: 'company', id: clerk.companyId })).mark).toBe('original');
    await expect(take({ kind: 'member', id: member.id })).rejects.toMatchObject({ code: 'RECEIPT_UNKNOWN' });
    await expect(take({ kind: 'member', id: clerk.companyId })).rejects.toMatchObject({
      code: 'RECEIPT_UNKNOWN',
    });
  });
});

describe('a plan that the secretariat approves first', () => {
  const apply = (clerk: Clerk) =>
    inside(async (tx) => {
      const company = await program.get(OwnCompany).run(tx, clerk.accountId, clerk.companyId);
      await program.get(ApplyForCompanyPlan).run(tx, company, 'corp_partner');
    });
  const decide = async (clerk: Clerk, approved: boolean, reason: string | null = null) => {
    const [waiting] = (await companies.record(clerk)).applications;
    const decision = { applicationId: waiting!.id, approved, reason, actor: 'tamura@example.jp' };
    await inside((tx) => program.get(DecideApplication).run(tx, decision));
    await program.runReactions();
  };
  const orderPartner = (clerk: Clerk) => companies.order(clerk, 'corp_partner', 'year');

  it('is sold only after a yes, of which the company is told', async () => {
    const clerk = await companies.found({ name: '株式会社あかん湖畔', kana: 'アカンコハン' });
    await expect(orderPartner(clerk)).rejects.toMatchObject({ code: 'COMPANY_NEEDS_APPROVAL' });
    await apply(clerk);
    await apply(clerk);
    expect((await companies.record(clerk)).applications).toHaveLength(1);
    await expect(orderPartner(clerk)).rejects.toMatchObject({ code: 'COMPANY_NEEDS_APPROVAL' });
    expect((await listed('', true)).rows.map(({ id }) => id)).toContain(clerk.companyId);
    await decide(clerk, true);
    await expect(decide(clerk, false, 'x')).rejects.toMatchObject({ code: 'APPLICATION_DECIDED' });
    expect(await stage.letters(await emailOf(clerk))).toEqual([
      '【見本の会】「法人パートナー」のお申し込みを承りました',
    ]);
    await pay((await orderPartner(clerk)).url);
    await stage.catchUp();
    expect(await companies.record(clerk)).toMatchObject({
      standing: 'current',
      holding: { planKey: 'corp_partner', amount: 990_000 },
    });
  });

  it('is declined with a reason, and may be asked for again', async () => {
    const clerk = await companies.found({ name: '株式会社ためし', kana: 'タメシ' });
    await apply(clerk);
    await expect(decide(clerk, false)).rejects.toMatchObject({ code: 'DECLINE_REASON_MISSING' });
    await decide(clerk, false, '対象地域の外のため');
    expect(await companies.story(clerk)).toContain('plan_declined');
    await expect(orderPartner(clerk)).rejects.toMatchObject({ code: 'COMPANY_NEEDS_APPROVAL' });
    await apply(clerk);
    expect((await companies.record(clerk)).applications.map(({ state }) => state)).toEqual([
      'waiting',
      'declined',
    ]);
  });
});

describe('the desk', () => {
  it.each(['ドットカフェ', '㈱ﾄﾞｯﾄｶﾌｪ', 'どっと', 'ｶ)ﾄﾞﾂﾄ', 'T9999999999999', '９９９９９９９９９９９９９'])(
    'finds companies by name, reading or number: %s',
    async (text) => {
      await companies.found();
      const { rows } = await listed(text);
      expect(rows.length).toBeGreaterThan(0);
      expect(
        rows.every(({ name }) => name === 'ドットカフェ' || text.includes('9') || text.includes('９')),
      ).toBe(true);
    },
  );

  it('finds nothing by what nothing is called, and nothing of another community', async () => {
    const clerk = await companies.found();
    expect((await listed('そんな会社はない')).rows).toEqual([]);
    const elsewhere = await foundCommunity(program, 'oguni', 'O');
    const reader = { accountId: clerk.accountId, role: 'staff' };
    await expect(
      program.transactions.inCommunity(elsewhere, (tx) =>
        program.get(OpenCompanyRecord).run(tx, clerk.companyId, reader),
      ),
    ).rejects.toMatchObject({ code: 'COMPANY_NOT_FOUND' });
  });

  it('writes down each look at a company, whose contact is a person', async () => {
    const clerk = await companies.found();
    const reader = { accountId: clerk.accountId, role: 'staff' };
    const record = await inside((tx) => program.get(OpenCompanyRecord).run(tx, clerk.companyId, reader));
    expect(record).toMatchObject({ company: { contactName: '高橋 誠' }, declaration: { version: 1 } });
    const looks = await database.look<{ act: string; role: string }>(
      'select act, role from membership.access_log where reason = $1',
      [`company:${clerk.companyId}`],
    );
    expect(looks).toEqual([{ act: 'read_company', role: 'staff' }]);
  });
});
