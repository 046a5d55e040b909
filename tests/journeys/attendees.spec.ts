import { signInAtDesk } from './desk-staff.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** Two tickets by one member, a name on each: asked for at the desk, given with the order, changed, found by its reading. */
describe('who comes to an event', () => {
  const buyer = somebody();
  const title = `名札の会 ${buyer.email.slice(0, 8)}`;
  let address = '';

  it('is asked where the desk says so, until a day', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/events/new?template=talk');
    await staff.page.fill('[name=titleJa]', title);
    await staff.page.fill('[name=placeJa]', '釧路市見本町1-2');
    await staff.page.fill('[name=bodyJa]', '名札を用意します。');
    await staff.page.fill('[name="date-0-day"]', '2027-12-05');
    await staff.page.selectOption('[name=payment]', 'door');
    await staff.press('下書きを保存する');
    await staff.press('申し込み時に聞くこと');
    await staff.page.getByLabel('ご来場の方のお名前').check();
    await staff.page.fill('[name=freezeDays]', '１００');
    await staff.press('保存する');
    await staff.see('開催日の0〜60日前');
    await staff.page.fill('[name=freezeDays]', '２');
    await staff.page.locator('summary', { hasText: '質問を加える' }).click();
    await staff.page.fill('[name="question-0-labelJa"]', '乗車場所');
    await staff.page.selectOption('[name="question-0-kind"]', 'choice');
    await staff.page.getByLabel('回答を必須にする').check();
    await staff.press('保存する');
    await staff.see('選択肢は、1行に1つ');
    await staff.page.fill('[name="question-0-options"]', '釧路駅\n現地');
    await staff.picture('event-asking');
    await staff.press('保存する');
    await staff.see('保存しました。');
    await staff.press('申し込み時に聞くこと');
    await staff.see('乗車場所');
    await staff.page.locator('summary', { hasText: '質問を加える' }).click();
    await staff.page.fill('[name="question-1-labelJa"]', '食べられないもの');
    await staff.page.locator('[name="question-1-perTicket"]').check();
    await staff.page.locator('[name="question-1-sensitive"]').check();
    await staff.press('保存する');
    await staff.see('保存しました。');
    await staff.press('公開する');
    await staff.see('申し込みを受け付けています');
    address = new URL(staff.page.url()).pathname.replace('/desk', '');
    expect(staff.faults).toEqual([]);
  });

  it('is said with the order, one name with a tap and one typed, and changed afterwards', async () => {
    const fan = await arrive();
    await fan.joinFree(buyer);
    await fan.go(address);
    await fan.page.locator('select[name^="quantity-"]').first().selectOption('2');
    await fan.press('席を確保して確認へ');
    await fan.see('席の確保: あと');
    const name = (part: string) => fan.page.locator(`[name="attendee-1-${part}"]`);
    await fan.page.getByRole('button', { name: '髙橋 花子' }).first().click();
    await name('familyName').fill('見本');
    await name('givenName').fill('太郎');
    await name('familyKana').fill('みほん');
    await fan.press('申し込みを確定する（有料・当日払い）');
    await fan.see('この項目を入力してください');
    await fan.see('回答を入力してください');
    await fan.picture('ticket-names-wrong');
    expect(await name('familyKana').inputValue()).toBe('ミホン');
    await name('givenKana').fill('ﾀﾛｳ');
    await fan.page.getByLabel('乗車場所').selectOption('釧路駅');
    await fan.page.getByLabel('食べられないもの').last().fill('そば');
    await fan.page.getByLabel('食べられないもの').last().press('Enter');
    await fan.picture('ticket-names');
    await fan.press('申し込みを確定する（有料・当日払い）');
    await fan.see('見本 太郎 様');
    await fan.picture('ticket-names-tickets');
    await fan.press('ご来場の方と回答を変更する');
    await fan.page.waitForURL(/\/names$/);
    await name('givenName').fill('次郎');
    await name('givenKana').fill('じろう');
    await fan.picture('ticket-names-change');
    expect(await fan.page.getByLabel('食べられないもの').last().inputValue()).toBe('そば');
    await fan.press('保存する');
    await fan.page.waitForURL(/named/);
    await fan.see('見本 次郎 様');
    await fan.go(new URL(fan.page.url()).pathname.replace('/doto/', '/doto/en/'));
    await fan.see('Change who comes and your answers');
    expect(fan.faults).toEqual([]);
  });

  it('is found at the desk by the beginning of a reading', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(`${address.replace('/doto/', '/doto/desk/')}/attendees`);
    await staff.see('ミホン');
    await staff.page.fill('[name=text]', 'じろ');
    await staff.press('絞り込む');
    await staff.page.waitForURL(/text=/);
    await staff.see('見本');
    await staff.see('食べられないもの: そば');
    expect(await staff.page.locator('tbody tr').count()).toBe(1);
    await staff.picture('event-attendees-found');
    const file = await staff.page.getByRole('link', { name: 'CSV（UTF-8）' }).getAttribute('href');
    const answer = await staff.page.request.get(new URL(file!, staff.page.url()).href);
    expect(answer.headers()['content-disposition']).toContain('attendees-doto-');
    const [titles, row, ...more] = (await answer.text()).trim().split('\r\n');
    expect(titles).toContain('乗車場所,食べられないもの');
    expect(row).toContain('見本,次郎,ミホン,ジロウ');
    expect(row).toContain('釧路駅,そば');
    expect(more).toEqual([]);
    expect(staff.faults).toEqual([]);
  });
});
