import { tokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ChangeCompanyBilling } from '../../actions/company/change-company-billing.ts';
import { DecidePrice } from '../../actions/company/decide-price.ts';
import { DefineCompanyPlans } from '../../actions/company/define-company-plans.ts';
import { FindCompany } from '../../actions/company/find-company.ts';
import { ProposePrice } from '../../actions/company/propose-price.ts';
import { basicPlan, partnerPlan } from '../../domain/company/example-company-plan.ts';
import { foundCommunity } from '../../example-community.ts';
import { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { CompanyRenewalLetters } from '../reactions/company-renewal-letters.ts';
import { benefitsOn } from './benefit-stage.ts';
import type { Member } from './benefit-stage.ts';

jest.setTimeout(60_000);
const database = useTestDatabase();
const program = useProgram(database);
let community: string;
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(community, work);
const company = benefitsOn(inside, program);
const onDay = (day: string): void => program.clock.set(new Date(`${day}T01:00:00Z`));
/** A morning of the schedule, and what follows from it. */
const morning = async (day: string): Promise<void> => {
  onDay(day);
  await program.get(CompanyRenewalLetters).noticeDay();
  await program.runReactions();
};
type Letter = { recipient: string; subject: string; paragraphs: string[] };
const letters = ({ email }: Pick<Member, 'email'>): Promise<Letter[]> =>
  database.look<Letter>(
    `select recipient, letter->>'subject' subject, letter->'paragraphs' paragraphs from platform.mail
      where recipient = $1 and letter->>'subject' like '%更新されます' order by id`,
    [email],
  );
const notices = async ({ companyId }: Member): Promise<number[]> =>
  (
    await database.look<{ days: number }>(
      `select (facts->>'days')::int days from membership.company_turn
        where company_id = $1 and kind = 'renewal_noticed' order by at, id`,
      [companyId],
    )
  ).map(({ days }) => days);

beforeAll(async () => {
  onDay('2026-11-26');
  community = await foundCommunity(program, 'doto');
  await inside((tx) => program.get(DefineCompanyPlans).run(tx, [basicPlan, partnerPlan]));
}, 60_000);
beforeEach(() => onDay('2026-11-26'));

describe('a company whose year is charged to a card', () => {
  it('is told 60, 30 and 7 days before, once each, with the sum, what it used, and how to change or cancel', async () => {
    const member = await company.member('corp_basic');
    await company.use(member.companyId, 'tickets_gathering');
    for (const day of ['2027-09-26', '2027-09-27', '2027-09-27', '2027-09-28', '2027-10-27', '2027-10-28'])
      await morning(day);
    for (const day of ['2027-11-18', '2027-11-19', '2027-11-20', '2027-11-25']) await morning(day);
    expect(await notices(member)).toEqual([60, 30, 7]);
    const sent = await letters(member);
    expect(sent).toHaveLength(3);
    const [{ subject, paragraphs }] = sent as [Letter, ...Letter[]];
    expect(subject).toContain('は2027年11月26日に更新されます');
    const text = paragraphs.join('\n');
    expect(text).toContain('会費: 年額 132,000円（税込）／従業員数: 12名');
    expect(text).toContain('交流会の参加枠 1席／2席');
    expect(text).toMatch(/利用枠: 3名分のうち0名/);
    for (const page of ['/benefits', '/change', '/cancel'])
      expect(text).toContain(`/company/${member.companyId}${page}`);
    expect(text).toContain('2027年11月25日までのお手続きで、この更新の料金はかかりません');
  });

  it('is told the nearest alone where days were missed, and nothing on the day itself or after', async () => {
    const member = await company.member('corp_basic');
    await morning('2027-11-10');
    await morning('2027-11-26');
    expect(await notices(member)).toEqual([30]);
    const late = await company.member('corp_basic');
    await morning('2027-11-26');
    expect(await notices(late)).toEqual([]);
  });

  it('is told the price that was agreed with it, and who looks after its money is written to', async () => {
    const member = await company.member('corp_basic');
    await inside(async (tx) => {
      const own = await program.get(FindCompany).run(tx, member.companyId);
      await program.get(ProposePrice).run(tx, own, {
        ...{ planKey: 'corp_basic', interval: 'year', amount: 100_000, validUntil: tokyoDate('2028-03-31') },
        ...{ reason: '共同事業のため', by: 'tamura@example.jp' },
      });
      const contact = { department: '経理部', contactName: '林 由美', contactEmail: 'keiri@example.jp' };
      await program.get(ChangeCompanyBilling).run(tx, own, { contact, actor: null });
    });
    await inside(async (tx) => {
      const [proposed] = await tx.query<{ id: string }>(
        'select id from membership.company_price where company_id = $1',
        [member.companyId],
      );
      await program
        .get(DecidePrice)
        .run(
          tx,
          { companyId: member.companyId, id: proposed!.id },
          { word: 'approved', by: 'kono@example.jp' },
        );
    });
    await morning('2027-09-27');
    const [letter] = await letters({ email: 'keiri@example.jp' });
    expect(letter!.paragraphs[0]).toContain('経理部 林 由美 様');
    expect(letter!.paragraphs.join('\n')).toContain('会費: 年額 100,000円（税込）（現在 132,000円）');
  });

  it('is told the plan that it changes to with the renewal', async () => {
    const member = await company.member('corp_partner');
    await inside(async (tx) => {
      const next = { nextPlanKey: 'corp_basic', nextInterval: 'year', nextAmount: 132_000 } as const;
      const where = { companyId: member.companyId };
      await tx.repo(CompanyHoldingEntity).update(where, { ...next, nextOn: tokyoDate('2027-11-26') });
    });
    await morning('2027-10-27');
    const text = (await letters(member))[0]!.paragraphs.join('\n');
    expect(text).toContain(`2027年11月26日から「${basicPlan.name.ja}」に変わります`);
    expect(text).toContain('年額 132,000円（税込）／');
  });

  it.each([
    ['pays on invoice', { invoiced: true }],
    ['pays at a store', { prepaid: true }],
    ['pays by the month', { interval: 'month' as const }],
    ['has cancelled', { cancelsOn: tokyoDate('2027-11-26') }],
    ['has not paid', { graceUntil: tokyoDate('2027-12-10') }],
  ])('hears nothing where it %s', async (_case, changes) => {
    const member = await company.member('corp_basic');
    await inside(async (tx) => {
      await tx.repo(CompanyHoldingEntity).update({ companyId: member.companyId }, changes);
    });
    await morning('2027-10-27');
    expect(await notices(member)).toEqual([]);
  });

  it('hears nothing where it cancels between the notice and the mail', async () => {
    const member = await company.member('corp_basic');
    onDay('2027-10-27');
    await program.get(CompanyRenewalLetters).noticeDay();
    await inside(async (tx) => {
      const gone = { cancelsOn: tokyoDate('2027-11-26') };
      await tx.repo(CompanyHoldingEntity).update({ companyId: member.companyId }, gone);
    });
    await program.runReactions();
    expect(await letters(member)).toEqual([]);
  });

  it('is told of each year anew', async () => {
    const member = await company.member('corp_basic');
    await morning('2027-11-19');
    await company.told(member, { planKey: 'corp_basic', periodStart: tokyoDate('2027-11-26') });
    await morning('2028-09-27');
    expect(await notices(member)).toEqual([7, 60]);
    expect((await letters(member)).at(-1)!.subject).toContain('2028年11月26日');
  });
});
