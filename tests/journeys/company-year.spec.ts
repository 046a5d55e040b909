import { kanaOf, statement } from './bank-statement.ts';
import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { signInAtDesk } from './desk-staff.ts';
import { linkIn } from './mailbox.ts';
import { textOfPdf } from './paying.ts';
import { registerBankAccount } from './register-bank-account.ts';
import { ringSchedule } from './ring-schedule.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(300_000);

const arrive = useBrowser();
const run = Date.now() % 1_000_000;
const { kana, half } = kanaOf(run);
const number = `1${String(run).padStart(6, '0')}`;
const name = `有限会社あかんべかりー${kana}`;
const payer = `ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-${half}`;
const day = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '/');

/** The page again and again until it says something so often: the worker does its part meanwhile. */
async function untilItSays(visitor: Visitor, address: string, words: string, times = 1): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    await visitor.open(address);
    if ((await visitor.reads()).split(words).length > times) return;
    await visitor.page.waitForTimeout(500);
  }
  throw new Error(`${address} never said ${words} ${times} times`);
}

async function bring(staff: Visitor, amount: number, before: number): Promise<void> {
  await staff.go('/doto/desk/transfers');
  const label = `みちのひがし銀行 ${run} ${number}`;
  await staff.page.selectOption('[name=accountId]', { label });
  const buffer = statement([{ day, amount, payer }], before);
  await staff.page.setInputFiles('[name=file]', { name: 'meisai.csv', mimeType: 'text/plain', buffer });
  await staff.press('取り込む');
  await staff.see('まだ何も記帳していません');
}

const cardOf = (staff: Visitor) => staff.page.locator('li', { hasText: payer }).first();

/** A company of twelve from its clerk's first visit to the payment of its second year. */
describe('a company and its two years', () => {
  it('orders on invoice, seats an employee, pays 440 yen short, has its receipt, is invoiced anew and pays', async () => {
    const clerk = await arrive('desktop');
    const { page } = clerk;
    const { email } = somebody();
    await comeAsClerk(clerk, email);
    await enterCompany(clerk, {
      ...{ name, kana: `アカンベーカリー${kana}`, registrationNumber: 'T9999999999999' },
      ...{ postalCode: '085-0015', address: '釧路市北大通', employees: '12' },
      ...{ department: '総務部', contactName: '高橋 誠' },
    });
    await clerk.see('法人会員のお申し込み内容の確認');
    await clerk.press('請求書払い（銀行振込・年払い）');
    await clerk.see('を請求書払いで申し込む');
    await clerk.press('内容を確認する');
    await clerk.see('132,000円');
    await clerk.press('請求書払いで申し込む（有料）');
    await page.waitForURL(/company\/[0-9a-f-]+\?ordered=1$/);
    await clerk.see('お支払い待ち');
    const address = page.url().replace(/\?.*$/, '');
    const companyId = address.split('/').pop()!;
    await clerk.mail.next(email, /請求書 I\d{4}-\d{6}/);

    await clerk.open(`${address}/seats`);
    const employee = somebody();
    await page.fill('textarea[name=emails]', employee.email);
    await clerk.press('招待メールを送る');
    await clerk.see('招待メールを送りました');
    const fan = await arrive('phone');
    const seat = linkIn(await fan.mail.next(employee.email, /利用枠への招待/));
    await fan.joinFree(employee);
    await fan.open(seat);
    await fan.press('同意して利用枠を受け取る');
    await fan.see('利用枠をご利用中です');
    await fan.picture('year-seat');

    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/transfers');
    await registerBankAccount(staff, {
      ...{ name: `みちのひがし銀行 ${run}`, bankCode: '0009', branchCode: '102', number },
    });
    await staff.see('口座を登録しました');
    await bring(staff, 131_560, 1_000_000);
    await cardOf(staff).getByText('440円不足').waitFor();
    await staff.picture('year-short');
    await cardOf(staff).getByRole('button', { name: '不足分を支払手数料にして消し込む' }).click();
    await staff.see('消し込み、入金を記帳しました');

    await untilItSays(clerk, address, '入金済み');
    await untilItSays(clerk, address, '領収書番号');
    const receipt = await page.locator('a[download]').first().getAttribute('href');
    expect(await textOfPdf(clerk, receipt ?? '')).toContain('132,000');
    await clerk.picture('year-paid');

    await endsSoon(companyId);
    await ringSchedule('membership.renew_companies');
    await clerk.mail.next(email, /請求書 I\d{4}-\d{6}/);
    await untilItSays(clerk, address, 'お支払い待ち');
    const paper = await page.getByRole('link', { name: '請求書（PDF）' }).first().getAttribute('href');
    expect(await textOfPdf(clerk, paper ?? '')).toContain('132,000');
    const phone = await arrive('phone');
    await phone.context.addCookies(await clerk.context.cookies());
    await phone.open(address);
    await phone.picture('year-renewal-phone');

    await bring(staff, 132_000, 2_000_000);
    await cardOf(staff).getByRole('button', { name: '消し込む（記帳する）' }).click();
    await staff.see('消し込み、入金を記帳しました');
    await untilItSays(clerk, address, '入金済み', 2);
    await untilItSays(clerk, address, '領収書番号', 2);
    await clerk.picture('year-second-paid');
    await staff.go(`/doto/desk/companies/${companyId}`);
    await staff.picture('year-desk');
    await fan.go('/doto/me');
    await fan.see('スタンダード');
    for (const { faults } of [clerk, fan, staff, phone]) expect(faults).toEqual([]);
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
