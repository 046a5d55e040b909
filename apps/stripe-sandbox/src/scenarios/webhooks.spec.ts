import { secret, startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

describe('webhooks, and what can go wrong with them', () => {
  let s: Scenario;
  beforeEach(async () => {
    s = await startScenario();
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const verified = (index: number): boolean => {
    const entry = s.receiver.received[index];
    try {
      s.stripe.webhooks.constructEvent(entry?.body ?? '', entry?.signature ?? '', secret);
      return true;
    } catch {
      return false;
    }
  };
  const customers = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) ids.push((await s.stripe.customers.create({ name: String(n) })).id);
    return ids;
  };
  const arrived = (): string[] =>
    s.receiver.received.map(
      ({ body }) => (JSON.parse(body) as { data: { object: { name: string } } }).data.object.name,
    );

  it('drops one, duplicates one, and delivers the rest once', async () => {
    await s.control('/webhooks/faults', { kind: 'drop' });
    await s.control('/webhooks/faults', { kind: 'duplicate' });
    await customers(3);
    await s.settled();
    expect(arrived().sort()).toEqual(['1', '1', '2']);
    const { data } = await s.stripe.events.list({ type: 'customer.created' });
    expect(data.map((event) => event.pending_webhooks)).toEqual([0, 0, 1]);
  });

  it('sends a bad and a stale signature, then the right one on the next try', async () => {
    s.receiver.answer = () => (verified(s.receiver.received.length - 1) ? 200 : 400);
    await s.control('/webhooks/faults', { kind: 'bad_signature' });
    await s.control('/webhooks/faults', { kind: 'stale' });
    await customers(2);
    await s.settled();
    expect(s.receiver.received.map((_entry, index) => verified(index)).sort()).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('delivers in the opposite order when told to', async () => {
    await s.control('/webhooks/faults', { kind: 'reorder', next: 3 });
    await customers(3);
    await s.settled();
    expect(arrived()).toEqual(['2', '1', '0']);
  });

  it('keeps silent while paused: queued events come later, discarded ones never, both are listed', async () => {
    await s.control('/webhooks', { paused: true, whilePaused: 'discard' });
    await customers(2);
    await s.control('/webhooks', { paused: true, whilePaused: 'queue' });
    await customers(1);
    expect(s.receiver.received).toHaveLength(0);
    await s.control('/webhooks', { paused: false });
    await s.settled();
    expect(s.receiver.received).toHaveLength(1);
    expect((await s.stripe.events.list({ type: 'customer.created' })).data).toHaveLength(3);
  });

  it('resends an event to the letter, whatever has become of its object', async () => {
    const [id = ''] = await customers(1);
    await s.settled();
    await s.stripe.customers.update(id, { name: 'changed' });
    await s.settled();
    const [event] = (await s.stripe.events.list({ type: 'customer.created' })).data;
    await s.control(`/events/${event?.id}/resend`, {});
    await s.settled();
    const again = s.receiver.received.filter((entry) => entry.id === event?.id);
    expect(again).toHaveLength(2);
    expect((JSON.parse(again[1]?.body ?? '{}') as { data: object }).data).toEqual(
      (JSON.parse(again[0]?.body ?? '{}') as { data: object }).data,
    );
  });

  it('sends to an endpoint only what it asked for, signed with its own secret', async () => {
    const endpoint = await s.stripe.webhookEndpoints.create({
      url: s.receiver.url,
      enabled_events: ['product.created'],
    });
    await s.stripe.products.create({ name: 'p' });
    await customers(1);
    await s.settled();
    expect(s.receiver.received.map((entry) => entry.type).sort()).toEqual([
      'customer.created',
      'product.created',
      'product.created',
    ]);
    const own = s.receiver.received.filter(({ body, signature }) => {
      try {
        return Boolean(s.stripe.webhooks.constructEvent(body, signature, endpoint.secret ?? ''));
      } catch {
        return false;
      }
    });
    expect(own.map((entry) => entry.type)).toEqual(['product.created']);
    expect((await s.stripe.webhookEndpoints.retrieve(endpoint.id)).secret).toBeUndefined();
  });
});
