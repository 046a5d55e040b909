import { tokyoDate, yen } from '@enishi/kernel';
import fc from 'fast-check';
import { numbersIn, payerToWrite, withoutNumbers } from './order-transfer.ts';
import { keyOfName, likenessOf, looseKey, payerKey } from './payer-name.ts';
import { proposeMatches } from './transfer-matching.ts';
import type { OpenInvoice, OpenTransfer, Proposal } from './transfer-matching.ts';

describe('the name of a payer', () => {
  it.each([
    ['ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-', '有限会社あかんべかりー'],
    ['ｱｶﾝﾍﾞｰｶﾘｰ(ﾕ', '有限会社あかんべかりー'],
    ['ﾕｳｹﾞﾝｶﾞｲｼﾔ ｱｶﾝﾍﾞｶﾘ', '㈲あかんべかりー'],
    ['ｶ)ﾄﾞﾂﾄｶﾌｴ', '株式会社ドットカフェ'],
    ['ﾄﾞﾂﾄｶﾌｴ(ｶ', 'ドットカフェ株式会社'],
    ['ﾄﾞﾂﾄ(ｶ)ｶﾌｴ', '（株）ドットカフェ'],
    ['ﾄﾞ)ｷﾖｳﾄﾞﾗﾎﾞ', '合同会社きょうどラボ'],
    ['ｲﾂﾊﾟﾝｼﾔﾀﾞﾝﾎｳｼﾞﾝﾄﾞﾂﾄ', '一般社団法人ドット'],
    ['ﾄｸﾋ)ｼﾂｹﾞﾝﾉﾓﾘ', 'NPO法人しつげんのもり'],
    ['ｶ)ABC ｼﾖｳｼﾞ', '株式会社ＡＢＣしょうじ'],
  ])('%s is %s', (payer, name) => {
    expect(payerKey(payer)).toBe(keyOfName(name));
  });

  it('of kanji is known only by its reading, or once a person has matched it', () => {
    expect(keyOfName('株式会社釧路水産')).toBeNull();
    const payer = payerKey('ｶ)ｸｼﾛｽｲｻﾝ');
    expect(likenessOf(payer, { names: [payerKey('クシロスイサン')], learnt: [] })).toBe('same');
    expect(likenessOf(payer, { names: [], learnt: [payer] })).toBe('learnt');
    expect(likenessOf(payer, { names: [], learnt: [] })).toBeNull();
  });

  it.each([
    ['ｶ)ｵｵﾊﾗｺｳｷﾞﾖｳ', 'オーハラコーギョー'],
    ['ｶ)ﾊﾞﾝﾃﾞｲﾌ-ｽﾞ', 'ハンテイフース'],
    ['ﾄﾞｳﾄｳｿｳｺﾞｳｶﾝｺ', 'ドウトウソウゴウカンコウサービス'],
  ])('%s sounds like %s, or is the beginning of it', (payer, name) => {
    expect(likenessOf(payerKey(payer), { names: [payerKey(name)], learnt: [] })).toBe('alike');
  });

  it('is not alike where a sound differs, nor where nothing is written', () => {
    expect(looseKey(payerKey('ｱｶﾝﾍﾞｶﾘ'))).not.toBe(looseKey(payerKey('ｱｶﾝﾍﾞｶﾆ')));
    expect(likenessOf('', { names: [''], learnt: [''] })).toBeNull();
  });
});

const invoice = (id: string, open: number, day: string, debtor = '有限会社あかんべかりー'): OpenInvoice => ({
  ...{ id, open: yen(open), dueOn: tokyoDate(day), debtorKey: debtor, learnt: [] },
  names: [keyOfName(debtor) ?? ''].filter(Boolean),
  ...{ reference: null, late: false },
});
const order = (reference: number, open: number, kana: string, late = false): OpenInvoice => ({
  ...{
    id: `order${reference}`,
    open: yen(open),
    dueOn: tokyoDate('2027-01-06'),
    learnt: [],
    reference,
    late,
  },
  ...{ debtorKey: `customer:${kana}`, names: [payerKey(kana)] },
});
const transfer = (id: string, amount: number, payer = 'ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-'): OpenTransfer => ({
  ...{ id, amount: yen(amount), payer: payerKey(payer), fromStripe: false },
  ...{ bare: payerKey(withoutNumbers(payer)), numbers: numbersIn(payer) },
});
const tolerance = yen(880);
const first = (transfers: OpenTransfer[], invoices: OpenInvoice[]): Proposal =>
  proposeMatches(transfers, invoices, tolerance)[0]!;
const a = invoice('a', 132_000, '2026-12-31');
const b = invoice('b', 33_000, '2027-01-31');
const cafe = invoice('c', 132_000, '2026-12-31', '株式会社ドットカフェ');

