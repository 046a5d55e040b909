import { readCsv } from '@enishi/japan';
import { unwrap } from '@enishi/kernel';
import { kanaOf, statement } from './bank-statement.ts';
import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { signInAtDesk } from './desk-staff.ts';
import { linkIn } from './mailbox.ts';
import { textOfPdf } from './paying.ts';
import { registerBankAccount } from './register-bank-account.ts';
import { ringSchedule } from './ring-schedule.ts';
import { lookInto } from './stack-database.ts';
import { somebody, stack, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(420_000);

const arrive = useBrowser();
const run = Date.now() % 1_000_000;
const { kana, half } = kanaOf(run);
const number = `1${String(run).padStart(6, '0')}`;
const name = `有限会社あかんべかりー${kana}`;
const payer = `ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-${half}`;
const day = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '/');

async function bring(staff: Visitor, amount: number, before: number): Promise<void> {
  await staff.go('/doto/desk/transfers');
  const label = `みちのひがし銀行 ${run} ${number}`;
  await staff.page.selectOption('[name=accountId]', { label });
  const buffer = statement([{ day, amount, payer }], before);
  await staff.page.setInputFiles('[name=file]', { name: 'meisai.csv', mimeType: 'text/plain', buffer });
  await staff.press('取り込む');
  await staff.see('まだ何も記帳していません');
}

/** The secretariat approves what the company asked for; answers with the address of the company at the desk. */
async function approve(staff: Visitor): Promise<string> {
  await staff.go('/doto/desk/companies?waiting=1');
  await staff.page.fill('input[name=q]', name.replace('有限会社', ''));
  await staff.press('検索');
  await staff.page.waitForURL(/q=/);
  await staff.press(name);
  await staff.page.waitForURL(/desk\/companies\/[0-9a-f-]+$/);
  await staff.see('承認待ち');
  await staff.press('承認する');
  await staff.see('判断を記録し、会社へメールで知らせました');
  return new URL(staff.page.url()).pathname;
}

/** A quote of the approved plan, for whoever decides, and the order by it. */
async function quoteAndOrder(clerk: Visitor): Promise<void> {
  const { page } = clerk;
  await clerk.press('見積書をもらう');
  await clerk.see('「法人パートナー」を請求書払いで申し込む');
  await page.fill('input[name=orderNumber]', `RINGI-${run}`);
  await clerk.press('内容を確認する');
  await clerk.see('990,000円');
  await clerk.press('見積書をもらう（無料）');
  await clerk.see('まだお申し込みにはなっていません');
  const address = await page.getByRole('link', { name: '見積書（PDF）' }).getAttribute('href');
  const paper = await textOfPdf(clerk, address ?? '');
  for (const words of ['御見積書', `${name}御中`, '990,000', `RINGI-${run}`]) expect(paper).toContain(words);
  await clerk.press('会社のページへ戻る');
  await clerk.see('有効な見積書');
  await clerk.picture('year-quote');
  await clerk.press('この見積書で申し込む');
  await clerk.see('法人会員のお申し込み内容の確認');
  await clerk.press('請求書払いで申し込む（有料）');
  await page.waitForURL(/company\/[0-9a-f-]+\?ordered=1$/);
  await clerk.see('お支払い待ち');
}

/** One is asked to a seat and takes it. */
async function takeSeat(fan: Visitor, employee: ReturnType<typeof somebody>): Promise<void> {
  const seat = linkIn(await fan.mail.next(employee.email, /利用枠への招待/));
  await fan.joinFree(employee);
  await fan.open(seat);
  await fan.press('同意して利用枠を受け取る');
  await fan.see('利用枠をご利用中です');
}

/** The month's journal for each program: both sides equal, and the fee of this company in it. */
async function fetchJournals(staff: Visitor): Promise<void> {
  for (const [software, debit, credit] of [
    ['freee', null, null],
    ['yayoi', 8, 14],
    ['money_forward', null, null],
  ] as const) {
    await staff.go(`/doto/desk/revenue/journals?software=${software}`);
    await staff.see('借方と貸方は一致しています');
    const address = await staff.page.getByRole('link', { name: /分をダウンロード/ }).getAttribute('href');
    const response = await staff.context.request.get(new URL(address!, stack().web).href);
    expect(response.status()).toBe(200);
    const { rows } = unwrap(readCsv(await response.body()));
    expect(rows.flat()).toEqual(expect.arrayContaining([expect.stringMatching(/^990,?000$/)]));
    if (debit === null) continue;
    const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
    expect(sum(debit)).toBe(sum(credit));
  }
}

const cardOf = (staff: Visitor) => staff.page.locator('li', { hasText: payer }).first();

