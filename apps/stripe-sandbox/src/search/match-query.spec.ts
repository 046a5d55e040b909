import { testOf } from './match-query.ts';
import { parseQuery } from './parse-query.ts';
import type { SearchableKind } from './query-fields.ts';

const objects: Partial<Record<SearchableKind, object>> = {
  customer: {
    name: '北野 花子',
    email: 'Hanako@Example.jp',
    phone: null,
    created: 1_000,
    metadata: { plan: 'Supporter', empty: '' },
  },
  charge: {
    amount: 1100,
    disputed: false,
    refunded: true,
    customer: 'cus_1',
    payment_method_details: { card: { last4: '4242', brand: 'visa', exp_year: 2034 } },
    metadata: {},
  },
  invoice: {
    total: 980,
    status: 'open',
    number: 'A1B2-0001',
    parent: { subscription_details: { subscription: 'sub_1' } },
    metadata: {},
  },
};
const finds = (kind: SearchableKind, query: string): boolean =>
  testOf(kind, parseQuery(query))(objects[kind] ?? {});

describe('what a search finds', () => {
  it.each<[SearchableKind, string, boolean]>([
    ['customer', "email:'hanako@example.jp'", true],
    ['customer', "email:'hanako'", false],
    ['customer', "email~'EXAMPLE'", true],
    ['customer', "-email~'example'", false],
    ['customer', 'phone:null', true],
    ['customer', '-phone:null', false],
    ['customer', "phone:''", false],
    ['customer', "metadata['plan']:'supporter'", true],
    ['customer', "metadata['plan']:'support'", false],
    ['customer', "metadata['nothing']:null", true],
    ['customer', "-metadata['plan']:null", true],
    ['customer', "metadata['toString']:null", true],
    ['customer', "name~'北野 花'", true],
    ['customer', 'created>999 created<1001', true],
    ['customer', 'created>1000', false],
    ['customer', 'created>=1000 AND created<=1000', true],
    ['customer', "created>'999'", true],
    ['customer', "email:'x@example.jp' OR created=1000", true],
    ['customer', "email:'x@example.jp' created=1000", false],
    ['charge', "payment_method_details.card.last4:'4242' refunded:'true'", true],
    ['charge', 'payment_method_details.card.last4:4242', true],
    ['charge', "payment_method_details.konbini.last4:'4242'", false],
    ['charge', "disputed:'true'", false],
    ['charge', "payment_method_details.card.exp_year:'2034'", true],
    ['invoice', "subscription:'sub_1' status:'open'", true],
    ['invoice', "number~'b2-00'", true],
    ['invoice', 'total>1000', false],
  ])('%s: %s is %s', (kind, query, expected) => {
    expect(finds(kind, query)).toBe(expected);
  });

  it.each<[SearchableKind, string, string]>([
    [
      'customer',
      "description:'x'",
      'Field `description` is an unsupported search field for resource `customers`',
    ],
    ['customer', "toString:'x'", 'parse'],
    ['customer', "constructor:'x'", 'unsupported search field'],
    ['charge', "payment_method_details.card.checks:'x'", 'unsupported search field'],
    ['charge', "currency~'jpy'", 'Operator `~`'],
    ['customer', "metadata['plan']~'supp'", 'Operator `~`'],
    ['customer', "email~'ha'", 'at least 3'],
    ['customer', 'email>5', 'Operator `>`'],
    ['charge', "amount>'many'", 'Operator `>`'],
    ['charge', "amount>''", 'Operator `>`'],
    ['charge', 'amount>null', 'Operator `>`'],
  ])('%s: %s is refused', (kind, query, message) => {
    expect(() => finds(kind, query)).toThrow(message);
  });
});
