import { createHash } from 'node:crypto';
import { formatTokyoInstant } from '@enishi/japan';
import { addYen, formatYen, taxInside, tokyoDateOf, yen } from '@enishi/kernel';
import type { Bilingual, Yen } from '@enishi/kernel';
import { admits } from './add-on.ts';
import { policyInWords } from './cancel-policy.ts';
import type { CancelPolicy } from './cancel-policy.ts';
import { payMinutes } from './hold-time.ts';
import { isPaidBefore } from './pay-way.ts';
import { sessionsInWords } from './course-words.ts';
import type { PlacedSession } from './course-words.ts';
import { consentedWords, noResaleWords } from './no-resale.ts';
import type { EventMode } from './event-sale.ts';
import type { TicketMeans } from './pay-way.ts';
import { payButtons, payingInWords, wayBack } from './pay-words.ts';
import type { Travel } from './travel.ts';
import { travelInWords } from './travel-words.ts';

/** The six items of the final confirmation page (特定商取引法12条の6), in the order of the law. */
export const disclosureKeys = [
  'quantity',
  'price',
  'payment',
  'delivery',
  'offer_period',
  'cancellation',
] as const;
export type DisclosureKey = (typeof disclosureKeys)[number];
export type DisclosureBlock = {
  readonly key: DisclosureKey;
  readonly heading: Bilingual;
  readonly body: Bilingual;
};

/** Tickets as they are about to be ordered. `price` is yen each, tax included. */
export type OrderLine = {
  readonly typeId: string;
  readonly name: Bilingual;
  readonly quantity: number;
  readonly price: number;
  /** Without what the membership takes off. */
  readonly regular: number;
  /** Why it is not the regular price; null where it is. */
  readonly why: Bilingual | null;
  /** Of an add-on: how many beside each ticket; left out of a line of tickets. */
  readonly mostBeside?: number;
};

export type OrderFacts = {
  readonly title: Bilingual;
  readonly place: Bilingual;
  readonly startsAt: Date;
  /** Of a course; else none. */
  readonly sessions: readonly PlacedSession[];
  readonly saleUntil: Date;
  /** How it is paid, and until when where that is before the event. */
  readonly pays: { readonly means: TicketMeans; readonly until: Date | null };
  readonly cancelling: CancelPolicy;
  /** Tickets may not be resold; `consented` where the event lets them change hands on the site. */
  readonly noResale?: { readonly consented: boolean } | null;
  readonly travel: Travel | null;
  readonly lines: readonly OrderLine[];
  readonly expiresAt: Date;
  /** Where those take part for whom it is ordered. */
  readonly mode: EventMode;
  /** Ordered without an account: everything stands at the address that the letter carries. */
  readonly guest: boolean;
};

/** Everything that the page with the final button shows. */
export type TicketDisclosure = {
  readonly total: Yen;
  readonly taxInside: Yen;
  readonly blocks: readonly DisclosureBlock[];
  readonly buttonLabel: Bilingual;
  /** How it will be paid, and until when; a free order is no matter of either. */
  readonly pays: OrderFacts['pays'];
  /** SHA-256 of all of the above: an order is taken only while it still matches what was shown. */
  readonly fingerprint: string;
};

const headings: Record<DisclosureKey, Bilingual> = {
  quantity: { ja: '分量', en: 'What you order' },
  price: { ja: '価格', en: 'Price' },
  payment: { ja: '支払時期・支払方法', en: 'When and how you pay' },
  delivery: { ja: '提供時期', en: 'When you receive it' },
  offer_period: { ja: '申込期間', en: 'Offer period' },
  cancellation: { ja: '取消し・返金', en: 'Cancellation and refunds' },
};

/** Where a buyer gives tickets back. */
const ownPage = ({ guest }: Pick<OrderFacts, 'guest'>): Bilingual =>
  guest
    ? {
        ja: 'お申し込みのページ（アドレスをメールでお知らせします）',
        en: 'the page of your order (we mail you its address)',
      }
    : { ja: 'マイページの「チケット」', en: 'My page' };

const cancellationAtDoor = (facts: OrderFacts): Bilingual => ({
  ja: `開始前まで、${ownPage(facts).ja}からいつでも取り消せます。費用はかかりません。`,
  en: `You can give tickets back on ${ownPage(facts).en} until the event begins. It costs nothing.`,
});

