import { signInAtDesk } from './desk-staff.ts';
import { deskOfDoto } from './published-event.ts';
import { ringSchedule } from './ring-schedule.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser } from './visitor.ts';
import { lotteryWithLosers, opensInSteps, turnOffersDown } from './waiting-steps.ts';

jest.setTimeout(240_000);

/** Sixty places are gone; somebody gives one back, and whoever waits has a day to take it before anybody else can. */
describe('the waiting list of an event', () => {
  const arrive = useBrowser();
  const [owner, waits] = [somebody(), somebody()];
  const title = `冬の交流会 ${owner.email.slice(0, 8)}`;
  let address = '';
  const eventId = () => address.split('/').at(-1)!;

  it('is joined once the sixty places are gone, and shows the place in line', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/events/new?template=gathering');
    await staff.page.fill('[name=titleJa]', title);
    await staff.page.fill('[name=placeJa]', '釧路市見本町1-2 みんなの家');
    await staff.page.fill('[name=bodyJa]', '冬の夜に集まります。');
    await staff.page.fill('[name="date-0-day"]', '2027-12-11');
    await staff.page.fill('[name="date-0-capacity"]', '60');
    await staff.page.selectOption('[name=payment]', 'door');
    await staff.press('下書きを保存する');
    await staff.see('保存しました。');
    await staff.press('公開する');
    await staff.see('申し込みを受け付けています');
    address = new URL(staff.page.url()).pathname.replace('/desk', '');

    const fan = await arrive();
    await fan.joinFree(owner);
    await fan.go(address);
    await fan.page.locator('select[name^="quantity-"]').first().selectOption('1');
    await fan.press('席を確保して確認へ');
    await fan.page.getByRole('button', { name: /申し込みを確定する/ }).click();
    await fan.see('お申し込みを承りました');
    await lookInto(
      `UPDATE ticketing.place SET hold_id = gen_random_uuid(), held_until = '2100-01-01'
        WHERE ticket_id IS NULL AND quota_id IN (SELECT id FROM ticketing.quota WHERE event_id = $1)`,
      [eventId()],
    );

    const next = await arrive();
    await next.joinFree(waits);
    await next.go(address);
    await next.see('空いた席は一般に出る前に');
    await next.picture('waiting-event');
    await next.press('キャンセル待ちに並ぶ');
    await next.page.waitForURL(/\/waiting$/);
    await next.see('ご案内の決まり');
    await next.picture('waiting-join');
    await next.page.locator('select[name^="quantity-"]').first().selectOption('1');
    await next.press('キャンセル待ちに並ぶ');
    await next.page.waitForURL(/me\/waiting/);
    await next.see('1番目にお待ちです');
    await next.picture('waiting-place');
    await next.go(new URL(next.page.url()).pathname.replace('/doto/', '/doto/en/'));
    await next.see('Your place in line: 1');
    await next.picture('waiting-place-en');
    await next.go('/doto/me/tickets');
    await next.see('1番目にお待ちです');
    await next.picture('waiting-my-tickets');
    expect(next.faults).toEqual([]);
  });

  it('has the place that somebody gives back for a day: nobody else sees it, and it is taken by the usual way', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(`/doto/desk/events/${eventId()}`);
    await staff.press('キャンセル待ち');
    await staff.page.waitForURL(/\/waiting$/);
    await staff.see('髙橋 花子');
    await staff.picture('waiting-desk');
    await staff.page.fill('[name=hours]', '48');
    await staff.press('決まりを保存する');
    await staff.see('ご案内の決まりを保存しました');

    const fan = await arrive();
    await fan.mail.skip(owner.email);
    await fan.signInByMail(owner.email);
    await fan.go('/doto/me/tickets');
    await fan.press(title);
    await fan.see('お申し込みを承りました');
    await fan.page.locator('summary').first().click();
    await fan.press('このチケットを取り消す');
    await fan.see('取り消しました');
    await fan.go(address);
    await fan.see('キャンセル待ちに並ぶ');
    expect(await fan.page.locator('select').count()).toBe(0);

    await ringSchedule('ticketing.pass_on_places');
    const next = await arrive();
    const told = await next.mail.next(waits.email, /席が空きました/);
    expect(told.text).toContain('席を確保しています');
    await next.mail.skip(waits.email);
    await next.signInByMail(waits.email);
    await next.go('/doto/me/tickets');
    await next.press(title);
    await next.see('内容を確かめて申し込む');
    await next.picture('waiting-offer');
    await staff.go(`/doto/desk/events/${eventId()}/waiting`);
    await staff.see('ご案内中');
    await staff.picture('waiting-desk-offered');
    await next.press('内容を確かめて申し込む');
    await next.see('席の確保: あと');
    await next.picture('waiting-confirm');
    await next.page.getByRole('button', { name: /申し込みを確定する/ }).click();
    await next.see('お申し込みを承りました');
    expect([...next.faults, ...staff.faults]).toEqual([]);
  });
});