/** A company of twelve from its clerk's first visit to the payment of its second year. */
describe('a company and its two years', () => {
  it('is approved, takes a quote and orders by it, seats people and takes a seat back, pays 440 yen short, is invoiced anew and pays; the books leave', async () => {
    const clerk = await arrive('desktop');
    const { page } = clerk;
    const { email } = somebody();
    await comeAsClerk(clerk, email, '法人パートナーに申し込む');
    await enterCompany(clerk, {
      ...{ name, kana: `アカンベーカリー${kana}`, registrationNumber: 'T9999999999999' },
      ...{ postalCode: '085-0015', address: '釧路市北大通', employees: '12' },
      ...{ department: '総務部', contactName: '高橋 誠' },
    });
    await clerk.see('このプランは事務局の承認が必要です');
    await clerk.press('承認を申請する');
    await clerk.see('申請を受け付けました');
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    const atDesk = await approve(staff);
    await clerk.open(linkIn(await clerk.mail.next(email, /「法人パートナー」のお申し込みを承りました/)));
    await quoteAndOrder(clerk);
    const address = page.url().replace(/\?.*$/, '');
    const companyId = address.split('/').pop()!;
    await clerk.mail.next(email, /請求書 I\d{4}-\d{6}/);

    await clerk.open(`${address}/seats`);
    const [employee, leaving] = [somebody(), somebody()];
    await page.fill('textarea[name=emails]', `${employee.email}\n${leaving.email}`);
    await clerk.press('招待メールを送る');
    await clerk.see('招待メールを送りました');
    const fan = await arrive('phone');
    await takeSeat(fan, employee);
    await fan.picture('year-seat');
    const gone = await arrive('phone');
    await takeSeat(gone, leaving);
    await clerk.open(`${address}/seats`);
    await page.locator('summary[aria-label*="外す"]').last().click();
    await page.locator('button[value=take_away]').last().click();
    await clerk.see('利用枠を外し、ご本人にメールで知らせました');
    await gone.mail.next(leaving.email, /の利用枠が終わりました/);

    await staff.go('/doto/desk/transfers');
    await registerBankAccount(staff, {
      ...{ name: `みちのひがし銀行 ${run}`, bankCode: '0009', branchCode: '102', number },
    });
    await staff.see('口座を登録しました');
    await bring(staff, 989_560, 1_000_000);
    await cardOf(staff).getByText('440円不足').waitFor();
    await staff.picture('year-short');
    await cardOf(staff).getByRole('button', { name: '不足分を支払手数料にして消し込む' }).click();
    await staff.see('消し込み、入金を記帳しました');

    await clerk.untilItSays('入金済み', address);
    await clerk.untilItSays('領収書番号', address);
    const receipt = await page.locator('a[download]').first().getAttribute('href');
    expect(await textOfPdf(clerk, receipt ?? '')).toContain('990,000');
    await clerk.picture('year-paid');

    await endsSoon(companyId);
    await ringSchedule('membership.renew_companies');
    await clerk.mail.next(email, /請求書 I\d{4}-\d{6}/);
    await clerk.untilItSays('お支払い待ち', address);
    const paper = await page.getByRole('link', { name: '請求書（PDF）' }).first().getAttribute('href');
    expect(await textOfPdf(clerk, paper ?? '')).toContain('990,000');
    const phone = await arrive('phone');
    await phone.context.addCookies(await clerk.context.cookies());
    await phone.open(address);
    await phone.picture('year-renewal-phone');

    await bring(staff, 990_000, 3_000_000);
    await cardOf(staff).getByRole('button', { name: '消し込む（記帳する）' }).click();
    await staff.see('消し込み、入金を記帳しました');
    await clerk.untilItSays('入金済み', address, 2);
    await clerk.untilItSays('領収書番号', address, 2);
    await clerk.picture('year-second-paid');
    await staff.go(atDesk);
    await staff.see('見積書 Q');
    for (const told of ['の申込みを承認', '利用枠を外しました', '担当者へメール：']) await staff.see(told);
    await staff.picture('year-desk');
    await fetchJournals(staff);
    await fan.go('/doto/me');
    await fan.see('サポーター');
    await gone.go('/doto/me');
    await gone.see('無料会員');
    for (const { faults } of [clerk, fan, gone, staff, phone]) expect(faults).toEqual([]);
  });
});

/** Of the year that was paid all but fifty days are over: nobody can wait for that, and no part of the program changes it. */
async function endsSoon(companyId: string): Promise<void> {
  const [term] = await lookInto<{ id: string }>(
    `update billing.subscription s set period_end = period_start + interval '50 days'
       from billing.customer c where c.id = s.customer_id and c.subject_id = $1 returning s.id`,
    [companyId],
  );
  await lookInto('update billing.fee_invoice set period_end = period_start + 50 where subscription_id = $1', [
    term!.id,
  ]);
}
