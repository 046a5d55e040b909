import type { Charge } from '../domain/charge/charge.ts';
import type { Payout } from '../domain/payout/payout.ts';
import type { Sandbox } from '../sandbox.ts';
import { orderButton } from './home-orders.ts';
import { homeWord, type HomeWord } from './home-words.ts';
import { html, type Html } from './html.ts';
import { money, type PageLocale } from './locale.ts';

/** How many of the newest of each kind are shown. */
const shown = 4;
const newest = <T>(all: Iterable<T>): T[] => [...all].slice(-shown).reverse();

/** The newest payouts, disputes, refunds and charges, with what a bank or cardholder may still do to them. */
export function paymentRows({ store: { records } }: Sandbox, locale: PageLocale): (Html | string)[][] {
  const t = (key: HomeWord): string => homeWord(locale, key);
  const disputed = new Set([...records.values('dispute')].map((dispute) => dispute.charge));
  const order = (path: string, label: HomeWord, values: Record<string, string>): Html =>
    orderButton(locale, path, t(label), { values, look: 'tiny quiet' });
  const isDisputable = ({ paid, captured, payment_method: method }: Charge): boolean =>
    paid && captured && records.find('payment_method', method)?.type === 'card';
  const row = (
    kind: HomeWord,
    entry: { amount: number; currency: string; status: string },
    orders: Html[],
  ) => [
    html`${t(kind)}<span class="remark still">${entry.status}</span>`,
    money(entry.amount, entry.currency, locale),
    html`<div class="orders-of-row">${orders}</div>`,
  ];
  return [
    ...newest(records.values('payout')).map((payout) =>
      row(
        'payout',
        payout,
        isOnItsWay(payout) ? [order(`/payouts/${payout.id}`, 'failPayout', { to: 'failed' })] : [],
      ),
    ),
    ...newest(records.values('dispute')).map((dispute) =>
      row('dispute', dispute, dispute.hidden.outcome ? [] : decisions(dispute.id, order)),
    ),
    ...newest(records.values('refund')).map((refund) =>
      row(
        'refund',
        refund,
        canFail(refund.status) ? [order(`/refunds/${refund.id}`, 'failRefund', { to: 'failed' })] : [],
      ),
    ),
    ...newest(records.values('charge')).map((charge) =>
      row(
        'charge',
        charge,
        isDisputable(charge) && !disputed.has(charge.id)
          ? [order('/disputes', 'openDispute', { charge: charge.id })]
          : [],
      ),
    ),
  ];
}

type Order = (path: string, label: HomeWord, values: Record<string, string>) => Html;

const decisions = (id: string, order: Order): Html[] => [
  order(`/disputes/${id}`, 'win', { to: 'won' }),
  order(`/disputes/${id}`, 'lose', { to: 'lost' }),
];

const isOnItsWay = ({ hidden }: Payout): boolean => !hidden.failed && !hidden.canceled;

const canFail = (status: string): boolean => ['pending', 'requires_action', 'succeeded'].includes(status);
