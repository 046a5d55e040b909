import { unzipSync } from 'fflate';
import { signInAtDesk } from './desk-staff.ts';
import { payByCard, textOfPdf } from './paying.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** A receipt from the first download to the tax office's drawer: made out, replaced, split, issued again, at home and by telephone. */
describe('a receipt', () => {
  const person = somebody();

  it('is made out before the first download, issued again after it, replaced once, and split to the yen', async () => {
    const fan = await payer(person);
    await open(fan, 0);
    await fan.see('何度でも直せます');
    await fan.page.fill('[name=addressee]', '');
    await fan.press('宛名と但し書きを保存する');
    await fan.see('宛名は1文字以上60文字以内で入力してください');
    await fan.page.fill('[name=addressee]', '株式会社たかはし');
    await fan.page.selectOption('[name=purpose]', 'plan_fee');
    await fan.press('宛名と但し書きを保存する');
    await fan.see('保存しました。');
    const first = await pdfAddress(fan);
    const asked = await fan.context.request.head(new URL(first, fan.page.url()).href);
    expect(asked.status()).toBe(405);
    const original = await textOfPdf(fan, first);
    expect(original).toContain('株式会社たかはし御中');
    expect(original).toContain('但しスタンダード会員会費として');
    expect(original).not.toContain('再発行');
    expect(await textOfPdf(fan, first)).toMatch(/再発行.*初回は\d{4}年\d{1,2}月\d{1,2}日・R\d{4}-\d{6}/);

    await fan.reload();
    await fan.see('差し替えは1回だけです');
    await fan.page.fill('[name=addressee]', '高橋商店');
    await fan.press('新しい領収書に差し替える');
    await fan.see('こちらが有効な領収書です');
    const second = await pdfAddress(fan);
    expect(second).not.toBe(first);
    expect(await textOfPdf(fan, second)).toMatch(/高橋商店様.*の宛名等を改めたもの/);
    expect(await textOfPdf(fan, first)).toMatch(/無効.*に差し替えたため、この領収書は無効です/);
    await fan.reload();
    await fan.see('事務局にご連絡ください');

    await fan.page.selectOption('[name=parts]', '3');
    await fan.press('分割する');
    await fan.page.waitForURL(/parts=3/);
    await fan.page.fill('[name="addressee-1"]', '株式会社A');
    await fan.page.fill('[name="amount-1"]', '１，０００円');
    await fan.page.locator('[name=understood]').check();
    await fan.press('この内容で分ける');
    await fan.see('合計が1,100円ちょうどになるように');
    expect(await fan.page.inputValue('[name="amount-1"]')).toBe('１，０００円');
    await fan.page.fill('[name="amount-1"]', '367');
    await fan.press('この内容で分ける');
    await fan.see('合計は元の領収書と同じです');
    const papers = await fan.page.locator('main > ul a[href*="/files/"]').all();
    expect(papers).toHaveLength(3);
    const texts = await Promise.all(
      papers.map(async (paper) => textOfPdf(fan, (await paper.getAttribute('href')) ?? '')),
    );
    const taxes = texts.map((text) => Number(/10%対象(\d+)円（消費税(\d+)円）/.exec(text)?.[2]));
    expect(taxes.sort()).toEqual([33, 33, 34]);
    for (const index of [1, 2, 3])
      expect(texts.filter((text) => text.includes(`を3件に分けた${index}件目`))).toHaveLength(1);
    expect(fan.faults).toEqual([]);
  });

  it('is changed at the desk for a member who calls, with the reason, and seen on both sides', async () => {
    const caller = somebody();
    const fan = await payer(caller);
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(`/doto/desk/members?q=${encodeURIComponent(caller.email)}`);
    await staff.page.locator('main table tbody a').first().click();
    await staff.page.waitForURL(/members\/[0-9a-f-]+$/);
    await staff.press(/領収書 R\d{4}-\d{6}/);
    await staff.see('会員に渡す分を出す');
    const copy = (await staff.page.locator('a[href$=".pdf"]').getAttribute('href')) ?? '';
    expect(await textOfPdf(staff, copy)).toContain('控え');
    const handover = await staff.page.locator('a[href$="?handover=1"]').getAttribute('href');
    expect(await textOfPdf(staff, handover ?? '')).not.toContain('再発行');
    expect(await textOfPdf(fan, copy)).toContain('再発行');

    await staff.reload();
    await staff.page.fill('[name=addressee]', '社会福祉法人ひがし');
    await staff.press('新しい領収書に差し替える');
    await staff.see('変更の理由を300文字以内で入力してください');
    await staff.page.fill('[name=reason]', 'お電話で勤務先あてに変更のご依頼');
    await staff.press('新しい領収書に差し替える');
    await staff.see('この領収書は無効です');
    expect(await staff.reads()).toContain('お電話で勤務先あてに変更のご依頼');
    await fan.go('/doto/me/receipts');
    await fan.see('社会福祉法人ひがし 御中');
    expect(await fan.reads()).not.toContain('お電話で勤務先あてに');

    // Found among all papers as tax law asks, and taken along with them.
    await staff.go('/doto/desk/documents');
    await staff.page.fill('[name=counterparty]', 'ひがし');
    await staff.page.fill('[name=least]', '1100');
    await staff.page.fill('[name=most]', '1100');
    await staff.page.getByLabel('領収書', { exact: true }).check();
    await staff.press('探す');
    await staff.page.waitForURL(/kind=receipt/);
    await staff.see('社会福祉法人ひがし');
    await staff.picture('receipts-found');
    const found = await staff.page.locator('a[href*="/receipts/"]').first().getAttribute('href');
    expect(await textOfPdf(staff, found ?? '')).toContain('控え');
    const folder = await staff.page.getByRole('link', { name: /まとめて保存/ }).getAttribute('href');
    const zip = await staff.context.request.get(new URL(folder ?? '', staff.page.url()).href);
    const names = Object.keys(unzipSync(new Uint8Array(await zip.body())));
    expect(names.filter((name) => name.includes('社会福祉法人ひがし_1100_R'))).not.toEqual([]);
    expect(staff.faults).toEqual([]);
  });

  async function payer(who: typeof person): Promise<Visitor> {
    const fan = await arrive('phone');
    await fan.joinFree(who);
    await payByCard(fan);
    return fan;
  }
});

/** From the list to the page of one receipt. */
async function open(fan: Visitor, index: number): Promise<void> {
  await fan.go('/doto/me/receipts');
  await fan.page.getByText('宛名の変更・分割', { exact: true }).nth(index).click();
  await fan.page.waitForURL(/me\/receipts\/[0-9a-f-]+/);
}

const pdfAddress = async ({ page }: Visitor): Promise<string> =>
  (await page.locator('main a[href$=".pdf"]').first().getAttribute('href')) ?? '';
