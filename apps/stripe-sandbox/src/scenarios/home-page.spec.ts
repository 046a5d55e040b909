import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

describe("the sandbox's own page", () => {
  let s: Scenario;
  beforeEach(async () => {
    s = await startScenario();
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });
  const page = async (language = 'en'): Promise<string> => (await fetch(`${s.url}/?lang=${language}`)).text();
  const press = async (path: string, form: Record<string, string>): Promise<Response> =>
    fetch(`${s.url}/_sandbox${path}`, {
      method: 'POST',
      body: new URLSearchParams({ ...form, back: '/?lang=en' }),
      redirect: 'manual',
    });

  it('carries the bar, speaks both languages and needs no script for any button', async () => {
    const japanese = await page('ja');
    expect(japanese).toContain('サンドボックス・実際のお金は動きません');
    expect(japanese).toContain('わざと失敗させる');
    const english = await page();
    const actions = [...english.matchAll(/<form[^>]* method="post"[^>]* action="([^"]+)"/g)].map(
      (found) => found[1],
    );
    expect(new Set(actions)).toEqual(
      new Set([
        '/_sandbox/clock',
        '/_sandbox/declines',
        '/_sandbox/webhooks/faults',
        '/_sandbox/faults',
        '/_sandbox/webhooks',
        '/_sandbox/reset',
      ]),
    );
    const controls = english.match(/<(?:select|input(?! type="hidden"))/g) ?? [];
    expect(english.match(/<label/g)).toHaveLength(controls.length);
  });

  it('shows objects, events, deliveries and requests, and escapes what came from outside', async () => {
    await s.stripe.customers.create({ name: '花子' });
    await s.stripe.products.retrieve('<b>x</b>').catch(() => undefined);
    await s.settled();
    const live = await (await fetch(`${s.url}/_sandbox/live?lang=en`)).text();
    for (const part of ['customer 1', 'customer.created', 'Customers.create', '/resend'])
      expect(live).toContain(part);
    expect(live).not.toContain('<b>x');
    const event = /\/_sandbox\/events\/(evt_\w+)\/resend/.exec(live)?.[1];
    expect((await press(`/events/${event}/resend`, {})).headers.get('location')).toBe('/?lang=en');
    await s.settled();
    expect(s.receiver.received.map(({ id }) => id)).toEqual([event, event]);
  });

  it('says what was ordered and withdraws it again', async () => {
    await press('/declines', { decline_code: 'insufficient_funds', next: '2' });
    await press('/faults', { kind: '429', operation: 'Customers.create', when: 'after', next: '3' });
    await press('/webhooks/faults', { kind: 'drop', type: 'invoice.*', next: '1' });
    const ordered = await page();
    for (const part of [
      'insufficient_funds',
      '429 Customers.create (after the commit) ×3',
      'drop invoice.* ×1',
    ])
      expect(ordered).toContain(part);
    await press('/orders/withdraw', {});
    expect(await page()).not.toContain('About to happen');
    expect((await s.stripe.customers.create({})).object).toBe('customer');
  });

  it('lets a cardholder complain, the bank decide, and a refund fail', async () => {
    const pay = () =>
      s.stripe.paymentIntents.create({
        amount: 1100,
        currency: 'jpy',
        payment_method: 'pm_card_visa',
        confirm: true,
      });
    const [disputed, refunded] = [await pay(), await pay()];
    await press('/disputes', { charge: disputed.latest_charge as string });
    const [dispute] = (await s.stripe.disputes.list()).data;
    expect(await page()).toContain(`action="/_sandbox/disputes/${dispute?.id}"`);
    await press(`/disputes/${dispute?.id}`, { to: 'won' });
    expect((await s.stripe.disputes.retrieve(dispute?.id ?? '')).status).toBe('won');
    const refund = await s.stripe.refunds.create({ payment_intent: refunded.id });
    expect(await page()).toContain(`action="/_sandbox/refunds/${refund.id}"`);
    await press(`/refunds/${refund.id}`, { to: 'failed' });
    expect((await s.stripe.refunds.retrieve(refund.id)).status).toBe('failed');
    expect(await page()).not.toContain('Let it fail');
  });

  it('sets the clock to a moment in Japan, dumps everything, and forgets everything', async () => {
    await press('/clock', { local: '2027-04-01T09:00' });
    expect(await s.control('/clock')).toMatchObject({ iso: '2027-04-01T00:00:00.000Z' });
    const customer = await s.stripe.customers.create({});
    const { objects } = (await s.control('/dump')) as { objects: { id: string }[] };
    expect(objects.map(({ id }) => id)).toContain(customer.id);
    await press('/reset', {});
    expect((await s.stripe.customers.list()).data).toEqual([]);
    expect(await s.control('/clock')).toMatchObject({ follows: 'system' });
  });
});
