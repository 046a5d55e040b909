import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

/** What customers may change about themselves in the portal: each field as its configuration allows. */
describe('details in the portal', () => {
  let s: Scenario;
  let customer: Stripe.Customer;
  let url: string;
  beforeAll(async () => {
    s = await startScenario();
    customer = await s.stripe.customers.create({ name: '佐藤 花子', email: 'hanako@example.jp' });
    url = await open(['email', 'address', 'phone', 'shipping', 'tax_id']);
  });
  afterAll(async () => {
    expect(violationsOf(s)).toEqual([]);
    await s.close();
  });

  const open = async (
    allowed_updates: Stripe.BillingPortal.ConfigurationCreateParams.Features.CustomerUpdate.AllowedUpdate[],
    locale: 'ja' | 'en' = 'ja',
  ): Promise<string> => {
    const configuration = await s.stripe.billingPortal.configurations.create({
      features: { customer_update: { enabled: true, allowed_updates } },
    });
    const session = await s.stripe.billingPortal.sessions.create({
      customer: customer.id,
      configuration: configuration.id,
      locale,
    });
    return session.url;
  };
  const send = (path: string, fields: Record<string, string>): Promise<Response> =>
    fetch(`${url}/${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  const page = async (): Promise<string> => (await fetch(url)).text();
  const known = async (): Promise<Stripe.Customer> =>
    (await s.stripe.customers.retrieve(customer.id)) as Stripe.Customer;
  const eventsOf = async (type: string): Promise<Stripe.Event[]> =>
    (await s.stripe.events.list({ type, limit: 100 })).data;

  const home = {
    billing_country: 'JP',
    billing_postal_code: '085-0015',
    billing_state: '北海道',
    billing_city: '釧路市',
    billing_line1: '北大通1-2-3',
    billing_line2: '',
  };

  it('shows a field for each update that is allowed, and none for others', async () => {
    const all = await page();
    for (const label of [
      'メールアドレス',
      '電話番号',
      'ご住所',
      '郵便番号',
      'お届け先',
      '請求書に記載する番号',
    ])
      expect(all).toContain(label);
    expect(all).not.toContain('name="name"');
    const other = await (await fetch(await open(['name'], 'en'))).text();
    expect(other).toContain('Full name');
    for (const label of ['Billing address', 'Delivery address', 'Tax IDs'])
      expect(other).not.toContain(label);
  });

  it('saves address, phone and delivery address with one event that says what was before', async () => {
    const sent = await send('details', {
      ...home,
      email: 'hanako@example.jp',
      phone: '090-1234-5678',
      shipping_name: '佐藤 太郎',
      shipping_phone: '',
      shipping_country: 'JP',
      shipping_postal_code: '0850015',
      shipping_city: '釧路市',
      shipping_line1: '黒金町4-5',
      // A name is not allowed to be changed here.
      name: '鈴木 一郎',
    });
    expect(sent.headers.get('location')).toContain('done=detailsSaved');
    expect(await known()).toMatchObject({
      name: '佐藤 花子',
      phone: '090-1234-5678',
      address: { postal_code: '085-0015', state: '北海道', city: '釧路市', line2: null, country: 'JP' },
      shipping: { name: '佐藤 太郎', phone: null, address: { line1: '黒金町4-5' } },
    });
    const [event] = await eventsOf('customer.updated');
    expect(event?.data.previous_attributes).toMatchObject({ address: null, phone: null, shipping: null });
    expect(await page()).toContain('value="北大通1-2-3"');
  });

  it('refuses what is wrong with a sentence at the field, keeps what was typed and saves nothing', async () => {
    const before = await known();
    const sent = await send('details', {
      ...home,
      billing_city: '',
      billing_postal_code: '85-15',
      email: 'hanako@example',
      phone: '12',
      shipping_country: 'JP',
      shipping_line1: '黒金町9',
    });
    expect(sent.status).toBe(422);
    const text = await sent.text();
    for (const sentence of [
      'メールアドレスを正しく入力してください。',
      '電話番号は10桁以上の数字で入力してください。',
      '市区町村を入力してください。',
      '郵便番号は7桁の数字で入力してください。',
      'お名前を入力してください。',
    ])
      expect(text).toContain(sentence);
    expect(text).toContain('value="黒金町9"');
    expect(text).toContain('aria-describedby="billing_city-error"');
    expect(await known()).toEqual(before);
  });

  it('an empty address is no address any more', async () => {
    const blank = Object.fromEntries(Object.keys(home).map((name) => [name, '']));
    await send('details', { ...blank, billing_country: 'JP', email: 'hanako@example.jp', phone: '' });
    expect(await known()).toMatchObject({ address: null, phone: null, shipping: null });
  });

  it('numbers for invoices: added in any writing, refused in a wrong form or twice, taken away again', async () => {
    // Full-width digits, as a Japanese keyboard writes them.
    const added = await send('tax_id', { tax_type: 'jp_trn', tax_value: 'Ｔ１２３４５６７８９０１２３' });
    expect(added.headers.get('location')).toContain('done=taxIdAdded');
    const refusals = [
      [{ tax_type: 'jp_trn', tax_value: '1234' }, '登録番号は「T」に続く13桁の数字で入力してください。'],
      [{ tax_type: 'jp_cn', tax_value: 'T12' }, '法人番号は13桁の数字で入力してください。'],
      [{ tax_type: 'jp_trn', tax_value: 'T1234567890123' }, 'この番号はすでに登録されています。'],
    ] as const;
    for (const [fields, sentence] of refusals) {
      const sent = await send('tax_id', fields);
      expect(sent.status).toBe(422);
      expect(await sent.text()).toContain(sentence);
    }
    await send('tax_id', { tax_type: 'jp_cn', tax_value: '1234-5678-90123' });
    const ids = (await s.stripe.customers.listTaxIds(customer.id)).data;
    expect(ids.map(({ type, value }) => [type, value])).toEqual([
      ['jp_cn', '1234567890123'],
      ['jp_trn', 'T1234567890123'],
    ]);
    expect(await page()).toContain('適格請求書発行事業者の登録番号');
    await send(`tax_id_remove/${ids[1]?.id}`, {});
    expect((await s.stripe.customers.listTaxIds(customer.id)).data).toHaveLength(1);
    expect(await eventsOf('customer.tax_id.created')).toHaveLength(2);
    expect((await eventsOf('customer.tax_id.deleted'))[0]?.data.object).toMatchObject({ id: ids[1]?.id });
  });

  it('nobody changes what the configuration does not allow', async () => {
    url = await open(['email']);
    expect((await send('tax_id', { tax_type: 'jp_cn', tax_value: '9876543210123' })).status).toBe(422);
    expect((await s.stripe.customers.listTaxIds(customer.id)).data).toHaveLength(1);
    await send('details', { ...home, email: 'hanako@example.jp' });
    expect((await known()).address).toBeNull();
  });
});
