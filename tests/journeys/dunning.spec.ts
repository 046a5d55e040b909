import { signInAtDesk } from './desk-staff.ts';
import { faultsOnBothSizes } from './page-faults.ts';
import { CARDS, enterCard, moveSandboxClock, orderDeclines, payByCard, textOfPdf } from './paying.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** A fan pays, is renewed with a receipt, cannot be charged, is told by mail, gives another card, and is done. */
describe('a renewal, one that fails, and the way back', () => {
  afterAll(async () => {
    await orderDeclines(null);
    await moveSandboxClock({ follow: 'system' });
  });

  it('takes one visit to put right', async () => {
    const fan = await arrive('phone');
    const person = somebody();
    await fan.joinFree(person);
    await payByCard(fan);
    await moveSandboxClock({ advance: '32d' });
    await seeReceipts(fan, 2);
    const address = await fan.page.locator('a[href*="/files/"]').first().getAttribute('href');
    expect(await textOfPdf(fan, address ?? '')).toContain('1,100');

    await fan.mail.skip(person.email);
    await orderDeclines('expired_card');
    await moveSandboxClock({ advance: '32d' });
    await orderDeclines(null);
    const letter = await fan.mail.next(person.email, /会費のお支払いができませんでした/);
    expect(letter.text).toContain('お金は動いていません');
    await seeAtDesk(await arrive('desktop'));
    await fan.go('/doto/me');
    const page = await fan.reads();
    expect(page).toContain('会費のお支払いができませんでした');
    expect(page).toMatch(/特典は\d{4}年\d{1,2}月\d{1,2}日(\(.\))?まで/);
    await fan.press('くわしく見る');
    await fan.see('していただくこと');
    await fan.press('カードを変更する');
    await enterCard(fan, CARDS.other);
    await fan.see('カードを変更しました');
    expect(await fan.reads()).toMatch(/1,100円.*お支払いしました/);
    await fan.go('/doto/me');
    const after = await fan.reads();
    expect(after).not.toContain('会費のお支払いができませんでした');
    expect(after).toContain('4444');
    expect(fan.faults).toEqual([]);
  });
});

/** The first screen of the desk says that fees are unpaid, and leads to who owes how much for which cause. */
async function seeAtDesk(staff: Visitor): Promise<void> {
  await signInAtDesk(staff);
  await staff.see('今日、確認すること');
  await staff.page.getByRole('link', { name: /^会費の未払い.*名/ }).click();
  await staff.see('会費のお支払いができていない会員');
  const cause = staff.page.getByRole('link', { name: /^カードの期限切れ/ });
  if (await cause.isVisible()) await cause.click();
  const list = staff.page.locator('#unpaid');
  await list.getByText('カードの期限切れ').last().waitFor();
  expect(await list.innerText()).toMatch(/合計\s*[\d,]+円[^]*日経過/);
  expect(await faultsOnBothSizes(staff)).toEqual([]);
}

/** Opens the receipts again until there are so many: the renewal comes by webhook. */
async function seeReceipts(fan: Visitor, count: number): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    await fan.go('/doto/me/receipts');
    const shown = await fan.page.locator('a[href*="/files/"]').count();
    if (shown === count) return;
    if (tries === 20) throw new Error(`${shown} receipts instead of ${count}`);
    await fan.page.waitForTimeout(500);
  }
}
