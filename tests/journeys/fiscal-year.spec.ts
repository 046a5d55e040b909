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
    expect(page).toContain(`までの${monthsLeft()}か月分 ${due}`);
    expect(page).toMatch(/次回のお支払い\s*\d{4}年4月1日[^\n]*に12,000円/);
    await fan.picture('fiscal-year-order');
    await fan.go(`/doto/en/me/upgrade?plan=${key}&interval=year`);
    await fan.see('The month of your order counts');
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
});