describe('what a transfer seems to be', () => {
  it.each<[string, OpenTransfer, OpenInvoice[], Partial<Proposal>]>([
    [
      'all of an invoice',
      transfer('t', 132_000),
      [b, a, cafe],
      { kind: 'exact', name: 'same', sure: true, over: yen(0) },
    ],
    [
      'two invoices at once',
      transfer('t', 165_000),
      [a, b, cafe],
      { kind: 'merged', sure: true, over: yen(0) },
    ],
    ['a fee short', transfer('t', 131_560), [a, cafe], { kind: 'short', sure: false, over: yen(0) }],
    ['both, a fee short', transfer('t', 164_340), [a, b], { kind: 'short', sure: false }],
    ['short by more than a fee', transfer('t', 131_119), [a], { kind: 'part', sure: false }],
    ['more than is open', transfer('t', 133_000), [a], { kind: 'over', over: yen(1_000), sure: false }],
    ['half of it', transfer('t', 66_000), [a], { kind: 'part', over: yen(0) }],
    [
      'nobody’s, but an amount that is open once',
      transfer('t', 33_000, 'ﾀﾅｶ ﾊﾅｺ'),
      [a, b],
      { kind: 'amount_only', name: null },
    ],
    [
      'nobody’s, and open twice',
      transfer('t', 132_000, 'ﾀﾅｶ ﾊﾅｺ'),
      [a, cafe],
      { kind: 'unknown', parts: [] },
    ],
    [
      'our own money from Stripe',
      { ...transfer('t', 132_000), fromStripe: true },
      [a],
      { kind: 'stripe', parts: [] },
    ],
  ])('%s', (_name, given, invoices, expected) => {
    expect(first([given], invoices)).toMatchObject(expected);
  });

  it('says which invoices, and how much of a fee each bears', () => {
    expect(first([transfer('t', 131_560)], [a]).parts).toEqual([
      { receivableId: 'a', amount: 131_560, fee: 440 },
    ]);
    expect(first([transfer('t', 164_340)], [a, b]).parts).toEqual([
      { receivableId: 'a', amount: 131_340, fee: 660 },
      { receivableId: 'b', amount: 33_000, fee: 0 },
    ]);
  });

  it('of two companies with one reading leaves the choice to a person', () => {
    const twin = { ...invoice('d', 132_000, '2027-02-28'), debtorKey: '阿寒辺狩' };
    expect(first([transfer('t', 132_000)], [a, twin])).toMatchObject({ kind: 'exact', sure: false });
    expect(first([transfer('t', 264_000)], [a, twin])).toMatchObject({ kind: 'unknown', parts: [] });
  });

  it('of several sets with the same sum proposes the oldest and is not sure', () => {
    const three = [a, b, invoice('d', 33_000, '2027-02-28')];
    expect(first([transfer('t', 165_000)], three)).toMatchObject({ kind: 'merged', sure: false });
  });

  it.each<[string, OpenTransfer, OpenInvoice[], Partial<Proposal>]>([
    [
      'the number of an order beside the name, in digits of any width',
      transfer('t', 2_000, '１０４２ ｻﾄｳ ﾊﾅ'),
      [a, order(1_042, 2_000, 'サトウ ハナ')],
      { kind: 'exact', name: 'number', sure: true },
    ],
    [
      'a number beside the name of somebody unknown, who may pay for a friend: for a person to weigh',
      transfer('t', 2_000, '1042 ﾔﾏﾀﾞ ﾊﾅｺ'),
      [order(1_042, 2_000, 'サトウ ハナ')],
      { kind: 'exact', name: 'number', sure: false },
    ],
    [
      'one wrong digit: her own order by her name, not the one of somebody else',
      transfer('t', 2_000, '1043 ｻﾄｳ ﾊﾅ'),
      [order(1_043, 2_000, 'ヤマダ ハナコ'), order(1_042, 2_000, 'サトウ ハナ')],
      {
        kind: 'exact',
        name: 'same',
        parts: [{ receivableId: 'order1042', amount: yen(2_000), fee: yen(0) }],
      },
    ],
    [
      'a company that writes the number of its invoice, which some order bears as well',
      transfer('t', 132_000, '2026-1042 ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-'),
      [a, order(1_042, 132_000, 'サトウ ハナ')],
      { kind: 'exact', name: 'same', parts: [{ receivableId: 'a', amount: yen(132_000), fee: yen(0) }] },
    ],
    [
      'of two orders of one person the one that still waits',
      transfer('t', 2_000, 'ｻﾄｳ ﾊﾅ'),
      [order(1_042, 2_000, 'サトウ ハナ', true), order(1_050, 2_000, 'サトウ ハナ')],
      { kind: 'exact', parts: [{ receivableId: 'order1050', amount: yen(2_000), fee: yen(0) }] },
    ],
    [
      'a part after its time is over, which nobody will complete',
      transfer('t', 1_000, '1042 ｻﾄｳ ﾊﾅ'),
      [order(1_042, 2_000, 'サトウ ハナ', true)],
      { kind: 'unknown', parts: [] },
    ],
    [
      'the name alone',
      transfer('t', 2_000, 'ｻﾄｳ ﾊﾅ'),
      [order(1_042, 2_000, 'サトウ ハナ')],
      { kind: 'exact', name: 'same', sure: true },
    ],
    [
      'the name beside a number that is of no order',
      transfer('t', 2_000, '1024 ｻﾄｳ ﾊﾅ'),
      [order(1_042, 2_000, 'サトウ ハナ')],
      { kind: 'exact', name: 'same', sure: true },
    ],
    [
      'a namesake’s as well: two people have ordered for that sum',
      transfer('t', 2_000, 'ｻﾄｳ ﾊﾅ'),
      [
        order(1_042, 2_000, 'サトウ ハナ'),
        { ...order(1_043, 2_000, 'サトウ ハナ'), debtorKey: 'customer:2' },
      ],
      { kind: 'exact', sure: false },
    ],
    [
      'short by a fee',
      transfer('t', 1_780, '1042 ｻﾄｳ ﾊﾅ'),
      [order(1_042, 2_000, 'サトウ ハナ')],
      { kind: 'short', sure: false },
    ],
    [
      'too much',
      transfer('t', 2_500, '1042 ｻﾄｳ ﾊﾅ'),
      [order(1_042, 2_000, 'サトウ ハナ')],
      { kind: 'over', over: yen(500), sure: false },
    ],
    [
      'after its time: exact, and for a person to weigh',
      transfer('t', 2_000, '1042 ｻﾄｳ ﾊﾅ'),
      [order(1_042, 2_000, 'サトウ ハナ', true)],
      { kind: 'exact', sure: false },
    ],
    [
      'paid already, though another order waits for the same sum',
      transfer('t', 2_000, '1042 ｻﾄｳ ﾊﾅ'),
      [order(1_042, 0, 'サトウ ハナ'), order(1_050, 2_000, 'タナカ ジュン')],
      { kind: 'twice', parts: [] },
    ],
  ])('of an order: %s', (_name, given, claims, expected) => {
    expect(first([given], claims)).toMatchObject(expected);
  });

  it('is told how to write it: the number, and the reading with one blank', () => {
    expect(payerToWrite(1_042, ' サトウ　ハナ ')).toBe('1042 サトウ ハナ');
    expect(payerToWrite(1_042, '')).toBe('1042');
  });

  it('splits an invoice over two transfers, and never proposes it a third time', () => {
    const proposals = proposeMatches(
      ['x', 'y', 'z'].map((id) => transfer(id, 66_000)),
      [a],
      tolerance,
    );
    expect(proposals.map(({ kind }) => kind)).toEqual(['part', 'exact', 'unknown']);
  });
});

