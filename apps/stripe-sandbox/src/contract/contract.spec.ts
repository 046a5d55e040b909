import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { checkError, checkEvent, checkResponse, checkShape } from './check-shape.ts';
import { complete } from './complete.ts';
import { contract, matchRoute, resourceSchema } from './contract.ts';
import { parseForm } from './parse-form.ts';
import { readParams } from './read-params.ts';

const operation = (id: string) => {
  const found = contract.operations.find((entry) => entry.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the contract', () => {
  const derive = (...args: string[]): string =>
    execFileSync(process.execPath, ['apps/stripe-sandbox/contract/derive.mjs', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });

  it('is what the installed stripe package says', () => {
    expect(derive('--check')).toContain('160 operations');
  });

  it('is derived anew to the letter, and one altered byte is noticed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'contract-'));
    const fresh = join(folder, 'fresh.json');
    derive(fresh);
    const text = readFileSync(fresh, 'utf8');
    expect(text).toBe(readFileSync('apps/stripe-sandbox/contract/stripe-contract.json', 'utf8'));
    writeFileSync(fresh, text.replace('"amount_due":', '"amount_owed":'));
    expect(() => derive('--check', fresh)).toThrow('is not what the installed stripe package says');
    rmSync(folder, { recursive: true });
  }, 60_000);

  it('speaks the version of the SDK that the repository pins, and no other', () => {
    const versionIn = (path: string): Record<string, Record<string, string>> & { version: string } =>
      JSON.parse(readFileSync(path, 'utf8')) as never;
    const { version } = versionIn('node_modules/stripe/package.json');
    expect(contract.source).toMatchObject({ package: `stripe@${version}`, apiVersion: Stripe.API_VERSION });
    expect(versionIn('package.json')['dependencies']?.['stripe']).toBe(version);
  });

  it('finds operations, literal segments before ids, and names what it does not keep', () => {
    expect(matchRoute('GET', '/v1/customers/search')).toMatchObject({
      operation: { id: 'Customers.search' },
    });
    expect(matchRoute('GET', '/v1/customers/cus_1')).toMatchObject({
      operation: { id: 'Customers.retrieve' },
      ids: ['cus_1'],
    });
    expect(matchRoute('GET', '/v1/customers/cus_1/payment_methods/pm_1')).toMatchObject({
      ids: ['cus_1', 'pm_1'],
    });
    expect(matchRoute('POST', '/v1/issuing/cards')).toEqual({
      kind: 'outside',
      name: 'POST /v1/issuing/cards',
    });
    expect(matchRoute('PUT', '/v1/customers')).toEqual({ kind: 'unknown' });
  });
});

describe('reading a form', () => {
  it.each<[string, object]>([
    ['a=1&b[c]=2', { a: '1', b: { c: '2' } }],
    ['items[0][price]=x&items[1][price]=y', { items: { 0: { price: 'x' }, 1: { price: 'y' } } }],
    ['expand[]=a&expand[]=b', { expand: { 0: 'a', 1: 'b' } }],
    ['metadata[a%20b]=%E5%8C%97', { metadata: { 'a b': '北' } }],
    ['__proto__[x]=1', { ['__proto__']: { x: '1' } }],
  ])('%s', (text, expected) => {
    expect(JSON.stringify(parseForm(text))).toBe(JSON.stringify(expected));
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  it('coerces by the schema', () => {
    const { request } = operation('Subscriptions.update');
    const text =
      'cancel_at_period_end=true&items[0][id]=si_1&items[0][quantity]=2&metadata[a]=&default_payment_method=pm_1&cancel_at=1800000000';
    expect(readParams(request, parseForm(text))).toEqual({
      cancel_at_period_end: true,
      items: [{ id: 'si_1', quantity: 2 }],
      metadata: { a: null },
      default_payment_method: 'pm_1',
      cancel_at: 1_800_000_000,
    });
  });

  it.each([
    ['Customers.create', 'metadata=', { metadata: null }],
    ['Customers.list', 'created[gte]=5', { created: { gte: 5 } }],
    ['Customers.list', 'created=5', { created: 5 }],
    ['Subscriptions.create', 'trial_end=now', { trial_end: 'now' }],
  ])('%s reads %s', (id, text, expected) => {
    expect(readParams(operation(id).request, parseForm(text))).toEqual(expected);
  });

  it.each([
    ['Checkout.Sessions.create', 'mode=gift', 'mode', undefined],
    ['Checkout.Sessions.create', 'line_items=x', 'line_items', undefined],
    ['Checkout.Sessions.create', 'line_items[a][price]=x', 'line_items', undefined],
    ['Subscriptions.update', 'cancel_at_period_end=yes', 'cancel_at_period_end', undefined],
    ['TestHelpers.TestClocks.create', '', 'frozen_time', 'parameter_missing'],
    ['Customers.create', 'email[a]=x', 'email', undefined],
  ])('%s refuses %s', (id, text, param, code) => {
    let refusal: { details?: { param?: string; code?: string } } = {};
    try {
      readParams(operation(id).request, parseForm(text));
    } catch (error) {
      refusal = error as typeof refusal;
    }
    expect(refusal.details?.param).toBe(param);
    expect(refusal.details?.code).toBe(code);
  });
});

describe('judging answers', () => {
  const address = { city: null, country: 'JP', line1: null, line2: null, postal_code: null, state: null };
  const base = {
    id: 'pm_1',
    object: 'payment_method',
    billing_details: { address, email: null, name: null, phone: null, tax_id: null },
    created: 1,
    livemode: false,
    type: 'card',
  };
  const method = complete('payment_method', base);

  it('completes nullable properties and nothing else', () => {
    expect(method).toMatchObject({ customer: null, metadata: null });
    expect(checkShape(resourceSchema('payment_method'), method)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a missing property', { created: undefined }, '$.created: missing'],
    ['an unknown one', { colour: 'red' }, '$.colour: unknown'],
    ['a wrong type', { created: '1' }, '$.created: not an integer'],
    ['a null that may not be', { type: null }, '$.type: null'],
    ['a value outside the enum', { type: 'shells' }, '$.type: shells is not allowed'],
    [
      'a fault inside',
      { billing_details: { ...base.billing_details, address: { ...address, city: 1 } } },
      '$.billing_details.address.city: not a string',
    ],
  ])('notices %s', (_what, change, expected) => {
    const changed = JSON.parse(JSON.stringify({ ...method, ...change })) as object;
    expect(checkShape(resourceSchema('payment_method'), changed)).toContain(expected);
  });

  it('judges lists, errors and events too', () => {
    expect(
      checkResponse(operation('PaymentMethods.list').response, {
        object: 'list',
        data: [method],
        has_more: false,
        url: '/v1/payment_methods',
      }),
    ).toEqual([]);
    expect(
      checkResponse(operation('PaymentMethods.list').response, { object: 'list', data: [{}] }).length,
    ).toBeGreaterThan(3);
    expect(checkError({ message: 'Not Found' })).toEqual(['$.error: missing']);
    expect(checkEvent({ type: 'customer.exploded', data: { object: {} } })).toEqual([
      '$.type: customer.exploded is no event of this API version',
    ]);
  });
});