export const totalOf = (lines: readonly Pick<OrderLine, 'price' | 'quantity'>[]): Yen =>
  addYen(...lines.map(({ price, quantity }) => yen(price * quantity)));

/** The final confirmation page of an order of tickets: nothing renews, and a free one says that it costs nothing. */
export function ticketDisclosure(facts: OrderFacts, now: Date): TicketDisclosure {
  const total = totalOf(facts.lines);
  const tax = taxInside(total, 'taxable_10', tokyoDateOf(now));
  const free = total === 0;
  const before = !free && isPaidBefore(facts.pays.means);
  const bodies: Record<DisclosureKey, Bilingual> = {
    quantity: quantity(facts),
    price: price(facts, total, tax),
    payment: free
      ? { ja: '無料のため、お支払いはありません。', en: 'It is free; nothing is paid.' }
      : payingInWords[facts.pays.means](inWords(facts.pays.until ?? facts.saleUntil)),
    delivery: delivery(facts, before),
    offer_period: offerPeriod(facts, before),
    cancellation: before ? cancellationOfPaid(facts) : cancellationAtDoor(facts),
  };
  const shown = {
    ...{ total, taxInside: tax },
    buttonLabel: free
      ? { ja: '申し込みを確定する（無料）', en: 'Confirm (free)' }
      : payButtons[facts.pays.means],
    blocks: disclosureKeys.map((key) => ({ key, heading: headings[key], body: bodies[key] })),
  };
  const lines = facts.lines.map(({ typeId, quantity: count, price: each }) => [typeId, count, each]);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify({ lines, ...shown }))
    .digest('hex');
  return { ...shown, pays: facts.pays, fingerprint };
}

const inWords = (instant: Date): Bilingual => ({
  ja: formatTokyoInstant(instant, 'ja'),
  en: formatTokyoInstant(instant, 'en'),
});

const inLines = (ja: readonly string[], en: readonly string[]): Bilingual => ({
  ja: ja.join('\n'),
  en: en.join('\n'),
});

function cancellationOfPaid(facts: OrderFacts): Bilingual {
  const back = wayBack(facts.pays.means);
  const terms = policyInWords(facts.cancelling);
  const page = ownPage(facts);
  return inLines(
    [
      `開始前まで、${page.ja}から1枚ずつ取り消せます。取消手数料（税込）は次のとおりで、残りを${back.ja}。`,
      ...terms.map(({ ja }) => ja),
      'イベントが中止になったときと、お支払いの時点で席が残っていなかったときは、全額をお返しします。',
    ],
    [
      `You can give tickets back one by one on ${page.en} until the event begins. This is kept (tax included); the rest ${back.en}:`,
      ...terms.map(({ en }) => en),
      'If the event is cancelled, or no place was left when you paid, you get everything back.',
    ],
  );
}

/** Where it is: a place, or the screen of whoever takes part online. */
const online: Bilingual = { ja: 'オンライン', en: 'Online' };
/** 2枚 of tickets, 2点 of add-ons. */
export const countedInJapanese = (line: Pick<OrderLine, 'quantity' | 'mostBeside'>): string =>
  `${line.quantity}${admits(line) ? '枚' : '点'}`;

const whereOf = ({ place, mode }: Pick<OrderFacts, 'place' | 'mode'>): Bilingual =>
  ({ venue: place, online, both: { ja: `${place.ja}・${online.ja}`, en: `${place.en}; ${online.en}` } })[
    mode
  ];

function quantity({ title, startsAt, sessions, lines, travel, noResale, ...facts }: OrderFacts): Bilingual {
  const bound = noResale ? [noResaleWords, ...(noResale.consented ? [consentedWords] : [])] : [];
  const course = sessionsInWords(sessions);
  const journey = travelInWords(travel);
  const place = whereOf(facts);
  return inLines(
    [
      `「${title.ja}」 ${formatTokyoInstant(startsAt, 'ja')} 開始`,
      place.ja,
      ...course.map(({ ja }) => ja),
      ...lines.map((line) => `${line.name.ja} ${countedInJapanese(line)}`),
      ...journey.map(({ ja }) => ja),
      ...bound.map(({ ja }) => ja),
      '一度だけのお申し込みで、自動更新はありません。',
    ],
    [
      `"${title.en}", beginning ${formatTokyoInstant(startsAt, 'en')} (Japan time)`,
      place.en,
      ...course.map(({ en }) => en),
      ...lines.map(({ name, quantity: count }) => `${name.en}: ${count}`),
      ...journey.map(({ en }) => en),
      ...bound.map(({ en }) => en),
      'A single order; nothing renews.',
    ],
  );
}

