import { signInAtDesk } from './desk-staff.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(120_000);

const arrive = useBrowser();

/** J6: a tour with bus and lodging goes on the site once a registered travel agency answers for it. */
describe('a tour', () => {
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
    const address = new URL(staff.page.url()).pathname.replace('/desk', '');
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
  });
});
