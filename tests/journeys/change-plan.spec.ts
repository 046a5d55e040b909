import { orderDecline, payByCard } from './paying.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(120_000);

const arrive = useBrowser();

/** A member who pays 1,100 yen a month. */
async function payer(): Promise<Visitor> {
  const fan = await arrive('phone');
  await fan.joinFree(somebody());
  await payByCard(fan);
  return fan;
}

const yenIn = (text: string, pattern: RegExp): number =>
  Number((pattern.exec(text)?.[1] ?? '').replaceAll(',', ''));

describe('changing the plan', () => {
  it('charges today exactly what the page showed, opens the benefits, and issues a receipt', async () => {
    const fan = await payer();
    await fan.go('/doto/plans');
    await fan.press('サポーター会員に変更する');
    await fan.page.waitForURL(/me\/change\?/);
    await fan.page.waitForLoadState('networkidle');
    await fan.page.locator('[data-legal]').first().waitFor();
    expect(await fan.page.locator('[data-legal]').count()).toBe(6);
    const shown = yenIn(await fan.reads(), /本日のお支払い\s*([\d,]+)円/);
    expect(shown).toBeGreaterThan(2_000);
    await fan.press('この内容で変更し、支払う');
    await fan.see('プランの変更が済みました');
    await fan.see(`${shown.toLocaleString('ja-JP')}円をお支払いいただきました。`);
    await fan.go('/doto/me/receipts');
    await fan.see(`${shown.toLocaleString('ja-JP')}円`);
    await fan.go('/doto/me');
    await fan.see('ツアーの先行受付');
  });

  it('keeps a dearer plan until its period ends, shows what follows, and lets it be taken back', async () => {
    const fan = await arrive('phone');
    await fan.joinFree(somebody());
    await payByCard(fan, 'ind_supporter');
    await fan.go('/doto/me/change?plan=ind_standard&interval=month');
    await fan.see('本日のお支払いはありません。');
    await fan.press('次の更新日から変更する');
    await fan.see('プランの変更を受け付けました');
    await fan.see('お金は動いていません。');
    await fan.go('/doto/me');
    expect(await fan.reads()).toMatch(/からスタンダード会員に変わります/);
    await fan.see('ツアーの先行受付');
    await fan.press('変更を取り消す');
    await fan.page.getByText('変更を取り消す').waitFor({ state: 'detached' });
    expect(await fan.reads()).not.toMatch(/に変わります/);
  });

  it('changes nothing when the card is declined, and says that no money moved', async () => {
    const fan = await payer();
    await fan.go('/doto/me/change?plan=ind_supporter&interval=month');
    await orderDecline('insufficient_funds');
    await fan.press('この内容で変更し、支払う');
    await fan.see('プランは変わっていません');
    await fan.see('お金は動いていません。');
    await fan.go('/doto/me');
    await fan.see('スタンダード会員');
  });

  it('speaks English on the English site and sends strangers to the plans', async () => {
    const fan = await payer();
    await fan.go('/doto/en/me/change?plan=ind_standard&interval=year');
    await fan.see('Check your change of plan');
    await fan.see('Change plan and pay');
    const free = await arrive('desktop');
    await free.joinFree(somebody());
    await free.go('/doto/me/change?plan=ind_supporter&interval=month');
    expect(free.page.url()).toMatch(/me\/upgrade\?plan=ind_supporter/);
  });
});
