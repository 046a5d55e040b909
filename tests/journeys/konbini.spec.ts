import { payByCard, textOfPdf } from './paying.ts';
import { lookInto } from './stack-database.ts';
import { somebody, stack, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(180_000);

const arrive = useBrowser();

/** The shop's till, played by the sandbox. */
async function shop(email: string, result: 'paid' | 'expired'): Promise<void> {
  const [row] = await lookInto<{ intent: string }>(
    `SELECT a.stripe_session_id AS intent FROM billing.checkout_attempt a JOIN billing.customer c ON c.id = a.customer_id
     JOIN membership.member m ON m.id = c.subject_id WHERE m.email = $1 AND a.means = 'konbini' ORDER BY a.created_at DESC LIMIT 1`,
    [email],
  );
  const response = await fetch(`${stack().sandbox}/_sandbox/konbini/${row?.intent}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ result, store: 'seicomart' }),
  });
  if (!response.ok) throw new Error(await response.text());
}

async function orderVoucher(fan: Visitor): Promise<void> {
  await fan.go('/doto/me/upgrade?plan=ind_standard&interval=year');
  await fan.page.getByRole('link', { name: 'コンビニ払いに変える' }).click();
  await fan.see('自動更新はありません');
  await fan.page.getByRole('button', { name: '有料会員に申し込む' }).click();
  await fan.see('コンビニでお支払いください');
}

/** A year without a card: the voucher, the shop, the receipt; and a voucher that nobody pays. */
describe('paying a year at a convenience store', () => {
  it('waits with number and deadline, opens when the shop has the money, and names it on the receipt', async () => {
    const fan = await arrive('phone');
    const person = somebody();
    await fan.joinFree(person);
    await fan.go('/doto/me/upgrade?plan=ind_standard&interval=month');
    expect(await fan.page.getByRole('link', { name: 'コンビニ払いに変える' }).count()).toBe(0);
    await orderVoucher(fan);
    const voucher = await fan.reads();
    expect(voucher).toContain('11,000円');
    expect(voucher).toContain('セイコーマート');
    expect(voucher).toMatch(/\d{4}年\d{1,2}月\d{1,2}日(\(.\))? 23時59分まで/);
    const letter = await fan.mail.next(person.email, /コンビニ払いのご案内/);
    expect(letter.text).toMatch(/確認番号/);
    await fan.go('/doto/me');
    expect(await fan.reads()).toMatch(/コンビニでのお支払い待ち（11,000円）/);
    expect(await fan.page.locator('[class*=planName]').innerText()).not.toContain('スタンダード');
    await shop(person.email, 'paid');
    await fan.untilMyPageSays(/前払いのため、自動で請求されることはありません。/);
    expect(await fan.reads()).not.toContain('お支払い待ち');
    await fan.mail.next(person.email, /お支払いを確認しました/);
    await fan.go('/doto/me/receipts');
    const address = await fan.page.locator('a[href*="/files/"]').first().getAttribute('href');
    const receipt = await textOfPdf(fan, address ?? '');
    for (const words of ['コンビニ払い', '11,000', '二重にご使用になれません', '印紙不要'])
      expect(receipt).toContain(words);
    await fan.go('/doto/me/upgrade?plan=ind_standard&interval=year&means=konbini');
    expect(await fan.reads()).toContain('前払い済みです');
    expect(fan.faults).toEqual([]);
  });

  it('takes nothing when the voucher runs out, and lets a card pay', async () => {
    const fan = await arrive('desktop');
    const person = somebody();
    await fan.joinFree(person);
    await orderVoucher(fan);
    await shop(person.email, 'expired');
    const letter = await fan.mail.next(person.email, /コンビニ払いの期限が過ぎました/);
    expect(letter.text).toContain('お金は動いていません');
    await fan.go('/doto/me');
    expect(await fan.reads()).not.toContain('お支払い待ち');
    await payByCard(fan);
    expect(fan.faults).toEqual([]);
  });

  it('can be withdrawn, and warns before another order makes it void', async () => {
    const fan = await arrive('phone');
    const person = somebody();
    await fan.joinFree(person);
    await orderVoucher(fan);
    await fan.go('/doto/me/upgrade?plan=ind_standard&interval=month');
    expect(await fan.reads()).toContain('前の払込票は使えなくなります');
    await fan.go('/doto/me');
    await fan.press('番号を見る');
    await fan.page.getByRole('button', { name: '払込票を取り消す' }).click();
    await fan.page.waitForURL(/\/me$/);
    expect(await fan.reads()).not.toContain('お支払い待ち');
    expect(fan.faults).toEqual([]);
  });
});
