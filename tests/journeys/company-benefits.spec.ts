import { giveCardAndStop } from './card-steps.ts';
import { openSending } from './circle-steps.ts';
import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { signInAtDesk } from './desk-staff.ts';
import { nameHosts, seeHosts } from './host-steps.ts';
import { CARDS, enterCard, textOfPdf } from './paying.ts';
import { goOnWorkTrip } from './trip-steps.ts';
import { talkToSomebody } from './scout-steps.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(300_000);

const arrive = useBrowser();
const name = 'のばら製菓';

/** A company that pays for 法人ベーシック; answers with its page's address. */
async function joined(clerk: Visitor, email: string, company = name, kana = 'ノバラセイカ'): Promise<string> {
  const { page } = clerk;
  await clerk.go('/doto/company');
  await clerk.see('求人の掲載');
  expect(await clerk.reads()).toContain('交流会の参加枠 年2席');
  await clerk.picture('benefits-plans');
  await comeAsClerk(clerk, email);
  await enterCompany(clerk, {
    ...{ name: `㈱${company}`, kana, postalCode: '085-0015', address: '釧路市北大通' },
    ...{ employees: '12', department: '総務部', contactName: '高橋 誠' },
  });
  await clerk.see('法人会員のお申し込み内容の確認');
  expect(await clerk.reads()).toContain('求人の掲載（年1件）、交流会の参加枠（年2席）');
  await clerk.press('法人会員に申し込む（有料）');
  await enterCard(clerk, CARDS.pays);
  await page.waitForURL(/company\/[0-9a-f-]+\/checkout\//);
  await clerk.see('お支払いを確認しました');
  await clerk.press('会社のページへ');
  await page.waitForURL(/company\/[0-9a-f-]+$/);
  return page.url();
}

async function record(staff: Visitor, kind: string, amount: string, usedFor: string): Promise<void> {
  const { page } = staff;
  await page.selectOption('#field-kind', { value: kind });
  await page.fill('#field-amount', amount);
  await page.fill('#field-usedFor', usedFor);
  await staff.press('記録する');
}

describe('a company uses what its plan gives by number', () => {
  it('sees what is left; the desk writes down, takes back and grants more; a mail tells when nothing is left', async () => {
    const clerk = await arrive('phone');
    const email = somebody().email;
    const home = await joined(clerk, email);
    await clerk.press('特典のご利用状況を見る');
    await clerk.see('あと2席');
    await clerk.see('まだご利用の記録はありません');

    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/companies');
    await staff.press(`株式会社${name}`);
    await staff.page.waitForURL(/desk\/companies\/[0-9a-f-]+$/);
    await staff.see('特典の利用');
    await staff.picture('benefits-desk-company');
    await staff.press('記録・追加枠');
    await staff.page.waitForURL(/benefits$/);
    await record(staff, 'tickets_gathering', '3', '道東マッチングナイト東京');
    await staff.see('利用枠の残りが足りません');
    expect(await staff.page.inputValue('#field-usedFor')).toBe('道東マッチングナイト東京');
    await record(staff, 'tickets_gathering', '2', '道東マッチングナイト東京');
    await staff.see('利用を記録しました');
    await clerk.mail.next(email, /「交流会の参加枠」の利用枠をすべてご利用いただきました/);
    await staff.page.selectOption('#field-granted-kind', { value: 'support_hours' });
    await staff.page.fill('#field-granted-amount', '１．２５');
    await staff.page.fill('#field-granted-reason', 'ご入会のお礼');
    await staff.press('追加枠を渡す');
    await staff.see('追加枠を渡しました');
    await record(staff, 'support_hours', '0.75', '採用計画のご相談');
    await staff.see('採用計画のご相談');
    await staff.picture('benefits-desk');
    await staff.page.locator('li', { hasText: '道東マッチングナイト東京' }).locator('summary').click();
    await staff.page
      .locator('li', { hasText: '道東マッチングナイト東京' })
      .locator('input[name=reason]')
      .fill('開催の中止');
    await staff.press('取り消して利用枠を戻す');
    await staff.see('取り消し、利用枠を戻しました');
    await staff.see('開催の中止');

    await clerk.open(`${home}/benefits`);
    const shown = await clerk.reads();
    for (const words of ['あと2席', 'あと0.5時間', '採用計画のご相談', '開催の中止', 'ご入会のお礼'])
      expect(shown).toContain(words);
    expect(shown).not.toContain('tamura@');
    const address = await clerk.page.locator('a[href*="/reports/"]').first().getAttribute('href');
    const report = (await textOfPdf(clerk, address ?? '')).replace(/\s/g, '');
    for (const words of [
      'ご利用実績報告書',
      '株式会社のばら製菓御中',
      '132,000円',
      '採用計画のご相談',
      '0.75時間',
    ])
      expect(report).toContain(words);
    expect(report).not.toContain('マッチングナイト');
    await clerk.picture('benefits-company');
    await clerk.open(`${home.replace('/doto/', '/en/doto/')}/benefits`);
    await clerk.picture('benefits-company-en');

    const stranger = await arrive('phone');
    await stranger.joinFree(somebody());
    expect((await stranger.page.goto(`${home}/benefits`))?.status()).toBe(404);
    const paper = await stranger.page.request.get(new URL(address ?? '', home).href);
    expect(paper.status()).toBe(404);

    const title = await eventForCompanies(staff);
    await clerk.open(home);
    await clerk.press('イベントの参加枠');
    await clerk.page.waitForURL(/\/events$/);
    await sendPeople(clerk, title);
    for (const { faults } of [clerk, staff, stranger]) expect(faults).toEqual([]);
  });
});

/** The desk puts an event on the site and keeps places for companies; answers its title. */
async function eventForCompanies(staff: Visitor): Promise<string> {
  const title = `法人も来る夜 ${somebody().email.slice(0, 8)}`;
  const { page } = staff;
  await staff.go('/doto/desk/events/new?template=gathering');
  await page.fill('[name=titleJa]', title);
  await page.fill('[name=placeJa]', '釧路市見本町1-2 みんなの家');
  await page.fill('[name=bodyJa]', '道東の会社と人が会う夜です。');
  await page.fill('[name="date-0-day"]', '2027-12-05');
  await staff.press('下書きを保存する');
  await staff.see('保存しました。');
  await staff.press('公開する');
  await staff.see('申し込みを受け付けています');
  await staff.press('法人の参加枠');
  await page.waitForURL(/companies$/);
  await page.selectOption('[name=kind]', 'tickets_gathering');
  await page.fill('[name=places]', '９９９９');
  await staff.press('保存する');
  await staff.see('までの数で入力してください');
  await page.fill('[name=places]', '４');
  await staff.press('保存する');
  await staff.see('保存しました。');
  await staff.see('2027年11月28日');
  await staff.picture('company-places-desk');
  return title;
}

/** Sends a guest without an account, then somebody else, and takes the place back; the first code is dead from then on. */
async function sendPeople(clerk: Visitor, title: string): Promise<void> {
  const { page } = clerk;
  const [guest, other] = [somebody(), somebody()];
  await clerk.see(title);
  expect(await clerk.reads()).toContain('あと2枠');
  await clerk.see('法人ベーシックの特典「交流会の参加枠」');
  await clerk.picture('company-places-empty');
  await openSending(clerk, title);
  await page.fill('[name=recipientName]:visible', '佐藤 花');
  await page.fill('[name=recipientEmail]:visible', 'hana');
  await clerk.press('登録してチケットを送る');
  await clerk.see('メールアドレスの形が正しくありません');
  expect(await page.inputValue('[name=recipientName]:visible')).toBe('佐藤 花');
  await page.fill('[name=recipientEmail]:visible', guest.email);
  await clerk.press('登録してチケットを送る');
  await clerk.see('登録し、チケットをメールで送りました');
  await clerk.see('あと1枠');
  await clerk.picture('company-places');
  const bearer = await arrive('phone');
  const ticketIn = (text: string): string => /https?:\S+\/tickets\/\S+/.exec(text)?.[0] ?? '';
  const first = ticketIn((await bearer.mail.next(guest.email, /参加枠のご案内/)).text);
  await bearer.open(first);
  await bearer.page.getByRole('img', { name: /QRコード/ }).waitFor();
  await bearer.picture('bearer-ticket');
  await page.locator('summary', { hasText: '変更・取消し' }).click();
  await page.locator('[name=placeId] ~ div [name=recipientName]').first().fill('鈴木 純');
  await page.locator('[name=placeId] ~ div [name=recipientEmail]').first().fill(other.email);
  await clerk.picture('company-places-change');
  await clerk.press('参加する方を変更する');
  await clerk.see('参加する方を変更し');
  await clerk.see('鈴木 純 様');
  await bearer.reload();
  await bearer.see('このチケットは使えません');
  await bearer.picture('bearer-ticket-dead');
  await bearer.mail.next(guest.email, /参加者が変更されました/);
  expect(ticketIn((await bearer.mail.next(other.email, /参加枠のご案内/)).text)).not.toBe(first);
  await page.locator('summary', { hasText: '変更・取消し' }).click();
  await clerk.press('参加枠を取り消す');
  await clerk.see('取り消しました。利用枠は1席戻りました');
  await clerk.see('あと2枠');
  await clerk.open(page.url().replace('/doto/', '/doto/en/').split('?')[0]!);
  await clerk.see('2 left');
  await clerk.picture('company-places-en');
  expect(bearer.faults).toEqual([]);
}

/** A photo as large as phones make them, with a note of where it was taken. */
async function largePhoto({ page }: Visitor): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [2_400, 1_600];
    const pen = canvas.getContext('2d')!;
    const sky = pen.createLinearGradient(0, 0, 0, 1_600);
    for (const [at, colour] of ['#23476b', '#e7b98a', '#5f7a5c', '#33493a'].entries())
      sky.addColorStop(at / 3, colour);
    pen.fillStyle = sky;
    pen.fillRect(0, 0, 2_400, 1_600);
    for (let n = 0; n < 60_000; n += 1) {
      pen.fillStyle = `rgb(255 255 255 / ${(n * 37) % 20}%)`;
      pen.fillRect((n * 7_919) % 2_400, (n * 104_729) % 1_600, 3, 3);
    }
    return canvas.toDataURL('image/jpeg', 1);
  });
  const plain = Buffer.from(address.split(',')[1] ?? '', 'base64');
  const note = Buffer.from('\xff\xfe\0\x10GPS 43.0N 144E', 'latin1');
  return Buffer.concat([plain.subarray(0, 2), note, plain.subarray(2)]);
}

