import { signInAtDesk } from './desk-staff.ts';
import { faultsOnBothSizes } from './page-faults.ts';
import { CARDS, enterCard, textOfPdf, waitUntilPaid } from './paying.ts';
import { stack, somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();
const coupons = '/doto/desk/settings/coupons';

/** The desk makes a coupon, fans use it, and its last use is somebody else's. */
describe('a coupon from the desk to the receipt', () => {
  it('is filled in by its link, charged as shown, printed on the receipt, shown on My page, and used up', async () => {
    const code = `NATSU${Date.now() % 1_000_000}`;
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(coupons);
    await staff.press('クーポンを作る');
    await staff.page.waitForURL(/coupons\/new$/);
    const faults = await faultsOnBothSizes(staff);
    await staff.page.fill('#field-word', code);
    await staff.page.fill('#field-amount', '３００');
    await staff.page.check('input[value=months]');
    await staff.page.fill('#field-months', '3');
    await staff.page.fill('#field-useLimit', '1');
    await staff.page.getByRole('button', { name: 'クーポンを作る' }).click();
    await staff.see('使えるプランとお支払い間隔を、それぞれ1つ以上選んでください');
    faults.push(...(await faultsOnBothSizes(staff)));
    await staff.page.getByLabel('スタンダード会員').check();
    await staff.page.getByRole('button', { name: 'クーポンを作る' }).click();
    await staff.page.waitForURL(/coupons\/[0-9a-f-]{36}$/);
    await staff.see('まだ使われていません。');
    faults.push(...(await faultsOnBothSizes(staff)));
    const made = new URL(staff.page.url()).pathname;
    await staff.go(coupons);
    expect([...faults, ...(await faultsOnBothSizes(staff))]).toEqual([]);
    await staff.go(made);

    const fan = await arrive('phone');
    await fan.joinFree(
      somebody(),
      `/doto/join?plan=ind_standard&interval=month&coupon=${code.toLowerCase()}`,
    );
    await fan.press('スタンダード会員');
    await fan.page.waitForURL(/me\/upgrade\?.*coupon=/);
    await fan.see('800円');
    const shown = await fan.reads();
    expect(shown).toContain(`クーポン ${code}`);
    expect(shown).toMatch(/本日のお支払い\s*800円うち消費税 72円/);
    expect(shown).toMatch(/はじめの3回のお支払いから300円を割り引きます/);
    expect(shown).toMatch(/以後、.*1,100円を自動でお支払い/);
    await fan.page.locator('main form[method=post] button[type=submit]').last().click();
    await fan.page.waitForURL((url) => url.origin === new URL(stack().sandbox).origin);
    expect(await fan.reads()).toMatch(/800/);
    await enterCard(fan, CARDS.pays);
    await waitUntilPaid(fan);
    await fan.go('/doto/me');
    expect(await fan.reads()).toMatch(
      /次回のお支払い[\s\S]*800円[\s\S]*300円 引き（.*のお支払いから通常の価格）/,
    );
    expect(await receiptOf(fan)).toMatch(/会費1,100円−割引300円（クーポンNATSU\d+）=800円.*消費税72円/);

    const late = await arrive('phone');
    await late.joinFree(somebody());
    await late.go('/doto/me/upgrade?plan=ind_standard&interval=month');
    await late.page.getByText('クーポンコードを使う').click();
    await late.page.fill('#field-coupon', 'ＮＡＩ');
    await late.press('割引を確認する');
    await late.see('このクーポンコードは見つかりません');
    await late.page.fill('#field-coupon', code);
    await late.press('割引を確認する');
    await late.see('ご利用の上限に達しました');
    expect(await late.reads()).toMatch(/本日のお支払い\s*1,100円/);

    await staff.reload();
    expect(await staff.reads()).toMatch(/上限に達しました[\s\S]*1／1 回[\s\S]*300円[\s\S]*髙橋.花子/);
    await staff.press('このクーポンを停止する');
    await staff.see('停止中');
    expect([staff.faults, fan.faults, late.faults]).toEqual([[], [], []]);
  });

  it('is asked for without scripts, and says in English that nothing was charged', async () => {
    const fan = await arrive('phone');
    await fan.joinFree(somebody());
    const plain = await arrive('phone', false);
    await plain.context.addCookies(await fan.context.cookies());
    await plain.go('/doto/en/me/upgrade?plan=ind_standard&interval=month');
    await plain.page.getByText('Use a coupon code').click();
    await plain.page.fill('#field-coupon', 'no such code');
    await plain.press('Show the discount');
    await plain.page.waitForURL(/coupon=no/);
    await plain.see('There is no coupon with this code.');
    expect(await plain.reads()).toContain('Nothing was charged.');
  });
});

async function receiptOf(fan: Visitor): Promise<string> {
  await fan.go('/doto/me/receipts');
  const link = fan.page.locator('a[href*="/me/receipts/"]').first();
  await link.click();
  await fan.page.waitForURL(/me\/receipts\/[0-9a-f-]+/);
  const address = await fan.page.locator('a[href*="/files/"]').first().getAttribute('href');
  return textOfPdf(fan, address ?? '');
}

/** An event on the site, from the template of a gathering; answers its address at the desk. */
async function event(staff: Visitor): Promise<string> {
  await staff.go('/doto/desk/events/new?template=gathering');
  await staff.page.fill('[name=titleJa]', `コードの夜 ${somebody().email.slice(0, 8)}`);
  await staff.page.fill('[name=placeJa]', '釧路市見本町1-2 みんなの家');
  await staff.page.fill('[name=bodyJa]', '道東の仕事と人に会う夜です。');
  await staff.page.fill('[name="date-0-day"]', '2027-12-06');
  await staff.press('下書きを保存する');
  await staff.see('保存しました。');
  await staff.press('公開する');
  await staff.see('申し込みを受け付けています');
  return new URL(staff.page.url()).pathname;
}

describe('a code of an event', () => {
  it('is made at the desk, typed as it may be from the choice to the page with the sum, and turned off; a wrong one says so', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    const desk = await event(staff);
    await staff.go(`${desk}/codes`);
    await staff.see('割引コードはまだありません');
    await staff.page.fill('[name=code]', 'haru-2027');
    await staff.page.fill('[name=amount]', '２５');
    await staff.press('コードを作る');
    await staff.see('入力してください');
    await staff.page.fill('[name=from]', '2026-01-01T00:00');
    await staff.page.fill('[name=until]', '2027-12-04T18:00');
    await staff.page.fill('[name=most]', '1');
    await staff.press('コードを作る');
    await staff.see('コードを作りました');
    await staff.picture('event-codes-desk');

    const fan = await arrive('phone');
    await fan.joinFree(somebody());
    await fan.go(desk.replace('/desk', ''));
    await fan.page.locator('summary', { hasText: '割引コードをお持ちの方' }).click();
    await fan.page.fill('[name=code]', 'natsu');
    await fan.press('コードを使う');
    await fan.see('この割引コードは使えません');
    await fan.picture('event-code-wrong');
    await fan.page.fill('[name=code]', 'ｈａｒｕ－２０２７');
    await fan.press('コードを使う');
    await fan.see('割引コード「HARU-2027」を使っています');
    await fan.see('1,500円');
    await fan.picture('event-code');
    await fan.page.locator('select[name^="quantity-"]').first().selectOption('1');
    await fan.press('席を確保して確認へ');
    await fan.see('席の確保: あと');
    await fan.see('割引コード「HARU-2027」で25%引き');
    await fan.picture('event-code-confirm');
    await staff.reload();
    await staff.see('1／1');
    await staff.press('HARU-2027を終了する');
    await staff.see('コードを終了しました');
    await fan.go(`${desk.replace('/desk', '')}?code=haru-2027`);
    await fan.see('この割引コードの期間は終わりました');
    for (const { faults } of [staff, fan]) expect(faults).toEqual([]);
  });
});
