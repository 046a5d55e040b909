import { choose } from './event-steps.ts';
import { CARDS, enterCard } from './paying.ts';
import { deskOfDoto, publishEvent } from './published-event.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** Orders of an event, payments of them, and places that are taken or kept. */
const sold = (eventId: string) =>
  lookInto<{ orders: number; payments: number; places: number }>(
    `SELECT (SELECT count(*)::int FROM ticketing.ticket_order WHERE event_id = $1) orders,
            (SELECT count(*)::int FROM billing.payment p JOIN ticketing.ticket_payment t ON t.payment_id = p.id
               JOIN ticketing.ticket_order o ON o.id = t.order_id WHERE o.event_id = $1) payments,
            (SELECT count(*)::int FROM ticketing.place p JOIN ticketing.quota q ON q.id = p.quota_id
              WHERE q.event_id = $1 AND (p.ticket_id IS NOT NULL OR p.held_until > now())) places`,
    [eventId],
  );

/** What people do with a browser while they buy: one person, two tabs and the button that goes back. */
describe('one person in two tabs', () => {
  it('keeps places once, pays once, and is told in each tab how it stands; going back sells nothing again', async () => {
    const desk = await deskOfDoto(await arrive('desktop'));
    const event = { title: `二つの画面 ${somebody().email.slice(0, 8)}`, inHours: [720], capacity: 5 };
    const eventId = await publishEvent(desk, { ...event, payment: 'card', price: 1_000 });
    const fan = await arrive();
    await fan.joinFree(somebody());
    const tab = await fan.secondTab();
    await fan.go(`/doto/events/${eventId}`);
    await tab.go(`/doto/events/${eventId}`);
    await choose(fan, 1);
    await fan.see('席の確保: あと');
    await choose(tab, 2);
    await tab.see('席の確保: あと');
    expect(await sold(eventId)).toEqual([{ orders: 0, payments: 0, places: 2 }]);
    // The first tab still shows what was chosen there.
    await fan.press('申し込みを確定して支払う（有料）');
    await fan.see('別の画面で選び直したときは、そちらの画面でお続けください');
    await fan.picture('two-tabs-chosen-again');
    await fan.reload();
    await fan.see('席の確保を取りやめました');

    const purchase = tab.page.url();
    await fan.open(purchase);
    await fan.see('席の確保: あと');
    await tab.press('申し込みを確定して支払う（有料）');
    await enterCard(tab, CARDS.pays);
    await tab.see('カードでお支払い済み');
    // And so does this one, in which nothing was pressed yet.
    await fan.press('申し込みを確定して支払う（有料）');
    await fan.see('カードでお支払い済み');
    expect(await fan.page.getByRole('img', { name: /QRコード/ }).count()).toBe(2);
    await fan.picture('two-tabs-paid');

    for (let back = 0; back < 4 && tab.page.url() !== purchase; back += 1) await tab.page.goBack();
    expect(tab.page.url()).toBe(purchase);
    await tab.see('カードでお支払い済み');
    expect(await tab.page.getByRole('button', { name: /申し込みを確定/ }).count()).toBe(0);
    await tab.picture('two-tabs-back-after-paying');
    expect(await sold(eventId)).toEqual([{ orders: 1, payments: 1, places: 2 }]);
    expect(fan.faults).toEqual([]);
  });
});
