import { readByCamera } from './camera-steps.ts';
import { signInAtDesk } from './desk-staff.ts';
import {
  askFamily,
  cardOf,
  comeByCard,
  giveLunchBack,
  joinAndOrder,
  renewCard,
  says,
  scan,
  sellLunches,
} from './door-steps.ts';
import { GraphqlCaller } from './graphql-caller.ts';
import { isOfOthers, ticketOfOguni } from './other-community-steps.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** A helper's own phone, opened with the link that the desk has just shown. */
async function phoneWith(link: string): Promise<Visitor> {
  const phone = await arrive();
  await phone.open(link);
  await phone.see('受付をお願いします');
  await phone.picture('door-link');
  await phone.press('この端末で受付を始める');
  await phone.page.waitForURL(/\/door$/);
  await phone.page.locator('[data-ready=true]').waitFor();
  return phone;
}

/** Two helpers with their own phones, where there is no network. */
describe('phones at the door', () => {
  const fan = somebody();
  const pair = somebody();
  let eventId = '';
  let purchaseId = '';
  let lostCard = '';
  let codes: string[] = [];
  const links: string[] = [];

  it('are handed out at the desk by a link for one phone each', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/events/new?template=workshop');
    await staff.page.fill('[name=titleJa]', `炊き出しの会 ${fan.email.slice(0, 8)}`);
    await staff.page.fill('[name=placeJa]', '釧路市見本町1-2');
    await staff.page.fill('[name=bodyJa]', 'みんなで作ります。');
    await staff.page.fill('[name="date-0-day"]', '2027-12-04');
    await staff.page.selectOption('[name=payment]', 'door');
    await staff.page.fill('[name="type-0-price"]', '0');
    await sellLunches(staff);
    await staff.press('下書きを保存する');
    await staff.press('公開する');
    await staff.see('申し込みを受け付けています');
    eventId = new URL(staff.page.url()).pathname.split('/').at(-1) ?? '';
    const buyer = await arrive();
    purchaseId = await joinAndOrder(buyer, { person: fan, eventId, quantity: '3', lunches: '2' });
    await giveLunchBack(buyer);
    const caller = new GraphqlCaller('doto');
    await caller.signInByMail(fan.email);
    const { data } = await caller.ask(
      'public',
      'query ($id: ID!) { ticketPurchase(id: $id) { tickets { code } } }',
      { id: purchaseId },
    );
    const { tickets } = data?.['ticketPurchase'] as { tickets: { code: string | null }[] };
    codes = tickets.flatMap(({ code }) => code ?? []);
    const other = await arrive();
    await joinAndOrder(other, { person: pair, eventId, quantity: '2' });
    await askFamily(other, buyer, await cardOf(fan));
    lostCard = await cardOf(pair);
    await renewCard(other);
    await lookInto(
      `UPDATE ticketing.occurrence SET starts_at = now(), ends_at = now() + interval '1 minute' WHERE event_id = $1`,
      [eventId],
    );
    for (const helper of ['田中', '佐藤', '鈴木']) {
      await staff.go(`/doto/desk/events/${eventId}/door`);
      await staff.page.fill('[name=label]', helper);
      await staff.press('受付用リンクをつくる');
      await staff.see(`${helper} さんの受付用リンクができました`);
      links.push(await staff.page.locator('code').innerText());
    }
    await staff.picture('door-desk-link');
    expect(staff.faults).toEqual([]);
  });

  it('read a ticket with their own camera, and can be put on the home screen', () =>
    readByCamera(links[2]!, codes[0]!));

  it('let in without a network, tell later, and what they disagree about is shown with times and phones', async () => {
    const [first, second] = [await phoneWith(links[0]!), await phoneWith(links[1]!)];
    const late = await arrive();
    await late.open(links[0]!);
    await late.see('このリンクは使われています');
    await scan(first, codes[0]!);
    await says(first, 'admitted');
    await first.see('1 / 5人');
    await first.see('一緒の2名も受付する');
    await first.see('お弁当 1点');
    await first.see('オプション代 1,200円');
    await first.picture('door-admitted');
    await lookInto(
      `UPDATE ticketing.ticket t SET state = 'cancelled' FROM ticketing.ticket_order r
       WHERE r.id = t.order_id AND r.id = $1 AND t.id = (
         SELECT max(x.id::text)::uuid FROM ticketing.ticket x JOIN ticketing.ticket_type k ON k.id = x.ticket_type_id
          WHERE x.order_id = r.id AND x.state = 'valid' AND k.most_beside IS NULL)`,
      [purchaseId],
    );
    for (const phone of [first, second]) await phone.context.setOffline(true);
    for (const code of codes.slice(1)) {
      await scan(first, code);
      await says(first, 'admitted');
      await first.see('電波がないため');
      await first.see('お弁当 1点');
      await scan(first, code);
      await says(first, 'already_in');
    }
    await first.picture('door-offline-twice');
    await first.reload();
    await first.see('電波なしで受付中');
    await first.see('未送信');
    await first.see('3 / 5人');
    await scan(first, 'https://example.jp');
    await says(first, 'unknown');
    await first.picture('door-offline-unknown');
    await isOfOthers(second, await ticketOfOguni(await arrive()));
    await second.context.setOffline(true);
    for (const code of codes.slice(1)) {
      await scan(second, code);
      await says(second, 'admitted');
    }
    await second.picture('door-offline-admitted');
    await first.context.setOffline(false);
    await first.see('入れてしまいましたが、取り消されたチケットです');
    await first.see('通信中');
    await second.context.setOffline(false);
    await second.see('二重に入りました');
    await second.see('「田中」が受付していました');
    await second.picture('door-mistakes');
    const [card, familys] = [await cardOf(pair), await cardOf(fan)];
    await comeByCard(first, second, { card, familys, old: lostCard });
    await second.go('/doto/en/door');
    await second.see('Went in twice');
    await second.picture('door-en');
    expect([...first.faults, ...second.faults]).toEqual([]);
  });

  it('are looked after at the desk, which ends them', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(`/doto/desk/events/${eventId}/door`);
    await staff.see('受付の食い違い');
    await staff.see('その前に');
    await staff.see('4 / 4人');
    await staff.picture('door-desk-mistakes');
    await staff.page.getByRole('button', { name: '終了する' }).first().click();
    await staff.see('終了しました');
    expect(staff.faults).toEqual([]);
  });
});
