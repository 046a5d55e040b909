import { formatYen, yen } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { payMinutes } from './hold-time.ts';
import type { TicketMeans } from './pay-way.ts';

/** When and how an order is paid, as the final page says it; `until` is the last instant in words. */
export const payingInWords: Record<TicketMeans, (until: Bilingual) => Bilingual> = {
  card: () => ({
    ja: `クレジットカードで、確定の後すぐにお支払いください（次の画面は決済会社Stripeの画面です）。${payMinutes}分以内にお支払いがないときは、お申し込みはなかったことになり、お金は動きません。`,
    en: `By card, right after you confirm (the next page is that of Stripe, who takes the payment). Without a payment within ${payMinutes} minutes there is no order and no money moves.`,
  }),
  konbini: (until) => ({
    ja: `コンビニ払い（前払い・1回）。確定の後に表示されるお支払い番号で、${until.ja}までに、ファミリーマート、ローソン、ミニストップ、セイコーマートのいずれかでお支払いください（決済はStripeが取り扱います）。期限までにお支払いがないときは、お申し込みはなかったことになり、料金はかかりません。`,
    en: `At a convenience store (once, in advance): with the numbers shown after you confirm, please pay by ${until.en} (Japan time) at FamilyMart, Lawson, Ministop or Seicomart; Stripe takes the payment. Without a payment by then there is no order and nothing is owed.`,
  }),
  counter: (until) => ({
    ja: `現金で、${until.ja}までに事務局の窓口でお支払いください。`,
    en: `In cash at our counter, by ${until.en} (Japan time).`,
  }),
  bank_transfer: (until) => ({
    ja: `銀行振込（前払い・1回）。確定の後に表示される口座へ、${until.ja}までにお振り込みください。振込手数料はお客様のご負担です（金額は銀行により異なります）。期限までにご入金を確認できないときは、お申し込みはなかったことになります。`,
    en: `By bank transfer (once, in advance): please transfer the sum by ${until.en} (Japan time) to the account shown after you confirm. The fee of your bank is yours (it depends on the bank). Without the money by then there is no order.`,
  }),
  door: () => ({
    ja: '当日、会場の受付でお支払いください。事前のお支払いはありません。',
    en: 'You pay at the entrance on the day. Nothing is paid beforehand.',
  }),
};

/** The final button, which has to say that it costs something. */
export const payButtons: Record<TicketMeans, Bilingual> = {
  konbini: { ja: '申し込みを確定する（有料・コンビニ払い）', en: 'Place the order (pay at a store)' },
  bank_transfer: { ja: '申し込みを確定する（有料・銀行振込）', en: 'Place the order (pay by transfer)' },
  card: { ja: '申し込みを確定して支払う（有料）', en: 'Place the order and pay' },
  counter: { ja: '申し込みを確定する（有料・窓口払い）', en: 'Place the order (pay at the counter)' },
  door: { ja: '申し込みを確定する（有料・当日払い）', en: 'Place the order (pay on the day)' },
};

const waysBack: Record<Exclude<TicketMeans, 'door'>, Bilingual> = {
  card: { ja: 'お支払いのカードへお返しします', en: 'goes back to your card' },
  konbini: {
    ja: '銀行口座へお返しします（決済会社Stripeから口座をお伺いするメールが届きます）',
    en: 'goes to a bank account of yours, for which Stripe asks you by mail',
  },
  counter: { ja: '事務局の窓口で、現金でお返しします', en: 'is handed back to you in cash at our counter' },
  bank_transfer: {
    ja: '銀行口座へお返しします（口座はお申し込みの画面で入力していただきます）',
    en: 'goes to a bank account of yours, which you name on the page of your order',
  },
};

/** Where money goes back to, by how it was paid before; what is paid at the entrance is handed back there. */
export const wayBack = (means: TicketMeans): Bilingual => waysBack[means === 'door' ? 'card' : means];

/** The same for a letter: to where it is on its way, and what there is to do. */
export const moneyReturns = (means: TicketMeans): Bilingual => returns[means === 'door' ? 'card' : means];

/** Stripe asks by mail where what was paid at a store goes, and waits for 45 days (docs.stripe.com/payments/konbini). */
const returns: typeof waysBack = {
  card: {
    ja: 'お返し先は、お支払いのカードです。お手続きは不要です。ご利用明細への反映に5〜10日ほどかかることがあります。',
    en: 'It goes back to the card you paid with; you need not do anything. It can take 5 to 10 days until your card statement shows it.',
  },
  konbini: {
    ja: 'お返し先は、銀行口座です。決済会社Stripeから届くメールの画面で、45日以内に口座を入力してください。',
    en: 'It goes to a bank account of yours: Stripe, who took the payment, asks you for it by mail. Please name it within 45 days.',
  },
  counter: {
    ja: '事務局の窓口で、現金でお返しします。お越しになれないときは、事務局までご連絡ください。',
    en: 'You get it back in cash at our counter. If you cannot come, please write to us or call.',
  },
  bank_transfer: {
    ja: 'お返し先は、銀行口座です。お申し込みの画面で、お返し先の口座を入力してください。',
    en: 'It goes to a bank account of yours: please name it on the page of your order.',
  },
};

/** Money of a transfer that goes back though no ticket was given back. Yen; `awaited`: its payer is yet to name an account. */
export type OwedBack = { readonly owed: number; readonly awaited: boolean };

/** What becomes of it, and what there is to do. */
export const owedBack = ({ owed, awaited }: OwedBack): Bilingual => ({
  ja: `お預かりしている${formatYen(yen(owed), 'ja')}は、銀行口座へお返しします。${awaited ? 'お申し込みの画面で、お返し先の口座を入力してください。' : '入力いただいた口座へお振り込みします。'}`,
  en: `The ${formatYen(yen(owed), 'en')} that have come go back to a bank account of yours${awaited ? ': please name it on the page of your order.' : ', the one that you have named.'}`,
});

const paidWith: Record<Exclude<TicketMeans, 'door'>, Bilingual> = {
  counter: { ja: '窓口で、現金', en: 'in cash at our counter' },
  konbini: { ja: 'コンビニ', en: 'at a convenience store' },
  bank_transfer: { ja: '銀行振込', en: 'by bank transfer' },
  card: { ja: 'カード', en: 'by card' },
};

/** How it was paid, or will be on the day, and where the receipt is. */
export function paidHow(means: TicketMeans, guest: boolean): Bilingual {
  if (means === 'door')
    return { ja: '（当日、会場の受付でお支払いください）', en: ' (please pay at the entrance on the day)' };
  const { ja, en } = paidWith[means];
  return {
    ja: `（税込。${ja}でお支払い済みです。領収書は${guest ? '下のボタンの画面から受け取れます' : 'マイページの「お支払い」にあります'}）`,
    en: ` (tax included, paid ${en}; the receipt is ${guest ? 'behind the button below' : 'under “Payments” on My page'})`,
  };
}