describe('a company shows itself to everybody', () => {
  it('writes, previews and publishes a page with a photo; the directory finds it; the desk hides it with a reason', async () => {
    const clerk = await arrive('phone');
    const email = somebody().email;
    const home = await joined(clerk, email, 'きりたっぷ文庫', 'キリタップブンコ');
    const { page } = clerk;
    await clerk.press('公開ページを編集する');
    await page.waitForURL(/\/page$/);
    await clerk.see('非公開');
    await clerk.picture('public-page-empty');
    await clerk.see('会社の紹介と業種を保存すると、公開できます');
    await page.fill(
      'textarea[name=purpose]',
      '霧の町の、小さな本屋です。\n\n読む人と、つくる人をつなぎます。',
    );
    await page.selectOption('select[name=industry]', 'I');
    await page.selectOption('select[name=area]', { label: '釧路市' });
    await page.fill('input[name=website]', 'kiritappu.example.jp');
    await page.fill('input[name=person-1-name]', '霧多布 澪');
    await page.fill('input[name=person-1-role]', '店主');
    await page.fill('input[name=opening-1-title]', '読書会をともにつくる方');
    await page.fill('input[name=opening-1-link]', 'https://kiritappu.example.jp/jobs');
    await clerk.press('保存する');
    await clerk.see('「https://」で始まるアドレス');
    expect(await page.inputValue('input[name=person-1-name]')).toBe('霧多布 澪');
    await page.fill('input[name=website]', 'https://kiritappu.example.jp');
    await clerk.press('保存する');
    await clerk.see('ご本人の同意を確認し');
    await clerk.picture('public-page-refused');
    await page.getByLabel('お名前を載せる方全員に').check();
    await clerk.press('保存する');
    await clerk.see('保存しました。');

    const buffer = await largePhoto(clerk);
    expect(buffer.length).toBeGreaterThan(1_100_000);
    await clerk.press('写真を追加する');
    await clerk.see('写真を選んでください');
    await page.setInputFiles('input[name=photo]', { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer });
    await page.waitForFunction(() => {
      const input = document.querySelector<HTMLInputElement>('input[name=photo]');
      return (input?.files?.[0]?.size ?? Infinity) <= 280_000;
    });
    await page.fill('input[name=alt]', '夕暮れの湿原');
    await clerk.press('写真を追加する');
    await clerk.see('写真を追加しました');
    await clerk.picture('public-page-editor');
    await clerk.press('プレビュー');
    await clerk.see('これはプレビューです');
    await clerk.picture('public-page-preview');

    const stranger = await arrive('phone');
    const address = home.replace('/company/', '/companies/');
    expect((await stranger.page.goto(address))?.status()).toBe(404);
    await stranger.see('このページは現在公開されていません');
    await clerk.press('編集に戻る');
    await clerk.press('公開する');
    await clerk.see('公開しました。');
    await stranger.page.goto(address, { waitUntil: 'networkidle' });
    await stranger.see('読む人と、つくる人をつなぎます');
    const structured = await stranger.page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(structured ?? '')).toMatchObject({ name: '株式会社きりたっぷ文庫' });
    const photo = stranger.page.locator('main img');
    expect(await photo.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(1_600);
    const kept = await stranger.page.request.get(
      new URL((await photo.getAttribute('src')) ?? '', address).href,
    );
    expect((await kept.body()).includes('GPS')).toBe(false);
    await stranger.picture('public-page');

    await stranger.go('/doto/companies?row=ta');
    await stranger.see('条件に合う会社は見つかりませんでした');
    await stranger.press('か');
    await stranger.see('株式会社きりたっぷ文庫');
    await stranger.see('釧路市 · 卸売業・小売業');
    await stranger.picture('companies');
    await stranger.page.goto(address.replace('/doto/', '/doto/en/'), { waitUntil: 'networkidle' });
    await stranger.see('All companies');
    await stranger.picture('public-page-en');

    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.page.goto(home.replace('/company/', '/desk/companies/'), { waitUntil: 'networkidle' });
    await staff.page.locator('summary').filter({ hasText: '非表示にする' }).click();
    await staff.page.fill('textarea[name=reason]', '写真に写る方の同意をご確認ください');
    await staff.press('非表示にして知らせる');
    await staff.see('公開ページを非表示にし');
    await staff.picture('public-page-desk');
    await clerk.mail.next(email, /会社の公開ページを非表示にしました/);
    expect((await stranger.page.goto(address))?.status()).toBe(404);
    await clerk.page.reload({ waitUntil: 'networkidle' });
    await clerk.see('写真に写る方の同意をご確認ください');
    await clerk.picture('public-page-hidden');
    await staff.press('表示を再開する');
    await staff.see('公開ページの表示を再開しました');
    await stranger.page.goto(address, { waitUntil: 'networkidle' });
    await stranger.see('霧多布 澪');
    const company = { name: 'きりたっぷ文庫', home, email };
    const event = await nameHosts(staff, company);
    await giveCardAndStop({ fan: await arrive('phone'), clerk, staff }, company, event);
    await seeHosts({ clerk, stranger, staff }, company, event);
    await talkToSomebody({ fan: await arrive('phone'), clerk, staff }, company);
    await goOnWorkTrip({ student: await arrive('phone'), clerk, stranger, staff }, company);
    for (const { faults } of [clerk, staff, stranger]) expect(faults).toEqual([]);
  });
});
