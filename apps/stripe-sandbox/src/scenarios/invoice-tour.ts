import type { Scenario } from '../testing/scenario.ts';

/** The part of the tour about invoices of their own and the customer's balance. */
export async function tourInvoices({ stripe }: Scenario): Promise<void> {
  const { id: customer } = await stripe.customers.create({ name: '北野 花子', balance: -500 });
  await stripe.customers.createBalanceTransaction(customer, {
    amount: 200,
    currency: 'jpy',
    description: '訂正',
    metadata: { a: '1' },
  });
  const moves = await stripe.customers.listBalanceTransactions(customer);
  expect(moves.data.map(({ type }) => type)).toEqual(['adjustment', 'initial']);

  const item = await stripe.invoiceItems.create({ customer, amount: 3000, currency: 'jpy' });
  await stripe.invoiceItems.update(item.id, { description: '協賛', metadata: { a: '1' } });
  expect((await stripe.invoiceItems.retrieve(item.id, { expand: ['customer'] })).description).toBe('協賛');
  const dropped = await stripe.invoiceItems.create({ customer, amount: 1, currency: 'jpy' });
  await stripe.invoiceItems.del(dropped.id);
  const draft = await stripe.invoices.create({
    customer,
    collection_method: 'send_invoice',
    days_until_due: 14,
    pending_invoice_items_behavior: 'include',
    custom_fields: [{ name: '登録番号', value: 'T1234567890123' }],
  });
  const sent = await stripe.invoices.sendInvoice(draft.id, { expand: ['payments', 'lines.data'] });
  expect(sent).toMatchObject({ status: 'open', total: 3000, amount_due: 2700 });
  expect((await stripe.invoiceItems.list({ invoice: draft.id })).data).toHaveLength(1);
  const money = await stripe.paymentIntents.create({
    amount: 2700,
    currency: 'jpy',
    payment_method: 'pm_card_visa',
    confirm: true,
  });
  expect((await stripe.invoices.attachPayment(draft.id, { payment_intent: money.id })).status).toBe('paid');
  await stripe.invoices.del((await stripe.invoices.create({ customer })).id);
}

/** The part of the tour about credit notes. */
export async function tourCreditNotes({ stripe }: Scenario): Promise<void> {
  const { id: customer } = await stripe.customers.create({ name: '北野 花子' });
  const { id: invoice } = await stripe.invoices.create({ customer });
  await stripe.invoiceItems.create({ customer, invoice, amount: 3000, currency: 'jpy' });
  await stripe.invoices.finalizeInvoice(invoice);
  const terms = { invoice, amount: 500, reason: 'order_change', metadata: { a: '1' } } as const;
  expect((await stripe.creditNotes.preview(terms)).total).toBe(500);
  const note = await stripe.creditNotes.create({ ...terms, expand: ['invoice', 'customer'] });
  expect(note.invoice).toMatchObject({ amount_due: 2500 });
  expect((await stripe.creditNotes.list({ customer })).data).toHaveLength(1);
  expect((await stripe.creditNotes.retrieve(note.id)).status).toBe('issued');
  expect((await stripe.creditNotes.voidCreditNote(note.id)).status).toBe('void');
}