describe('any transfers and any invoices', () => {
  const seed = 20261126;
  const amount = fc
    .constantFrom(33_000, 32_560, 66_000, 99_000, 132_000, 131_560, 1_000, 165_000)
    .map((each) => yen(each));
  const payer = fc.constantFrom('ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-', 'ｶ)ﾄﾞﾂﾄｶﾌｴ', 'ﾀﾅｶ ﾊﾅｺ', '1042 ﾀﾅｶ ﾊﾅｺ', '');
  const transfers = fc
    .array(fc.record({ amount, payer, fromStripe: fc.boolean() }), { maxLength: 12 })
    .map((rows) =>
      rows.map(({ amount: came, payer: from, fromStripe }, at) => ({
        ...{ ...transfer(`t${at}`, came, from), fromStripe },
      })),
    );
  const invoices = fc
    .array(fc.record({ open: amount, month: fc.integer({ min: 1, max: 9 }), cafe: fc.boolean() }), {
      maxLength: 12,
    })
    .map((rows) => [
      order(1_042, 66_000, 'タナカ ハナコ'),
      ...rows.map((row, at) =>
        invoice(`i${at}`, row.open, `2027-0${row.month}-28`, row.cafe ? '株式会社ドットカフェ' : undefined),
      ),
    ]);

  it(`assign no yen twice, and every yen of a transfer once (seed ${seed})`, () => {
    fc.assert(
      fc.property(transfers, invoices, fc.constantFrom(0, 440, 880), (came, open, most) => {
        const proposals = proposeMatches(came, open, yen(most));
        expect(proposals.map(({ transferId }) => transferId)).toEqual(came.map(({ id }) => id));
        const used = new Map<string, number>();
        proposals.forEach(({ parts, over }, at) => {
          const given = parts.reduce((sum, part) => sum + part.amount, 0);
          if (parts.length > 0) expect(given + over).toBe(came[at]!.amount);
          expect(over).toBeGreaterThanOrEqual(0);
          for (const part of parts) {
            expect(part.amount).toBeGreaterThan(0);
            expect(part.fee).toBeLessThanOrEqual(most);
            used.set(part.receivableId, (used.get(part.receivableId) ?? 0) + part.amount + part.fee);
          }
        });
        for (const { id, open: owed } of open) expect(used.get(id) ?? 0).toBeLessThanOrEqual(owed);
      }),
      { seed, numRuns: 500 },
    );
  });
});
