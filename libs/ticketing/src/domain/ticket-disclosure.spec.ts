import { ticketDisclosure } from './ticket-disclosure.ts';
import type { OrderFacts, OrderLine } from './ticket-disclosure.ts';

const now = new Date('2026-05-01T01:00:00Z');
const adult: OrderLine = {
  ...{ typeId: 'adult', name: { ja: '一般', en: 'Adult' }, quantity: 2, price: 1_000, regular: 2_000 },
  why: { ja: 'スタンダード会員の特典', en: 'Standard member' },
};
const facts: OrderFacts = {
  title: { ja: '冬の会', en: 'Winter meeting' },
  place: { ja: '釧路', en: 'Kushiro' },
  startsAt: new Date('2026-05-10T09:30:00Z'),
  sessions: [],
  saleUntil: new Date('2026-05-10T09:30:00Z'),
  pays: { means: 'door', until: null },
  travel: null,
  mode: 'venue',
  guest: false,
  cancelling: [{ from: 1, percent: 50 }],
  lines: [adult],
  expiresAt: new Date('2026-05-01T01:10:00Z'),
};

const byCard = { means: 'card', until: new Date('2026-04-01T00:30:00Z') } as const;

describe('the final confirmation page of tickets', () => {
  it('says of tickets that may not be resold that they may not, and to which transfer the organiser consents', () => {
    const told = (noResale: OrderFacts['noResale']) =>
      ticketDisclosure({ ...facts, noResale }, now).blocks.find(({ key }) => key === 'quantity')!.body.ja;
    expect(told(null)).not.toContain('転売');
    expect(told({ consented: true })).toMatch(
      /同意のない有償での譲渡（転売）を禁止[\s\S]*チケットの画面からの手続き（無償）だけ/,
    );
    expect(told({ consented: false })).not.toContain('手続き（無償）');
    expect(ticketDisclosure(facts, now).fingerprint).not.toBe(
      ticketDisclosure({ ...facts, noResale: { consented: true } }, now).fingerprint,
    );
  });

  it('shows all six items in both languages, none empty', () => {
    for (const price of [1_000, 0]) {
      const { blocks } = ticketDisclosure({ ...facts, lines: [{ ...adult, price }] }, now);
      expect(blocks.map(({ key }) => key)).toEqual([
        ...['quantity', 'price', 'payment', 'delivery', 'offer_period', 'cancellation'],
      ]);
      for (const { heading, body } of blocks)
        for (const words of [heading.ja, heading.en, body.ja, body.en]) expect(words).not.toBe('');
    }
  });

  it('says where one takes part, and online that whoever has joined cannot give the ticket back', () => {
    const told = (mode: OrderFacts['mode']) => {
      const { blocks } = ticketDisclosure({ ...facts, mode }, now);
      return ['quantity', 'delivery'].map((key) => blocks.find((block) => block.key === key)!.body.ja);
    };
    expect(told('online')[0]).toContain('\nオンライン\n');
    expect(told('both')[0]).toContain('\n釧路・オンライン\n');
    expect(told('online')[1]).toContain('押した後は、そのチケットを取り消せません');
    expect(told('online')[1]).not.toContain('QRコード');
    expect(told('venue')[1]).not.toContain('参加する');
  });

  it('says the sum with its tax once, and why it is that', () => {
    const { total, taxInside, blocks } = ticketDisclosure(facts, now);
    expect([total, taxInside]).toEqual([2_000, 181]);
    const price = blocks.find(({ key }) => key === 'price')!.body.ja;
    expect(price).toContain('一般: 1,000円 × 2 = 2,000円 (スタンダード会員の特典)');
    expect(price).toContain('合計 2,000円（税込。うち消費税 181円）');
  });

  it('has a button that says whether it costs', () => {
    expect(ticketDisclosure(facts, now).buttonLabel.ja).toBe('申し込みを確定する（有料・当日払い）');
    const free = ticketDisclosure({ ...facts, lines: [{ ...adult, price: 0, regular: 0 }] }, now);
    expect(free.buttonLabel.ja).toBe('申し込みを確定する（無料）');
  });

  it('by card: says that it is paid at once, for how long it can be, and that the button orders what is paid', () => {
    const { buttonLabel, blocks } = ticketDisclosure({ ...facts, pays: byCard }, now);
    expect(buttonLabel.ja).toBe('申し込みを確定して支払う（有料）');
    const words = (key: string) => blocks.find((block) => block.key === key)!.body;
    expect(words('payment').ja).toContain('30分以内にお支払いがないときは');
    expect(words('delivery').en).toContain('as soon as you have paid');
    expect(words('cancellation').ja).toContain('2日前まで: 無料\n前日〜開催日当日: 代金の50%');
    expect(words('offer_period').ja).toContain('お支払いのために30分間確保します');
    const free = ticketDisclosure({ ...facts, pays: byCard, lines: [{ ...adult, price: 0 }] }, now);
    expect(free.blocks.find(({ key }) => key === 'payment')!.body.ja).toContain('お支払いはありません');
  });

  it('by transfer: says whose the fee is, among the charges as well, until when, and that tickets follow the money', () => {
    const pays = { means: 'bank_transfer', until: new Date('2026-05-07T14:59:59Z') } as const;
    const { buttonLabel, blocks } = ticketDisclosure({ ...facts, pays }, now);
    const words = (key: string) => blocks.find((block) => block.key === key)!.body;
    expect(buttonLabel.ja).toBe('申し込みを確定する（有料・銀行振込）');
    expect(words('price').ja).toContain('このほかに、振込手数料');
    expect(words('price').ja).not.toContain('ほかにかかる料金はありません');
    expect(words('payment').ja).toContain('2026年5月7日 23:59までにお振り込みください');
    expect(words('delivery').ja).toContain('ご入金の確認の後すぐに');
    expect(words('cancellation').en).toContain('a bank account of yours');
  });

  it('has another fingerprint as soon as a price, a number or a word is another', () => {
    const { fingerprint } = ticketDisclosure(facts, now);
    expect(ticketDisclosure(facts, now).fingerprint).toBe(fingerprint);
    const others = [{ price: 999 }, { quantity: 1 }, { name: { ja: '別', en: 'Other' } }];
    for (const changes of others)
      expect(ticketDisclosure({ ...facts, lines: [{ ...adult, ...changes }] }, now).fingerprint).not.toBe(
        fingerprint,
      );
  });
});
