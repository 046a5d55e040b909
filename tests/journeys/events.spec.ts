import { signInAtDesk } from './desk-staff.ts';
import * as steps from './event-steps.ts';
import { readsCreditNote, sendsARefundAgain } from './off-steps.ts';
import { CARDS, enterCard, payByCard } from './paying.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();
const title = `道東マッチングナイト ${somebody().email.slice(0, 8)}`;
let address = '';

/** From the template at the desk to the QR code on the phone. */
describe('an event', () => {
  const [buyer, payer, late, receiver] = [somebody(), somebody(), somebody(), somebody()];

  it('is begun at the desk from a template, looked at and published', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/events');
    await staff.press('体験');
    await staff.see('お一人の上限');
    await staff.page.fill('[name="date-0-capacity"]', '3');
    await staff.page.fill('[name="type-0-price"]', '２,０００');
    await staff.page.fill('[name="type-1-price"]', '0');
    await staff.page.selectOption('[name=payment]', 'door');
    await staff.page.fill('[name="type-1-capacity"]', '1');
    await staff.press('下書きを保存する');
    await staff.see('入力してください');
    await staff.page.fill('[name=titleJa]', title);
    await staff.page.fill('[name=placeJa]', '釧路市見本町1-2 みんなの家');
    await staff.page.fill('[name=bodyJa]', '道東の仕事と人に会う夜です。\n軽食があります。');
    await staff.page.fill('[name="date-0-day"]', '2027-12-04');
    await staff.picture('event-editor');
    await staff.press('下書きを保存する');
    await staff.see('保存しました。');
    await staff.press('プレビュー');
    await staff.see('割引の使えるチケットが1枚につき1,000円安くなります');
    await staff.picture('event-preview');
    await staff.press('イベントの画面');
    await staff.press('公開する');
    await staff.see('申し込みを受け付けています');
    await staff.picture('event-desk');
    expect(await staff.reads()).not.toContain('講座の回と出欠');
    address = new URL(staff.page.url()).pathname.replace('/desk', '');
    expect(staff.faults).toEqual([]);
  });

  it('is found in the list; a visitor sees the prices without a membership, what it would save, and can choose', async () => {
    const visitor = await arrive();
    await visitor.go('/doto/events');
    await visitor.see('無料〜2,000円');
    await visitor.picture('event-list');
    await visitor.press(title);
    await visitor.see('会員登録をしなくても申し込めます');
    await visitor.see('2,000円');
    await visitor.see('「スタンダード会員」なら、1枚につき1,000円引き');
    await visitor.picture('event-visitor');
    expect(await visitor.page.locator('select').count()).toBe(2);
    await visitor.go(address.replace('/doto/', '/doto/en/'));
    await visitor.see('You can order without joining');
    await visitor.picture('event-visitor-en');
  });

  it('keeps places while the six items are read, and hands out QR codes and a mail; twice pressed is once', async () => {
    const fan = await arrive();
    await fan.joinFree(buyer);
    await fan.go(address);
    await steps.choose(fan, 0, 0);
    await fan.see('チケットの枚数を選んでください');
    await steps.choose(fan, 1, 1);
    await fan.see('席の確保: あと');
    await fan.picture('event-confirm');
    expect(await fan.page.locator('[data-legal]').count()).toBe(6);
    const confirming = fan.page.url();
    await fan.page.getByRole('button', { name: '申し込みを確定する（有料・当日払い）' }).dblclick();
    await fan.see('お申し込みを承りました');
    await fan.picture('event-tickets');
    expect(await fan.page.getByRole('img', { name: /QRコード/ }).count()).toBe(2);
    await steps.openPaper(fan);
    const mail = await fan.mail.next(buyer.email, /チケット/);
    expect(mail.text).toContain(confirming);
    await fan.go('/doto/me/tickets');
    await fan.see(title);
    await fan.picture('event-my-tickets');
    expect(fan.faults).toEqual([]);
  });

  it('costs a paying member less, and says why; given back the places are free, and changed pages sell nothing', async () => {
    const fan = await arrive();
    await fan.joinFree(payer);
    await payByCard(fan);
    await fan.go(address);
    await fan.see('スタンダード会員の特典「イベント参加費 1,000円引き」');
    await fan.picture('event-paying-member');
    await steps.choose(fan, 1);
    await fan.see('席の確保: あと');
    await fan.see('1,000円 × 1枚');
    await fan.page.locator('input[name=fingerprint]').evaluate((field: HTMLInputElement) => {
      field.value = 'tampered';
    });
    await fan.press('申し込みを確定する（有料・当日払い）');
    await fan.see('手続きを完了できませんでした');
    await fan.press('選び直す');
    await fan.page.waitForURL(/events/);
    const [held] = await lookInto<{ n: number }>(
      `SELECT count(*)::int n FROM ticketing.place p JOIN ticketing.quota q ON q.id = p.quota_id
       WHERE q.event_id = $1 AND p.held_until > now()`,
      [address.split('/').at(-1)],
    );
    expect(held).toEqual({ n: 0 });
  });

  it('says when the time is over, when nothing is left, and refuses numbers no page offers', async () => {
    const fan = await arrive();
    await fan.joinFree(late);
    await fan.go(address);
    await fan.page.locator('select').evaluate((field: HTMLSelectElement) => {
      field.innerHTML = '<option value="1000000000" selected>x</option>';
    });
    await fan.press('席を確保して確認へ');
    await fan.see('枚数を確かめて選び直してください');
    await fan.go(address);
    await steps.choose(fan, 1);
    await fan.see('席の確保: あと');
    await lookInto(
      `WITH over AS (UPDATE ticketing.hold SET expires_at = now() WHERE event_id = $1 AND state = 'active' RETURNING id)
       UPDATE ticketing.place SET held_until = now() WHERE hold_id IN (SELECT id FROM over)`,
      [address.split('/').at(-1)],
    );
    await fan.press('申し込みを確定する（有料・当日払い）');
    await fan.see('席を確保していた時間が過ぎ');
    await fan.go(address);
    await steps.choose(fan, 1);
    await fan.press('申し込みを確定する（有料・当日払い）');
    await fan.see('お申し込みを承りました');
    await fan.go(address);
    await fan.see('満席');
  });

  it('is watched at the desk: what is sold, who comes, another number of places', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(address.replace('/doto/', '/doto/desk/'));
    await staff.see('発行したチケット');
    await steps.setAtDesk(staff);
    await staff.picture('event-sales');
    await staff.press('参加者');
    await staff.see('髙橋 花子');
    await staff.picture('event-attendees');
    expect(await staff.page.locator('tbody tr').count()).toBe(3);
  });

  it('gives a ticket back: its place is free again and its code is dead', async () => {
    const fan = await arrive();
    await fan.mail.skip(buyer.email);
    await fan.signInByMail(buyer.email);
    await fan.go('/doto/me/tickets');
    await fan.press(title);
    await fan.see('お申し込みを承りました');
    await fan.page.locator('summary').first().click();
    await fan.press('このチケットを取り消す');
    await fan.see('取り消しました');
    await fan.picture('event-given-back');
    expect(await fan.page.getByRole('img', { name: /QRコード/ }).count()).toBe(1);
    await steps.sendTicket(fan, receiver.email);
  });

  it('is accepted by whoever it was sent to, once they have joined; the QR code of its buyer is gone', async () => {
    const other = await arrive();
    await steps.acceptTicket(other, receiver, title);
    expect(other.faults).toEqual([]);
    await steps.seeHandedOn(await arrive(), buyer, title);
  });

  it('lets in at the door on its day, once; other codes and days each have their sentence', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    const eventId = address.split('/').at(-1);
    await staff.go(`/doto/desk/events/${eventId}/door`);
    await staff.page.fill('[name=qr]', 'https://example.jp');
    await staff.page.press('[name=qr]', 'Enter');
    await staff.see('このコードはチケットでも会員証でもありません');
    await staff.press('お名前で受付する');
    await staff.page.waitForURL(/\/attendees$/);
    await staff.see('髙橋 花子');
    await staff.page.getByRole('button', { name: '受付する' }).first().click();
    await staff.see('今日のチケットではありません');
    await lookInto(
      `UPDATE ticketing.occurrence SET starts_at = now(), ends_at = now() + interval '1 hour' WHERE event_id = $1`,
      [eventId],
    );
    await staff.page.getByRole('button', { name: '受付する' }).first().click();
    await staff.see('お入りください');
    await staff.picture('event-admitted');
    await staff.go(`/doto/desk/events/${eventId}/door`);
    await staff.see('1 / 2人');
    await staff.picture('event-door');
    expect(staff.faults).toEqual([]);
  });
});

