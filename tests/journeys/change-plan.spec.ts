import {
  CARDS,
  answerBank,
  enterCard,
  goToPayment,
  orderDecline,
  payByCard,
  waitUntilPaid,
  withoutWebhooks,
} from './paying.ts';
import { pageFaults } from './page-faults.ts';
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

/** One whose card company asks at every charge at which they are there. */
async function securePayer(): Promise<Visitor> {
  const fan = await arrive('phone');
  await fan.joinFree(somebody());
  await goToPayment(fan);
  await enterCard(fan, CARDS.secure);
  await answerBank(fan, '認証を完了する');
  await waitUntilPaid(fan);
  return fan;
}

/** Orders the dearer plan; answers the yen that the page showed, once the card company asks. */
async function askedFor(fan: Visitor): Promise<string> {
  await fan.go('/doto/me/change?plan=ind_supporter&interval=month');
  const shown = yenIn(await fan.reads(), /本日のお支払い\s*([\d,]+)円/);
  await fan.press('この内容で変更し、支払う');
  await fan.page.waitForURL(/\/3ds\//);
  await fan.see(`${shown.toLocaleString('ja-JP')}円`);
  return `${shown.toLocaleString('ja-JP')}円`;
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

  it('waits for the card company: nothing changes until it is confirmed, then for exactly what was shown', async () => {
    const fan = await securePayer();
    const price = await askedFor(fan);
    await answerBank(fan, '認証に失敗する');
    await fan.see('本人認証が済んでいません');
    await fan.see('プランは変わっておらず、お金は動いていません。');
    await fan.go('/doto/me');
    await fan.see(`サポーター会員への変更は、本人認証待ちです（${price}）`);
    expect(await fan.reads()).not.toContain('ツアーの先行受付');
    await fan.press('認証へ進む・取りやめる');
    await fan.see('カード会社の本人認証が必要です');
    expect(await pageFaults(fan)).toEqual([]);
    await withoutWebhooks(async () => {
      await fan.press('本人認証へ進む');
      await answerBank(fan, '認証を完了する');
      await fan.see('プランの変更が済みました');
    });
    await fan.see(`${price}をお支払いいただきました。`);
    await fan.go('/doto/me');
    await fan.see('ツアーの先行受付');
    expect(await fan.reads()).not.toContain('本人認証待ち');
    await fan.go('/doto/me/receipts');
    await fan.see(price);
  });

  it('lets a change be taken back instead of being confirmed, and says it in English too', async () => {
    const fan = await securePayer();
    await askedFor(fan);
    await fan.go('/doto/en/me');
    await fan.press('Confirm or take back');
    await fan.see('Your plan has not changed, and no money has moved.');
    await fan.press('Take this change back');
    await fan.see('You took the change back. Your plan stays as it was.');
    await fan.go('/doto/me');
    expect(await fan.reads()).not.toMatch(/本人認証待ち|ツアーの先行受付/);
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
