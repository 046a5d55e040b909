import { sellLunches } from './door-steps.ts';
import { joinAndSave } from './join-and-save-steps.ts';
import { joinForNothing, publishForGroups } from './member-price-steps.ts';
import { linkIn } from './mailbox.ts';
import { findOnline, joinOnline, writeHybrid } from './online-steps.ts';
import { bookFree, bookWithoutScripts } from './one-press-steps.ts';
import { signInAtDesk } from './desk-staff.ts';
import { CARDS, enterCard, shop, textOfPdf } from './paying.ts';
import { joinCourseOnline } from './session-room-steps.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser, type Person, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** Somebody without an account, on a phone: a ticket by card, the order at its secret address, then with a member's own tickets. */
describe('a guest', () => {
  const guest = somebody();
  const title = `どなたでも市 ${guest.email.slice(0, 8)}`;
  let address = '';

  it('finds an event that is paid by card or at a store', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/events/new?template=talk');
    await staff.page.fill('[name=titleJa]', title);
    await staff.page.fill('[name=placeJa]', '釧路市見本町1-2');
    await staff.page.fill('[name=bodyJa]', '会員でない方もどうぞ。');
    await staff.page.fill('[name="date-0-day"]', '2027-12-05');
    await staff.page.selectOption('[name=payment]', 'card');
    await staff.page.check('[name=konbini]');
    await staff.page.fill('[name="konbini-days"]', '3');
    await sellLunches(staff);
    await staff.press('下書きを保存する');
    await staff.press('公開する');
    await staff.see('申し込みを受け付けています');
    address = new URL(staff.page.url()).pathname.replace('/desk', '');
    expect(staff.faults).toEqual([]);
  });

  it('orders without joining, is told what joining would save, pays, and has the tickets behind the letter', async () => {
    const visitor = await arrive();
    await visitor.go(address);
    await visitor.page.locator('select[name^="quantity-"]').first().selectOption('0');
    await visitor.press('お名前の入力へ進む');
    await visitor.see('チケットを1枚以上選んでください');
    await visitor.page.locator('select[name^="quantity-"]').first().selectOption('2');
    await visitor.picture('guest-event');
    await visitor.press('お名前の入力へ進む');
    await visitor.page.waitForURL(/\/guest\?date=/);
    await visitor.see('このお申し込みは');
    await visitor.picture('guest-form');
    await visitor.press('席を確保して確認へ');
    await visitor.see('同意の欄を選んでください');
    await visitor.picture('guest-form-wrong');
    await fillGuest(visitor, guest);
    await visitor.press('席を確保して確認へ');
    await visitor.page.waitForURL(/\/orders\//);
    await visitor.picture('guest-confirm');
    await visitor.see('席の確保: あと');
    await visitor.picture('guest-confirm');
    await visitor.press('申し込みを確定して支払う（有料）');
    await enterCard(visitor, CARDS.pays);
    await visitor.page.waitForURL(/\/orders\//);
    await visitor.see('お申し込みを承りました');
    await visitor.see('会員の方、会員になる方へ');
    expect(await visitor.page.getByRole('img', { name: /QRコード/ }).count()).toBe(2);
    await visitor.picture('guest-tickets');
    const paper = await visitor.page.getByRole('link', { name: 'PDFを開く' }).getAttribute('href');
    expect(await textOfPdf(visitor, paper ?? '')).toContain('髙橋');
    const receipt = await visitor.page.getByRole('link', { name: /領収書/ }).getAttribute('href');
    expect(await textOfPdf(visitor, receipt ?? '')).toContain('参加チケット2枚');
    await visitor.go(new URL(visitor.page.url()).pathname.replace('/doto/', '/doto/en/'));
    await visitor.see('For members, and those who become one');
    expect(visitor.faults).toEqual([]);
  });

  it('orders a packed lunch beside the tickets later, at a secret address of its own', async () => {
    const [visitor, hungry] = [await arrive(), somebody()];
    await visitor.go(address);
    await visitor.page.locator('select[name^="quantity-"]').first().selectOption('1');
    await visitor.press('お名前の入力へ進む');
    await visitor.page.waitForURL(/\/guest\?date=/);
    await fillGuest(visitor, hungry);
    await visitor.press('席を確保して確認へ');
    await visitor.press('申し込みを確定して支払う（有料）');
    await enterCard(visitor, CARDS.pays);
    await visitor.see('お申し込みを承りました');
    const tickets = new URL(visitor.page.url()).pathname;
    await visitor.press('オプションを追加する');
    await visitor.page.waitForURL(/\/orders\/.+\/add$/);
    await visitor.page.locator('select[name^="quantity-"]').selectOption('1');
    await visitor.picture('guest-add-on-later');
    await visitor.press('確保して確認へ進む');
    await visitor.see('席の確保: あと');
    expect(new URL(visitor.page.url()).pathname).not.toBe(tickets);
    await visitor.press('申し込みを確定して支払う（有料）');
    await enterCard(visitor, CARDS.pays);
    await visitor.see('オプションのお申し込み');
    await visitor.picture('guest-add-on-ordered');
    await visitor.press('チケットの画面へ');
    await visitor.see('あとから追加したオプション（1）');
    expect(new URL(visitor.page.url()).pathname).toBe(tickets);
    await visitor.mail.next(hungry.email, /チケット/);
    expect(visitor.faults).toEqual([]);
  });

  it('pays at a store without an account: the voucher, giving up and the tickets all stand at the secret address', async () => {
    const visitor = await arrive();
    const cash = somebody();
    const toVoucher = async () => {
      await visitor.go(address);
      await visitor.page.locator('select[name^="quantity-"]').first().selectOption('1');
      await visitor.press('お名前の入力へ進む');
      await visitor.page.waitForURL(/\/guest\?date=/);
      await fillGuest(visitor, cash);
      await visitor.press('席を確保して確認へ');
      await visitor.page.waitForURL(/\/orders\//);
      await visitor.page.getByRole('link', { name: /コンビニ払い/ }).click();
      await visitor.page.waitForURL(/\/orders\/.+means=konbini/);
      await visitor.see('いずれかでお支払いください');
      await visitor.press('申し込みを確定する（有料・コンビニ払い）');
      await visitor.see('店頭で使う番号');
    };
    await toVoucher();
    await visitor.see('メールのボタンからいつでも開けます');
    await visitor.picture('guest-voucher');
    await visitor.press('申し込みをやめて席を戻す');
    await visitor.see('お申し込みはお支払いがなかったため終わりました');
    expect(new URL(visitor.page.url()).pathname).toMatch(/\/orders\//);
    await toVoucher();
    await visitor.mail.next(cash.email, /コンビニ払いのご案内/);
    await shop(cash.email, 'paid');
    await visitor.see('コンビニでお支払い済み');
    expect(new URL(visitor.page.url()).pathname).toMatch(/\/orders\//);
    expect(await visitor.page.getByRole('img', { name: /QRコード/ }).count()).toBe(1);
    await visitor.picture('guest-konbini-tickets');
    expect(visitor.faults).toEqual([]);
  });

  it('takes part online with a ticket of an event that is in a hall as well', async () => {
    const [staff, visitor, person] = [await arrive('desktop'), await arrive(), somebody()];
    const both = `会場とオンライン ${person.email.slice(0, 8)}`;
    const where = await writeHybrid(staff, both);
    await findOnline(visitor, both, where);
    await visitor.page.locator('select[name^="quantity-"]').nth(0).selectOption('1');
    await visitor.page.locator('select[name^="quantity-"]').nth(1).selectOption('1');
    await visitor.press('お名前の入力へ進む');
    await visitor.page.waitForURL(/\/guest\?date=/);
    await fillGuest(visitor, person);
    await visitor.press('席を確保して確認へ');
    await visitor.page.waitForURL(/\/orders\//);
    await visitor.press('申し込みを確定する（無料）');
    await visitor.see('お申し込みを承りました');
    await joinOnline(visitor, { person, staff, address: where });
    expect([staff.faults, visitor.faults]).toEqual([[], []]);
    const fan = await arrive();
    await bookFree(fan, where);
    await bookWithoutScripts(await arrive('phone', false), fan, where);
    const student = await arrive();
    await joinCourseOnline(staff, student);
    expect([...staff.faults, ...fan.faults, ...student.faults]).toEqual([]);
  });

  it('joins later with the same address, and has the order among the own tickets', async () => {
    const later = await arrive();
    const mail = await later.mail.next(guest.email, /のチケット/);
    const link = /https?:\/\/\S+\/orders\/[\w-]+/.exec(mail.text)?.[0] ?? '';
    await later.open(link);
    await later.mail.skip(guest.email);
    await later.press('会員登録へ進む');
    await later.joinFree(guest);
    await later.picture('guest-joined');
    await later.press('チケットのお申し込みへ戻る');
    await later.page.waitForURL(/\/orders\//);
    await later.see('マイページに移す');
    await later.go('/doto/me/tickets');
    await later.see('会員登録をせずに申し込まれたチケットが1件あります');
    await later.picture('guest-to-take');
    await later.press('マイページに移す');
    await later.page.waitForURL(/me\/tickets/);
    await later.press(title);
    await later.see('当日は、下のQRコードを受付でお見せください');
    await later.page.goto(link);
    await later.see('お申し込みが見つかりません');
    await later.picture('guest-moved');
    expect(later.faults).toEqual([]);
  });

  it('joins the plan that makes the tickets cheaper, and comes back to them at its price once it is paid', async () => {
    const newcomer = await arrive();
    await joinAndSave(newcomer, somebody(), address);
    expect(newcomer.faults).toEqual([]);
  });

  it('joins for nothing where free members pay less, and comes back to the same tickets at their price', async () => {
    const evening = await publishForGroups(await arrive('desktop'), `会員の夜 ${guest.email.slice(0, 8)}`);
    await joinForNothing(await arrive(), evening);
  });

  it('carries the choice through signing in, and comes back to it at the price for members', async () => {
    const member = await arrive();
    await member.go(address);
    await member.page.locator('select[name^="quantity-"]').first().selectOption('3');
    await member.press('お名前の入力へ進む');
    await member.page.waitForURL(/\/guest\?date=/);
    await member.page.getByRole('main').getByRole('link', { name: 'ログインする' }).click();
    await member.page.waitForURL(/sign-in/);
    await member.page.locator('input[name=email]').first().fill(guest.email);
    await member.mail.skip(guest.email);
    await member.press('ログイン用のメールを送る');
    await member.page.waitForURL(/sign-in\/sent/);
    const mail = await member.mail.next(guest.email, /ログイン/);
    await member.open(linkIn(mail));
    await member.press('ログインする');
    await member.page.waitForURL(/\/events\/.+date=/);
    // Two of the four that one person may have were moved to the own pages before.
    expect(await member.page.locator('select[name^="quantity-"]').first().inputValue()).toBe('2');
    await member.see('席を確保して確認へ');
    await member.picture('guest-choice-back');
    expect(member.faults).toEqual([]);
  });

  it('calls, is booked by a clerk with name and number alone, pays in cash later, and is handed some of it back', async () => {
    const clerk = await arrive();
    const { page } = clerk;
    await signInAtDesk(clerk);
    const counter = `${address.replace('/doto/', '/doto/desk/')}/counter`;
    await lookInto(
      `insert into ticketing.question (id, community_id, event_id, position, kind, label_ja, options, per_ticket, required, sensitive)
       select gen_random_uuid(), e.community_id, e.id, asked.at, asked.kind, asked.label, asked.options::jsonb, at = 1, true, at = 1
         from ticketing.event e,
         (values (0, 'choice', '乗車場所', '[{"ja":"釧路駅","en":null},{"ja":"現地","en":null}]'), (1, 'text', 'アレルギー', '[]')) asked (at, kind, label, options)
        where e.id = $1`,
      [address.split('/').at(-1)],
    );
    await clerk.go(counter);
    await clerk.picture('counter');
    await page.getByLabel('会員をさがす').fill(guest.familyKana);
    await clerk.see(guest.familyName);
    await clerk.picture('counter-member');
    await page.getByText('会員でない方', { exact: true }).click();
    await page.locator('select[name^="quantity-"]').first().selectOption('3');
    await page.getByLabel('乗車場所').selectOption('釧路駅');
    await page.getByLabel('アレルギー').nth(2).fill('そば');
    await page.getByText('あとで払う').click();
    await clerk.press('予約する');
    await clerk.see('電話番号かメールアドレスのどちらかを入力してください');
    await clerk.picture('counter-wrong');
    const caller = { familyName: '山田', givenName: 'ツル', familyKana: 'やまだ', givenKana: 'つる' };
    for (const [name, value] of Object.entries({ ...caller, phone: '0154-00-0000' }))
      await page.fill(`[name=${name}]`, value);
    await clerk.press('予約する');
    await page.waitForURL(/said=booked/);
    await clerk.see('山田　ツル 様の席を確保しました');
    await clerk.see('お支払い・ご返金がまだの予約（1件）');
    await clerk.picture('counter-waits');
    await clerk.press('を受け取った');
    await page.waitForURL(/said=taken/);
    await clerk.see('現金を記録し、チケットを発行しました');
    await page.getByText('そのほかの予約（1件）').click();
    const paperOf = async (kind: string) =>
      (await page.locator(`a[href*="/desk/counter/${kind}/"]`).first().getAttribute('href')) ?? '';
    expect(await textOfPdf(clerk, await paperOf('tickets'))).toContain('ツル');
    expect(await textOfPdf(clerk, await paperOf('parties'))).toContain('ヤマダ');
    await page.getByRole('link', { name: '領収書', exact: true }).click();
    await page.waitForURL(/counter\/[^/]+\/receipt/);
    await clerk.see('宛名をうかがって、お渡しの前に直せます');
    await clerk.picture('counter-receipt');
    await page.fill('[name=addressee]', '株式会社あおぞら');
    await clerk.press('保存');
    await page.waitForURL(/done=saved/);
    await clerk.see('株式会社あおぞら 御中');
    const printed = (await page.locator('a[href$="handover=1&paper=1"]').getAttribute('href')) ?? '';
    for (const phrase of ['株式会社あおぞら', '現金', '非課税の受取金額のため印紙不要'])
      expect(await textOfPdf(clerk, printed)).toContain(phrase);
    expect(await textOfPdf(clerk, printed.replace('&paper=1', ''))).toContain('電子発行のため印紙不要');
    await page.reload();
    await clerk.see('紙に印刷して再発行する');
    await clerk.picture('counter-receipt-again');
    await clerk.see('お申し込みにメールアドレスがありません');
    const books = `keiri-${guest.email}`;
    await page.fill('[name=email]', books);
    await clerk.press('メールで送る');
    await page.waitForURL(/done=mailed/);
    await clerk.see('領収書をメールで送りました');
    const letter = await clerk.mail.next(books, /領収書/);
    const mailed = new URL(/https?:\S+\/receipts\/mailed\/\S+/.exec(letter.text)![0]).pathname;
    expect(await textOfPdf(clerk, mailed)).toContain('株式会社あおぞら');
    await clerk.go(counter.replace(/counter$/, 'attendees'));
    await clerk.see('釧路駅');
    await clerk.see('そば');
    await clerk.go(counter);
    await page.getByText('そのほかの予約（1件）').click();
    await page.getByText('取り消す', { exact: true }).click();
    await clerk.picture('counter-end');
    await clerk.press('この予約を取り消す');
    await page.waitForURL(/said=ended/);
    await clerk.press('をお返しした');
    await page.waitForURL(/said=handedBack/);
    await clerk.see('お支払いやご返金を待っている予約はありません');
    expect(await textOfPdf(clerk, printed)).toContain('適格返還請求書を兼ねます');
    await page.getByText('そのほかの予約（1件）').click();
    await clerk.press('山田　ツル');
    await page.waitForURL(/desk\/guests\//);
    await clerk.see('個人情報を消去する');
    await clerk.picture('guest-record');
    await page.fill('[name=typedName]', '山田');
    await clerk.press('この方の個人情報を消去する');
    await clerk.see('入力されたお名前が違います');
    await page.fill('[name=typedName]', '山田 ツル');
    await clerk.press('この方の個人情報を消去する');
    await clerk.see('ご本人の申し出により消去しました');
    await clerk.picture('guest-record-erased');
    expect(clerk.faults).toEqual([]);
    const wide = await arrive('desktop');
    await signInAtDesk(wide);
    await wide.go(counter);
    await wide.press('English');
    await wide.see('Counter and phone');
    await wide.picture('counter-desktop');
    await wide.page.getByText('Other bookings (1)').click();
    await wide.page.getByRole('link', { name: 'Receipt', exact: true }).click();
    await wide.see('Print it again');
    await wide.picture('counter-receipt-desktop');
    expect(wide.faults).toEqual([]);
  });
});

async function fillGuest({ page }: Visitor, person: Person): Promise<void> {
  for (const field of ['familyName', 'givenName', 'familyKana', 'givenKana', 'email'] as const)
    await page.fill(`[name=${field}]`, person[field]);
  await page.fill('[name=phone]', '０１５２−００−００００');
  await page.locator('[name=agreed]').check();
}
