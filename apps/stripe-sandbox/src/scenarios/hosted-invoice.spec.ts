import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';
import { textOfPdf } from '../testing/text-of-pdf.ts';

describe('the hosted invoice and its papers', () => {
  let s: Scenario;
  let customer: string;
  beforeAll(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-11-24T03:00:00Z' });
    customer = (
      await s.stripe.customers.create({
        name: '合同会社 釧路湿原',
        email: 'keiri@example.jp',
        invoice_prefix: 'KUSHIRO',
        preferred_locales: ['ja'],
        address: { postal_code: '085-0018', state: '北海道', city: '釧路市', line1: '黒金町7-5' },
      })
    ).id;
  });
  afterEach(() => expect(violationsOf(s)).toEqual([]));
  afterAll(() => s.close());

  const bill = async (more: object = {}): Promise<Stripe.Invoice> => {
    const { id } = await s.stripe.invoices.create({
      customer,
      collection_method: 'send_invoice',
      days_until_due: 30,
      ...more,
    });
    const priced: object = { unit_amount_decimal: '5500', quantity: 2 };
    const description = '協賛広告（秋号）';
    await s.stripe.invoiceItems.create({ customer, invoice: id, currency: 'jpy', description, ...priced });
    return s.stripe.invoices.sendInvoice(id);
  };
  const pay = (url: string, fields: Record<string, string> = {}): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({
        number: '4242 4242 4242 4242',
        expiry: '12/34',
        cvc: '123',
        name: 'TARO',
        ...fields,
      }),
    });
  const pageOf = async (url: string, language = 'ja'): Promise<string> =>
    (await fetch(url, { headers: { 'accept-language': language } })).text();
  const paper = async (url: string): Promise<string[]> => {
    const answer = await fetch(url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    return textOfPdf(new Uint8Array(await answer.arrayBuffer()));
  };

  it('is paid by card, once, however often the button is pressed', async () => {
    const { id, hosted_invoice_url: url } = await bill();
    expect(await pageOf(url ?? '')).toContain('11,000円を支払う');
    const presses = await Promise.all([pay(url ?? ''), pay(url ?? '')]);
    expect(presses.map(({ status }) => status)).toEqual([303, 303]);
    expect((await pay(url ?? '')).status).toBe(303);
    expect(await s.stripe.invoices.retrieve(id)).toMatchObject({ status: 'paid', amount_paid: 11_000 });
    expect((await s.stripe.charges.list({ customer })).data.map(({ amount }) => amount)).toEqual([11_000]);
    const page = await pageOf(url ?? '');
    expect([page.includes('支払済み'), page.includes('カードで支払う')]).toEqual([true, false]);
  });

  it('says what is wrong and that nothing was charged', async () => {
    const { id, hosted_invoice_url: url } = await bill();
    const typo = await pay(url ?? '', { number: '4242424242424241', name: '' });
    const words = await typo.text();
    expect([
      typo.status,
      words.includes('カード番号に誤りがあります'),
      words.includes('カード名義を'),
    ]).toEqual([422, true, true]);
    const refused = await pay(url ?? '', { number: '4000000000009995' });
    expect([refused.status, (await refused.text()).includes('お支払いは行われていません')]).toEqual([
      402,
      true,
    ]);
    expect((await s.stripe.invoices.retrieve(id)).status).toBe('open');
    expect((await pay(url ?? '')).status).toBe(303);
    expect((await s.stripe.invoices.retrieve(id)).status).toBe('paid');
  });

  it('goes through 3D Secure and back', async () => {
    const { id, hosted_invoice_url: url } = await bill();
    const secure = { number: '4000002760003184' };
    const away = async (): Promise<string> => (await pay(url ?? '', secure)).headers.get('location') ?? '';
    const answer = async (result: string): Promise<string> => {
      const back = await fetch(await away(), {
        method: 'POST',
        body: new URLSearchParams({ result }),
        redirect: 'manual',
      });
      return back.headers.get('location') ?? '';
    };
    expect(await pageOf(await answer('fail'))).toContain('本人認証が完了しませんでした');
    expect(await pageOf(await answer('complete'))).toContain('支払済み');
    expect((await s.stripe.invoices.retrieve(id)).status).toBe('paid');
  });

  it('begins to be paid at a store, and is paid by card after all, once', async () => {
    const { id, hosted_invoice_url: url } = await bill();
    expect(await pageOf(url ?? '')).toContain('コンビニ・銀行振込で支払う');
    const begin = (fields: object): Promise<Response> =>
      fetch(`${url}/later`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ means: 'konbini', payer: '釧路 太郎', email: 'a@example.jp', ...fields }),
      });
    const nameless = await begin({ payer: '' });
    expect(nameless.status).toBe(422);
    const voucher = (await begin({})).headers.get('location') ?? '';
    const shown = await pageOf(voucher);
    expect([shown.includes('11,000円'), shown.includes('確認番号')]).toEqual([true, true]);
    const again = await pageOf(url ?? '');
    expect([again.includes('お支払いのご案内を開く'), again.includes(voucher)]).toEqual([true, true]);
    expect((await s.stripe.invoices.retrieve(id)).status).toBe('open');
    const before = (await s.stripe.charges.list({ customer })).data.length;
    expect((await pay(url ?? '')).status).toBe(303);
    expect((await s.stripe.invoices.retrieve(id)).status).toBe('paid');
    expect((await s.stripe.charges.list({ customer })).data).toHaveLength(before + 1);
    expect(await pageOf(voucher)).not.toContain('確認番号');
  });

  it('takes no money for a void invoice, and shows no draft', async () => {
    const { id, hosted_invoice_url: url } = await bill();
    await s.stripe.invoices.voidInvoice(id);
    expect(await pageOf(url ?? '', 'en')).not.toContain('カードで支払う');
    expect((await pay(url ?? '')).status).toBe(303);
    expect((await s.stripe.invoices.retrieve(id)).status).toBe('void');
    const draft = await s.stripe.invoices.create({ customer });
    expect((await fetch(`${s.url}/i/${draft.id}`)).status).toBe(404);
    expect((await fetch(`${s.url}/i/${draft.id}/pdf`)).status).toBe(404);
  });

  it('brings a past due subscription back and keeps the card for it', async () => {
    const product = await s.stripe.products.create({ name: '応援会員' });
    const recurring = { interval: 'month' } as const;
    const price = await s.stripe.prices.create({
      product: product.id,
      currency: 'jpy',
      unit_amount: 1100,
      recurring,
    });
    const member = await s.stripe.customers.create({
      email: 'aki@example.jp',
      payment_method: 'pm_card_visa',
    });
    const [card] = (await s.stripe.customers.listPaymentMethods(member.id)).data;
    const subscription = await s.stripe.subscriptions.create({
      customer: member.id,
      items: [{ price: price.id }],
      default_payment_method: card?.id ?? '',
      payment_settings: { save_default_payment_method: 'on_subscription' },
    });
    await s.control('/declines', { next: 1 });
    await s.control('/clock', { advance: '31d' });
    const late = await s.stripe.subscriptions.retrieve(subscription.id, { expand: ['latest_invoice'] });
    expect(late.status).toBe('past_due');
    const url = (late.latest_invoice as Stripe.Invoice).hosted_invoice_url ?? '';
    await pay(url, { number: '5555555555554444' });
    const back = await s.stripe.subscriptions.retrieve(subscription.id, {
      expand: ['default_payment_method'],
    });
    expect(back).toMatchObject({ status: 'active', default_payment_method: { card: { last4: '4444' } } });
  });

  it('is a PDF in Japanese with every figure, on as many pages as it takes', async () => {
    const tax = await s.stripe.taxRates.create({ display_name: '消費税', percentage: 10, inclusive: true });
    const { id: coupon } = await s.stripe.coupons.create({ percent_off: 10, name: '早割' });
    const invoice = await bill({
      default_tax_rates: [tax.id],
      discounts: [{ coupon }],
      custom_fields: [{ name: '登録番号', value: 'T1234567890123' }],
      description: 'お振込の場合は請求書番号をお書き添えください。',
    });
    const [page] = await paper(invoice.invoice_pdf ?? '');
    for (const words of [
      'サンドボックス・実際のお金は動きません',
      '請求書',
      invoice.number ?? '',
      '合同会社釧路湿原様',
      '085-0018北海道釧路市黒金町7-5',
      '登録番号T1234567890123',
      '協賛広告（秋号）25,500円11,000円',
      '割引（早割）−1,100円',
      'うち消費税10%900円',
      '合計9,900円',
      'お支払い残額9,900円',
      'お支払期限',
      'お振込の場合は',
    ])
      expect(page).toContain(words);
    const long = await s.stripe.invoices.create({ customer });
    for (let index = 1; index <= 40; index += 1)
      await s.stripe.invoiceItems.create({
        customer,
        invoice: long.id,
        currency: 'jpy',
        amount: 100,
        description: `前売券 その${index}`,
      });
    const pages = await paper((await s.stripe.invoices.finalizeInvoice(long.id)).invoice_pdf ?? '');
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every((text) => text.startsWith('サンドボックス'))).toBe(true);
    expect(pages.join('')).toContain('前売券その40');
  });

  it('has a receipt once it is paid, and a paper for its credit note', async () => {
    const invoice = await bill();
    expect((await fetch(`${invoice.hosted_invoice_url}/receipt`)).status).toBe(404);
    await pay(invoice.hosted_invoice_url ?? '');
    const [receipt] = await paper(`${invoice.hosted_invoice_url}/receipt`);
    for (const words of ['領収の控え', 'VISA••••4242', '支払済みの額11,000円'])
      expect(receipt).toContain(words);
    const note = await s.stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 1000,
      refund_amount: 1000,
      memo: '掲載位置の変更のため',
    });
    const [credited] = await paper(note.pdf);
    for (const words of ['減額通知書', note.number, '合計1,000円', '掲載位置の変更のため'])
      expect(credited).toContain(words);
  });
});