/** What is paid besides the price; the fee of a transfer is a charge that has to be named. */
const otherCharges = ({ pays }: Pick<OrderFacts, 'pays'>, total: Yen): Bilingual =>
  total > 0 && pays.means === 'bank_transfer'
    ? {
        ja: 'このほかに、振込手数料（金額は銀行により異なります）がかかります。送料など、それ以外の料金はありません。',
        en: 'Besides this your bank takes its fee for the transfer. There are no other charges.',
      }
    : { ja: '手数料・送料など、ほかにかかる料金はありません。', en: 'There is no handling fee or postage.' };

function price(facts: OrderFacts, total: Yen, tax: Yen): Bilingual {
  const { lines } = facts;
  const others = otherCharges(facts, total);
  if (total === 0 && lines.every(({ regular }) => regular === 0))
    return { ja: '無料です。ほかにかかる料金はありません。', en: 'Free. There are no other charges.' };
  const each = (locale: 'ja' | 'en') =>
    lines.map(({ name, quantity: count, price: one, why }) => {
      const sum = `${formatYen(yen(one), locale)} × ${count} = ${formatYen(yen(one * count), locale)}`;
      return `${name[locale]}: ${sum}${why ? ` (${why[locale]})` : ''}`;
    });
  return inLines(
    [
      ...each('ja'),
      `合計 ${formatYen(total, 'ja')}${tax > 0 ? `（税込。うち消費税 ${formatYen(tax, 'ja')}）` : ''}`,
      others.ja,
    ],
    [
      ...each('en'),
      `Total ${formatYen(total, 'en')}${tax > 0 ? ` (tax included; consumption tax ${formatYen(tax, 'en')})` : ''}`,
      others.en,
    ],
  );
}

/** What is told of taking part online: whoever has come cannot give the ticket back. */
const joining: Bilingual = {
  ja: 'オンラインでは、開催が近づくとチケットの画面に「参加する」ボタンが表示されます。押した後は、そのチケットを取り消せません。',
  en: 'Online, the page of your ticket shows a button “Join” shortly before the event. Once you have pressed it, that ticket cannot be given back.',
};

function delivery({ startsAt, guest, pays, mode }: OrderFacts, before: boolean): Bilingual {
  const seen = pays.means === 'bank_transfer' ? 'ご入金の確認' : 'お支払い';
  const when = { ja: formatTokyoInstant(startsAt, 'ja'), en: formatTokyoInstant(startsAt, 'en') };
  const coded = mode === 'online' ? { ja: '', en: '' } : { ja: '（QRコード）', en: ' (QR codes)' };
  const further = mode === 'venue' ? { ja: '', en: '' } : { ja: joining.ja, en: ` ${joining.en}` };
  return {
    ja: `チケット${coded.ja}は${before ? seen : '確定'}の後すぐに${guest ? 'お申し込みのページ' : 'マイページ'}に表示され、メールでもお知らせします。ご参加は${when.ja}からです。${further.ja}`,
    en: `Your tickets${coded.en} stand on ${guest ? 'the page of your order' : 'My page'} as soon as you have ${before ? 'paid' : 'confirmed'}, and a mail tells you so. The event begins ${when.en} (Japan time).${further.en}`,
  };
}

function offerPeriod({ saleUntil, pays: { means, until } }: OrderFacts, before: boolean): Bilingual {
  const kept =
    means === 'card' || !until
      ? { ja: `お支払いのために${payMinutes}分間`, en: `for ${payMinutes} minutes more` }
      : { ja: `お支払い期限（${inWords(until).ja}）まで`, en: `until ${inWords(until).en} (Japan time)` };
  return inLines(
    [
      `${formatTokyoInstant(saleUntil, 'ja')}まで（満席になり次第、受付を終わります）。`,
      'この画面の席は、表示されている時間まで確保しています。',
      ...(before ? [`確定の後は、${kept.ja}確保します。`] : []),
    ],
    [
      `Until ${formatTokyoInstant(saleUntil, 'en')} (Japan time), or until no place is left.`,
      'The places on this page are kept for you for the time shown.',
      ...(before ? [`Once you have confirmed they are kept ${kept.en}, so that you can pay.`] : []),
    ],
  );
}
