import { callOf, type RawCall } from '../testing/raw-call.ts';
import { clientOf, startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

/** What only the sandbox answers: to live keys, to what it does not emulate, and when misfortune was ordered. */
describe('answers that are the sandbox’s own', () => {
  let s: Scenario;
  let call: RawCall;
  beforeAll(async () => {
    s = await startScenario({ webhookUrl: null });
    call = callOf(s.url, 'sk_test_raw');
  });
  afterEach(() => expect(violationsOf(s)).toEqual([]));
  afterAll(() => s.close());

  it('refuses requests without a key, and live keys by name', async () => {
    expect((await call('GET', '/v1/account', { headers: { authorization: '' } })).status).toBe(401);
    const live = await call('GET', '/v1/account', { headers: { authorization: 'Bearer sk_live_real' } });
    expect(live.status).toBe(401);
    expect(live.body.error['message']).toContain('refuses live keys');
  });

  it('names the operation it does not emulate, and tells unknown addresses apart', async () => {
    const outside = await call('POST', '/v1/issuing/cards', { body: '' });
    expect(outside).toMatchObject({ status: 400, body: { error: { code: 'sandbox_not_emulated' } } });
    expect(outside.body.error['message']).toContain('POST /v1/issuing/cards');
    const kept = await call('DELETE', '/v1/customers/cus_1/discount');
    expect(kept.body.error['message']).toContain('Customers.deleteDiscount');
    expect((await call('GET', '/v1/nothing')).status).toBe(404);
  });

  it('answers 409 to a key whose first request is still running', async () => {
    await s.control('/faults', {
      kind: 'latency',
      operation: 'Customers.create',
      when: 'after',
      milliseconds: 300,
    });
    const headers = { 'idempotency-key': 'twice' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => call('POST', '/v1/customers', { body: 'name=c', headers })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('does the work once when the connection is cut after the commit and the SDK tries again', async () => {
    await s.control('/faults', { kind: 'reset', operation: 'Customers.create', when: 'after' });
    const patient = clientOf(s, { maxNetworkRetries: 2 });
    const made = await patient.customers.create({ email: 'once@example.jp' });
    expect((await s.stripe.customers.list({ email: 'once@example.jp' })).data.map(({ id }) => id)).toEqual([
      made.id,
    ]);
  });

  it.each([
    ['500', 'api_error', 500],
    ['429', 'invalid_request_error', 429],
    ['409', 'invalid_request_error', 409],
  ])('answers an ordered %s and does nothing', async (kind, type, status) => {
    await s.control('/faults', { kind, operation: 'Customers.create' });
    const answer = await call('POST', '/v1/customers', { body: 'email=fault@example.jp' });
    expect(answer).toMatchObject({ status, body: { error: { type } } });
    expect((await s.stripe.customers.list({ email: 'fault@example.jp' })).data).toEqual([]);
  });
});