/** The same event in a row of weeks, begun as a copy. */
describe('a series', () => {
  const series = `${title} 冬の回`;

  it('is copied, comes again each week, shares a limit, and gets one more date once it is on the site', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(address.replace('/doto/', '/doto/desk/'));
    await staff.press('複製する');
    await staff.see('イベントを書く');
    expect(await staff.page.locator('[name=titleJa]').inputValue()).toBe(title);
    await staff.page.fill('[name=titleJa]', series);
    await staff.page.fill('[name="date-0-day"]', '2028-01-08');
    await staff.page.locator('summary', { hasText: 'くり返し開催する' }).click();
    await staff.page.selectOption('[name=repeat]', 'weekly');
    await staff.page.fill('[name=times]', '41');
    await staff.page.locator('summary', { hasText: '全日程を合わせた定員を決める' }).click();
    await staff.page.fill('[name=together]', '7');
    await staff.press('下書きを保存する');
    await staff.see('開催日は1回から40回までにしてください');
    await staff.page.fill('[name=times]', '3');
    await staff.picture('event-series-editor');
    await staff.press('下書きを保存する');
    await staff.see('全3回');
    await staff.press('編集する');
    await staff.see('3回目');
    await staff.picture('event-series-dates');
    await staff.press('下書きを保存する');
    await staff.see('保存しました。');
    await staff.press('公開する');
    await staff.see('申し込みを受け付けています');
    await staff.page.locator('summary', { hasText: '日程を追加する' }).click();
    await staff.page.fill('[name=day]', '2028-01-08');
    await staff.press('この日程を追加する');
    await staff.see('同じ日時の回がすでにあります');
    await staff.page.fill('[name=day]', '2028-02-05');
    await staff.press('この日程を追加する');
    await staff.see('全4回');
    await staff.picture('event-series-desk');
    expect(staff.faults).toEqual([]);
  });

  it('stands once in the list, is found by month and kind, and is booked for the date that suits', async () => {
    const fan = await arrive();
    await fan.joinFree(somebody());
    await fan.go('/doto/events?kind=festival&month=2027-10');
    await fan.see('この条件のイベントはありません');
    await fan.go('/doto/events');
    await fan.page.selectOption('[name=month]', '');
    await fan.page.selectOption('[name=kind]', 'workshop');
    await fan.press('絞り込む');
    await fan.page.waitForURL(/kind=workshop/);
    await fan.see('（ほか3回）');
    await fan.picture('event-list-narrowed');
    await fan.press(series);
    await fan.see('全4回');
    await fan.page.locator('summary', { hasText: '1月15日' }).click();
    await fan.picture('event-series');
    const second = fan.page.locator('details', { hasText: '1月15日' });
    await second.locator('select').first().selectOption('1');
    await second.getByRole('button', { name: '席を確保して確認へ' }).click();
    await fan.see('席の確保: あと');
    await fan.see('2028年1月15日');
    expect(fan.faults).toEqual([]);
  });

  it('has one date called off, and goes on without it', () => steps.oneDateIsCalledOff(arrive, series));
});

