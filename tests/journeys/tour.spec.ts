import { signInAtDesk } from './desk-staff.ts';
import { choose, moveEvent, payForTickets } from './event-steps.ts';
import { visitSlot, writeOpenFactory } from './site-steps.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** J6: a tour with bus and lodging goes on the site once a registered travel agency answers for it. */
describe('a tour', () => {
  let address = '';

  it('is kept off the site until it names a travel agency, and then says who answers for it and the way it goes', async () => {
    const title = `屈斜路湖 冬の仕事旅 ${somebody().email.slice(0, 8)}`;
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/events/new?template=tour');
    await staff.page.fill('[name=titleJa]', title);
    await staff.page.fill('[name=placeJa]', '女満別空港 集合・解散');
    await staff.page.fill('[name=bodyJa]', '冬の湖のほとりで、宿と牧場の仕事を見る2日間です。');
    await staff.page.fill('[name="date-0-day"]', '2028-01-22');
    await staff.page.fill('[name="date-0-lastDay"]', '2028-01-23');
    await staff.press('下書きを保存する');
    await staff.see('保存しました。');
    await staff.press('公開する');
    await staff.see('ツアーを公開する前に');
    await staff.press('旅程と旅行業');
    await staff.see('参加費に含まれるもの');
    await staff.page.getByLabel('移動（バス・電車・船など）を含む').check();
    await staff.page.getByLabel('宿泊を含む').check();
    await staff.page.fill('[name="stop-0-time"]', '09:00');
    await staff.page.fill('[name="stop-0-ja"]', '女満別空港 集合');
    await staff.page.fill('[name="stop-1-day"]', '2');
    await staff.page.fill('[name="stop-1-ja"]', '牧場の朝の仕事');
    await staff.press('保存する');
    await staff.see('時刻');
    await staff.page.getByRole('alert').first().waitFor();
    await staff.page.fill('[name="stop-1-time"]', '08:30');
    await staff.press('保存する');
    await staff.see('旅程と旅行業の内容を保存しました');
    await staff.press('公開する');
    await staff.see('旅行業法2条・3条');
    await staff.picture('tour-blocked');
    await staff.press('旅程と旅行業');
    await staff.page.fill('[name=name]', '見本トラベル株式会社');
    await staff.page.fill('[name=registration]', '北海道知事登録旅行業 地域-000号');
    await staff.page.fill('[name=manager]', '見本 太郎');
    await staff.page.fill('[name=termsUrl]', 'https://travel.example/terms.pdf');
    await staff.picture('tour-travel');
    await staff.press('保存する');
    await staff.see('旅程と旅行業の内容を保存しました');
    await staff.press('公開する');
    await staff.see('申し込みを受け付けています');
    address = new URL(staff.page.url()).pathname.replace('/desk', '');
    expect(staff.faults).toEqual([]);
    const visitor = await arrive();
    await visitor.go(address);
    await visitor.see('2日目');
    await visitor.see('見本トラベル株式会社');
    await visitor.picture('tour-page');
    await visitor.go(address.replace('/doto/', '/doto/en/'));
    await visitor.see('Planned and carried out by');
    await visitor.picture('tour-page-en');
    expect(visitor.faults).toEqual([]);
    await staff.press('収支');
    await staff.see('このイベントの伝票はまだありません');
    await staff.press('費用を入力');
    await staff.see('伝票として入力します');
    await staff.page.fill('[name=name]', '貸切バス');
    await staff.page.fill('[name=amount]', '８８，０００');
    await staff.page.locator('[name=costAccount]').selectOption('travel');
    await staff.press('帳簿に記録する');
    await staff.see('伝票を入力し、帳簿に記帳しました。');
    await staff.see('88,000');
    await staff.picture('event-result');
    await staff.page.getByText('取り消す', { exact: true }).click();
    await staff.page.locator('[name=reason]').fill('見積りを入力したため');
    await staff.page.getByRole('button', { name: 'この伝票を取り消す' }).click();
    await staff.see('伝票を取り消しました。');
    await staff.see('費用はまだ入力されていません。');
    await staff.press('イベントの画面');
    await staff.press('参加者の内訳（報告用）');
    await staff.see('チケットを持つ会員はまだいません。');
    expect(staff.faults).toEqual([]);
  });

  it('keeps a fifth of whoever cancels fifteen days before', async () => {
    const [fan, person] = [await arrive(), somebody()];
    await fan.joinFree(person);
    await fan.go(address);
    await choose(fan, 1);
    await payForTickets(fan);
    await moveEvent(address.split('/').at(-1)!, 15 * 24);
    await fan.reload();
    await fan.page.locator('summary').first().click();
    await fan.see('今日の取消手数料（20%）');
    await fan.picture('tour-give-back');
    await fan.press('このチケットを取り消す（24,000円を返金）');
    await fan.see('取り消しました');
    const told = await fan.mail.next(person.email, /取り消しました/);
    for (const sum of ['6,000円', '返金: 24,000円']) expect(told.text).toContain(sum);
    expect(fan.faults).toEqual([]);
  });
});

describe('an open factory', () => {
  it('is laid out slot by slot at its sites, and visited from the phone', async () => {
    const staff = await arrive('desktop');
    const { address } = await writeOpenFactory(staff);
    expect(staff.faults).toEqual([]);
    const [fan, person] = [await arrive(), somebody()];
    await fan.joinFree(person);
    await visitSlot(fan, address, { site: '窯元 みなも', time: '11:00' });
    await fan.picture('sites-programme');
    await choose(fan, 2);
    await fan.page.waitForURL(/me\/tickets\//);
    await fan.see('窯元 みなも（弟子屈町川湯温泉1-2）');
    await fan.press('申し込みを確定する');
    await fan.see('お申し込みを承りました');
    await fan.picture('sites-ticket');
    await visitSlot(fan, address, { site: '鍛冶場 ほむら', time: '11:00' });
    expect(await fan.page.getByText('残り6').count()).toBe(1);
    await choose(fan, 1);
    await fan.see('同じ時間に、ほかの枠のチケットがあります');
    await fan.picture('sites-clash');
    await fan.press('選び直す');
    await fan.page.waitForURL(/events\//);
    await visitSlot(fan, address, { site: '鍛冶場 ほむら', time: '12:00' });
    await choose(fan, 1);
    await fan.press('申し込みを確定する');
    await fan.see('お申し込みを承りました');
    await fan.go('/doto/me/tickets');
    await fan.see('見学の順番');
    expect(await fan.page.locator('ol li').allTextContents()).toEqual([
      expect.stringContaining('窯元 みなも'),
      expect.stringContaining('鍛冶場 ほむら'),
    ]);
    await fan.picture('sites-route');
    await fan.go(address.replace('/doto/', '/doto/en/'));
    await fan.see('Choose a site and a time');
    await fan.page.getByRole('article', { name: 'Minamo kiln' }).waitFor();
    await fan.picture('sites-programme-en');
    expect(fan.faults).toEqual([]);
    const wide = await arrive('desktop');
    await wide.go(address);
    await wide.see('見学先と時間を選ぶ');
    await wide.picture('sites-programme-wide');
  });
});