/** The same where lots decide: applied for, drawn by the worker, checked by anybody, and taken by the usual way. */
describe('a lottery', () => {
  const arrive = useBrowser();
  const hopes = somebody();
  const title = `流氷の抽選 ${hopes.email.slice(0, 8)}`;

  it('is planned with the draft, applied for, drawn once it has closed, and can be drawn again by anybody', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/events/new?template=gathering');
    await staff.page.fill('[name=titleJa]', title);
    await staff.page.fill('[name=placeJa]', '紋別市見本町1-2');
    await staff.page.fill('[name=bodyJa]', '流氷を見に行きます。');
    await staff.page.fill('[name="date-0-day"]', '2027-12-12');
    await staff.page.selectOption('[name=payment]', 'door');
    await staff.press('下書きを保存する');
    await staff.see('保存しました。');
    await staff.press('受付の開始');
    await staff.see('公開と同時に、どなたでも申し込めます');
    await staff.page.fill('[name="opens-ind_standard"]', '2027-06-01T10:00');
    await staff.press('受付の開始を保存する');
    await staff.see('受付の開始を確かめてください');
    await staff.page.fill('[name="opens-"]', '2027-06-03T10:00');
    await staff.press('受付の開始を保存する');
    await staff.see('受付の開始を保存しました');
    await staff.picture('opening-desk');
    await staff.press('イベントの画面');
    await staff.press('抽選');
    await staff.see('このイベントは先着順です');
    await staff.page.fill('[name=opensAt]', '2026-01-05T10:00');
    await staff.page.fill('[name=closesAt]', '2026-01-04T10:00');
    await staff.press('抽選にする');
    await staff.see('申込期間を確かめてください');
    await staff.page.fill('[name=closesAt]', '2027-12-01T10:00');
    await staff.picture('lottery-plan');
    await staff.press('抽選にする');
    await staff.see('抽選の設定を保存しました');
    await staff.press('イベントの画面');
    await staff.press('公開する');
    await staff.see('申し込みを受け付けています');
    const address = new URL(staff.page.url()).pathname.replace('/desk', '');
    const eventId = address.split('/').at(-1)!;

    const fan = await arrive();
    await fan.joinFree(hopes);
    await fan.go(address);
    await fan.see('あなたは 2027年6月3日 10:00 から申し込めます');
    await fan.see('スタンダード会員: 2027年6月1日 10:00から');
    await fan.see('このイベントの席は抽選です');
    expect(await fan.page.locator('select').count()).toBe(0);
    await fan.picture('lottery-event');
    await fan.press('抽選に申し込む');
    await fan.page.waitForURL(/\/lottery$/);
    await fan.see('種の指紋');
    await fan.page.locator('select[name^="quantity-"]').first().selectOption('2');
    await fan.picture('lottery-form');
    await fan.press('抽選に申し込む');
    await fan.page.waitForURL(/me\/waiting/);
    await fan.see('抽選に申し込みました');
    await fan.picture('lottery-applied');

    await lookInto('UPDATE ticketing.lottery SET closes_at = now() WHERE event_id = $1', [eventId]);
    await ringSchedule('ticketing.draw_lotteries');
    const told = await fan.mail.next(hopes.email, /当選のお知らせ/);
    expect(told.text).toContain('席をご用意できました');
    await fan.go('/doto/me/tickets');
    await fan.press(title);
    await fan.see('内容を確かめて申し込む');
    await fan.press('抽選の結果を見る');
    await fan.see('抽選の種');
    await fan.see('当選');
    await fan.picture('lottery-drawn');
    await fan.go(`${address.replace('/doto/', '/doto/en/')}/lottery`);
    await fan.see('The seed');
    await fan.picture('lottery-drawn-en');
    await staff.go(`/doto/desk/events/${eventId}/lottery`);
    await staff.see('抽選が終わりました');
    await staff.picture('lottery-desk-drawn');
    await fan.go('/doto/me/tickets');
    await fan.press(title);
    await fan.press('内容を確かめて申し込む');
    await fan.see('席の確保: あと');
    await fan.page.getByRole('button', { name: /申し込みを確定する/ }).click();
    await fan.see('お申し込みを承りました');
    expect([...fan.faults, ...staff.faults]).toEqual([]);
  });
});

/** Who waits, who comes first and who has no luck. */
describe('places that not everybody can have at once', () => {
  const arrive = useBrowser();
  const desk = async () => deskOfDoto(await arrive('desktop'));

  it('are turned down in one press, on the page and from the letter without signing in, which a scanner cannot do', async () =>
    turnOffersDown(arrive, await desk()));

  it('open for members of a plan first and for everybody later', async () =>
    opensInSteps(arrive, await desk()));

  it('are drawn with groups kept together, and who has none is told so with the place in line', async () =>
    lotteryWithLosers(arrive, await desk()));
});
