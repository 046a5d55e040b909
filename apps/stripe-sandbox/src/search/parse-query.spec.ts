import fc from 'fast-check';
import { parseQuery, type Query } from './parse-query.ts';

const clause = (field: string, operator: string, value: unknown, more: object = {}) => ({
  negated: false,
  field,
  key: null,
  operator,
  value,
  ...more,
});

describe('reading a search query', () => {
  it.each<[string, Query['join'], object[]]>([
    ["email:'amy@rocketrides.io'", 'and', [clause('email', ':', 'amy@rocketrides.io')]],
    ['  email:"amy@rocketrides.io"  ', 'and', [clause('email', ':', 'amy@rocketrides.io')]],
    ["-currency:'usd'", 'and', [clause('currency', ':', 'usd', { negated: true })]],
    ['total>1000', 'and', [clause('total', '>', 1000)]],
    ['created>=1640995200', 'and', [clause('created', '>=', 1_640_995_200)]],
    ['amount<=-5', 'and', [clause('amount', '<=', -5)]],
    ['amount=1100', 'and', [clause('amount', '=', 1100)]],
    ["name~'花子の店'", 'and', [clause('name', '~', '花子の店')]],
    ["metadata['order id']:'6735'", 'and', [clause('metadata', ':', '6735', { key: 'order id' })]],
    [
      '-metadata["donation-id"]:null',
      'and',
      [clause('metadata', ':', null, { key: 'donation-id', negated: true })],
    ],
    ['email:null', 'and', [clause('email', ':', null)]],
    [
      'payment_method_details.card.last4:4242',
      'and',
      [clause('payment_method_details.card.last4', ':', 4242)],
    ],
    [
      'description:"the story called \\"The Sky and the Sea.\\""',
      'and',
      [clause('description', ':', 'the story called "The Sky and the Sea."')],
    ],
    ["name:'it\\'s \\\\ fine'", 'and', [clause('name', ':', "it's \\ fine")]],
    ["name:'a AND b'", 'and', [clause('name', ':', 'a AND b')]],
    ["a:'1' b:'2'", 'and', [clause('a', ':', '1'), clause('b', ':', '2')]],
    [
      "a:'1' and b:'2' AND c:'3'",
      'and',
      [clause('a', ':', '1'), clause('b', ':', '2'), clause('c', ':', '3')],
    ],
    ["a:'1' or -b:'2'", 'or', [clause('a', ':', '1'), clause('b', ':', '2', { negated: true })]],
    ["and:'1' AND or:'2'", 'and', [clause('and', ':', '1'), clause('or', ':', '2')]],
  ])('%s', (text, join, clauses) => {
    expect(parseQuery(text)).toEqual({ join, clauses });
  });

  it.each([
    '',
    'hanako',
    "email:'open",
    'email:hanako@example.jp',
    'email:',
    "email 'a'",
    "metadata:'a'",
    "metadata[key]:'a'",
    "metadata['key':'a'",
    "Email:'a'",
    "a:'1'b:'2'",
    "a:'1' AND",
    "OR a:'1'",
    "(a:'1')",
    "--a:'1'",
    "a!'1'",
  ])('refuses %j', (text) => {
    expect(() => parseQuery(text)).toThrow('unable to parse your search query');
  });

  it('refuses AND mixed with OR, a space counting as AND, and an eleventh clause', () => {
    expect(() => parseQuery("a:'1' AND b:'2' OR c:'3'")).toThrow('cannot mix');
    expect(() => parseQuery("a:'1' b:'2' OR c:'3'")).toThrow('cannot mix');
    expect(() => parseQuery(Array.from({ length: 11 }, () => 'a:1').join(' '))).toThrow('at most 10');
  });

  it('gives back any text that was quoted with its escapes, and never anything but a refusal for the rest', () => {
    const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseQuery(`name:${quote(text)}`).clauses[0]?.value).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(parseQuery(text).clauses.length).toBeGreaterThan(0);
        } catch (refusal) {
          expect(refusal).toMatchObject({ status: 400, details: { param: 'query' } });
        }
      }),
    );
  });
});
