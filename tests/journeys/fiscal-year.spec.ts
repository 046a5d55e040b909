import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { signInAtDesk } from './desk-staff.ts';
import { CARDS, enterCard, goToPayment, textOfPdf, waitUntilPaid } from './paying.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** The months that are left of a year from April, the running one among them, as a fan in Japan counts them. */
function monthsLeft(): number {
  const month = Number(
    new Intl.DateTimeFormat('en', { month: 'numeric', timeZone: 'Asia/Tokyo' }).format(new Date()),
  );
  return ((15 - month) % 12) + 1;
}

/** The secretariat makes a plan by fiscal year; a fan joins part-way and pays for the months that are left (月割). */
describe('a plan by fiscal year', () => {
  it('is made at the desk, ordered on a phone for the months that are left, and has its receipt', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/settings/plans');
    await staff.press('新しいプラン');
    await staff.page.waitForURL(/drafts\/[0-9a-f-]{36}/);
    const mark = `${Date.now() % 100_000}`;
    const words = {
      ...{ nameJa: `正会員${mark}`, nameEn: `Full member ${mark}` },
      ...{ summaryJa: '総会で議決に加わる', summaryEn: 'Vote at the assembly', yearly: '500' },
    };
    for (const [field, text] of Object.entries(words)) await staff.page.fill(`#field-${field}`, text);
    await staff.page.selectOption('#field-yearFrom', '4');
    await staff.page.check('input[name=b-newsletter]');
    await staff.press('保存して確認へ進む');
    await staff.see('月割の1か月分が50円以上になるよう');
    await staff.press('下書きに戻る');
    await staff.page.locator('#field-yearly').waitFor();
    expect(await staff.page.inputValue('#field-yearFrom')).toBe('4');
    await staff.picture('fiscal-year-draft');
    await staff.page.fill('#field-yearly', '12000');
    await staff.press('保存して確認へ進む');
    await staff.see('必要な項目はそろっています。');
    const shown = await staff.page.locator('[inert]').innerText();
    expect(shown).toMatch(/12,000円\s*／年[\s\S]*4月から3月までの年度制。途中からは月割/);
    await staff.picture('fiscal-year-publish');
    await staff.page.fill('#field-reason', '総会の議決で年度会費とした');
    await staff.page.getByRole('button', { name: '公開する' }).click();
    const key = `ind_full_member_${mark}`;
    await staff.page.waitForURL(new RegExp(`plans/${key}$`));

    const fan = await arrive('phone');
    await fan.joinFree(somebody());
    await fan.go('/doto/plans?interval=year');
    expect(await fan.reads()).toContain('4月から3月までの年度制。途中からは月割');
    await fan.picture('fiscal-year-plans');
    await fan.go(`/doto/me/upgrade?plan=${key}&interval=year`);
    const due = `${(monthsLeft() * 1_000).toLocaleString('ja-JP')}円`;
    const page = await fan.reads();
    expect(page).toContain(`${monthsLeft()}か月分 12,000円 × ${monthsLeft()}/12 ＝ ${due}`);
    expect(page).toMatch(/次回のお支払い\s*\d{4}年4月1日[^\n]*に12,000円/);
    await fan.picture('fiscal-year-order');
    await fan.go(`/doto/en/me/upgrade?plan=${key}&interval=year`);
    await fan.see('The month in which it begins counts');
    await fan.picture('fiscal-year-order-en');
    await goToPayment(fan, key, 'year');
    await fan.picture('fiscal-year-stripe');
    await enterCard(fan, CARDS.pays);
    await waitUntilPaid(fan);
    await fan.go('/doto/me');
    expect(await fan.reads()).toMatch(/12,000円／年[\s\S]*次回のお支払い\s*\d{4}年4月1日[^\n]*に12,000円/);
    await fan.go('/doto/me/receipts');
    const address = await fan.page.locator('a[href*="/files/"]').first().getAttribute('href');
    expect(await textOfPdf(fan, address!)).toContain(`${(monthsLeft() * 1_000).toLocaleString('ja-JP')}`);
    expect([fan.faults, staff.faults]).toEqual([[], []]);
  });

  it('is sold to companies as well: on invoice for the months that are left, with the reckoning on page and paper', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/settings/company-plans');
    await staff.press('新しいプラン');
    await staff.page.waitForURL(/drafts\/[0-9a-f-]{36}/);
    const mark = `${Date.now() % 100_000}`;
    const name = `法人年度会員${mark}`;
    const words = {
      ...{ nameJa: name, nameEn: `Company by year ${mark}`, summaryJa: '年度ごとの法人会員' },
      ...{ summaryEn: 'Company membership by fiscal year', monthly: '11000', yearly: '132000', seats: '3' },
    };
    for (const [field, text] of Object.entries(words)) await staff.page.fill(`#field-${field}`, text);
    await staff.page.selectOption('#field-yearFrom', '4');
    await staff.page.selectOption('select[name=seatPlanKey]', 'ind_standard');
    await staff.picture('company-year-draft');
    await staff.press('保存して確認へ進む');
    await staff.see('年度ごとの会費は年額だけです');
    await staff.press('下書きに戻る');
    await staff.page.locator('#field-monthly').waitFor();
    await staff.page.fill('#field-monthly', '');
    await staff.press('保存して確認へ進む');
    await staff.see('必要な項目はそろっています。');
    await staff.see('4月から3月まで（年度）');
    await staff.page.fill('#field-reason', '年度で運営するため');
    await staff.page.getByRole('button', { name: '公開する' }).click();
    await staff.page.waitForURL(new RegExp(`company-plans/corp_company_by_year_${mark}$`));

    const clerk = await arrive('phone');
    await clerk.go('/doto/company');
    await clerk.see('4月から3月までの年度制。途中からは月割');
    await clerk.picture('company-year-plans');
    await comeAsClerk(clerk, somebody().email, `${name}に申し込む`);
    await enterCompany(clerk, {
      ...{ name: `株式会社ねんど${mark}`, kana: 'ネンド', registrationNumber: 'T9999999999999' },
      ...{ postalCode: '085-0015', address: '釧路市北大通', employees: '12' },
      ...{ department: '総務部', contactName: '高橋 誠' },
    });
    await clerk.see('法人会員のお申し込み内容の確認');
    const months = monthsLeft();
    const due = `${(months * 11_000).toLocaleString('ja-JP')}円`;
    const reckoned = `${months}か月分 132,000円 × ${months}/12 ＝ ${due}`;
    expect(await clerk.reads()).toContain(reckoned);
    await clerk.see('年度ごとの会費の初年度は、コンビニ払いをご利用いただけません。');
    await clerk.picture('company-year-order');
    await clerk.press('請求書払い（銀行振込・年払い）');
    await clerk.see('会費は、始まる月から数えて月割で計算します');
    await clerk.picture('company-year-conditions');
    await clerk.press('内容を確認する');
    await clerk.see('請求書払いで申し込む（有料）');
    expect(await clerk.reads()).toContain(reckoned);
    await clerk.picture('company-year-invoice');
    await clerk.press('請求書払いで申し込む（有料）');
    await clerk.page.waitForURL(/company\/[0-9a-f-]+\?ordered=1$/);
    await clerk.see('お支払い待ち');
    const invoice = await clerk.page.getByRole('link', { name: '請求書（PDF）' }).getAttribute('href');
    const paper = await textOfPdf(clerk, invoice ?? '');
    expect(paper).toContain((months * 11_000).toLocaleString('ja-JP'));
    if (months < 12) expect(paper).toContain(`月割${months}か月分`);
    await staff.page.fill('#field-reason', '試しの募集を終えるため');
    await staff.press('募集を止める');
    await staff.see('募集を停止：試しの募集を終えるため');
    expect([clerk.faults, staff.faults]).toEqual([[], []]);
  });
});