/** The same where the tickets are paid before they are there. */
describe('an event that is paid by card', () => {
  const buyer = somebody();
  const talk = `釧路トーク ${buyer.email.slice(0, 8)}`;
  let place = '';

  it('is published as the template has it', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/events/new?template=talk');
    await staff.page.fill('[name=titleJa]', talk);
    await staff.page.fill('[name=placeJa]', '釧路市見本町1-2');
    await staff.page.fill('[name=bodyJa]', '話を聞きます。');
    await staff.page.fill('[name="date-0-day"]', '2027-12-05');
    expect(await staff.page.inputValue('[name=payment]')).toBe('card');
    await staff.press('下書きを保存する');
    await staff.press('公開する');
    await staff.see('申し込みを受け付けています');
    place = new URL(staff.page.url()).pathname.replace('/desk', '');
  });

  it('keeps the places while the card page is open, and again after going back; declined nothing moved, paid it has tickets and a receipt', async () => {
    const fan = await arrive();
    await fan.joinFree(buyer);
    await fan.go(place);
    await steps.choose(fan, 2);
    await fan.see('席の確保: あと');
    await fan.see('30分以内にお支払いがないときは');
    await fan.picture('ticket-card-confirm');
    const purchase = fan.page.url();
    await fan.page.getByRole('button', { name: '申し込みを確定して支払う（有料）' }).dblclick();
    await fan.page.waitForURL((url) => !url.pathname.startsWith('/doto/'));
    await fan.page.goto(purchase);
    await fan.see('お支払いをお待ちしています');
    await fan.see('お支払いまで: あと');
    await fan.picture('ticket-card-waiting');
    await fan.go(new URL(purchase).pathname.replace('/doto/', '/doto/en/'));
    await fan.see('Waiting for your payment');
    await fan.picture('ticket-card-waiting-en');
    await fan.go('/doto/me/tickets');
    await fan.see('お支払い待ち');
    await fan.page.goto(purchase);
    await fan.press('お支払いの画面へ進む');
    await enterCard(fan, CARDS.declined);
    await fan.page.waitForLoadState('networkidle');
    await enterCard(fan, CARDS.pays);
    await fan.page.waitForURL(/me\/tickets/);
    await fan.see('カードでお支払い済み');
    await fan.picture('ticket-card-tickets');
    expect(await fan.page.getByRole('img', { name: /QRコード/ }).count()).toBe(2);
    const mail = await fan.mail.next(buyer.email, /チケット/);
    expect(mail.text).toContain('カードでお支払い済みです');
    await fan.press('領収書');
    await fan.see('参加チケット 2枚');
    const [money] = await lookInto<{ n: number; sum: string }>(
      `SELECT count(*)::int n, sum(p.amount) sum FROM billing.payment p JOIN ticketing.ticket_payment t ON t.payment_id = p.id
         JOIN ticketing.ticket_order o ON o.id = t.order_id WHERE o.event_id = $1`,
      [place.split('/').at(-1)],
    );
    expect(money).toEqual({ n: 1, sum: '3000' });
    await fan.page.goto(purchase);
    await fan.page.locator('summary').first().click();
    await fan.see('今日の取消手数料（0%）');
    await fan.picture('ticket-card-give-back');
    await fan.go(new URL(purchase).pathname.replace('/doto/', '/doto/en/'));
    await fan.page.locator('summary').first().click();
    await fan.see('Goes back to your card');
    await fan.picture('ticket-card-give-back-en');
    await fan.page.goto(purchase);
    await fan.page.locator('summary').first().click();
    await fan.press('このチケットを取り消す（1,500円を返金）');
    await fan.see('取り消しました');
    await fan.picture('ticket-card-given-back');
    const told = await fan.mail.next(buyer.email, /取り消しました/);
    expect(told.text).toContain('返金: 1,500円');
    expect(fan.faults).toEqual([]);
  });

  it('gives its places back to others where the buyer goes away without paying', async () => {
    const fan = await arrive();
    await fan.joinFree(somebody());
    await fan.go(place);
    await steps.choose(fan, 1);
    await fan.page.getByRole('button', { name: '申し込みを確定して支払う（有料）' }).click();
    await fan.page.waitForURL((url) => !url.pathname.startsWith('/doto/'));
    await fan.page.goBack();
    await fan.go('/doto/me/tickets');
    await fan.press(talk);
    await fan.press('申し込みをやめて席を戻す');
    await fan.see('お申し込みはお支払いがなかったため終わりました');
    await fan.picture('ticket-card-given-up');
    expect(fan.faults).toEqual([]);
  });

  it('is called off at the desk: buyers are told and refunded, the desk sees how far it is, and links say so', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await steps.isRefundedOutside(arrive, staff, place);
    await staff.go(`/doto/desk/events/${place.split('/').at(-1)}`);
    await staff.press('中止にする');
    await staff.see('中止にすると、元には戻せません');
    await staff.press('中止にして1,500円を返金する');
    await staff.see('中止の理由を300文字以内で入力してください');
    await staff.page.fill('[name=reasonJa]', '荒天のため');
    await staff.picture('event-off-review');
    await staff.press('中止にして1,500円を返金する');
    await staff.see('すべてのお申し込みの手続きが終わりました');
    await staff.see('1,500円 / 1,500円');
    await sendsARefundAgain(staff, buyer.email, new URL(staff.page.url()).pathname);
    await staff.go('/doto/desk/events/tray');
    expect(await staff.reads()).not.toContain(talk);
    expect(staff.faults).toEqual([]);
    const fan = await arrive();
    const told = await fan.mail.next(buyer.email, /中止になりました/);
    expect(told.text).toContain('理由: 荒天のため');
    await fan.go(place);
    await fan.see('このイベントは中止になりました');
    await fan.picture('event-off-visitor');
    await fan.mail.skip(buyer.email);
    await fan.signInByMail(buyer.email);
    await fan.go('/doto/me/tickets');
    await fan.press(talk);
    await fan.see('お使いのカードへお返ししました');
    await fan.picture('event-off-buyer');
    await readsCreditNote(fan);
    expect(fan.faults).toEqual([]);
  });
});
