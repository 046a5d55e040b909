import { yen } from '@enishi/kernel';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';
import { definition } from './definitions.ts';
import type { Definition } from './definitions.ts';

/** Tickets of one kind that are good, and what they cost together; yen, tax included. */
export type SoldKind = {
  readonly name: Bilingual;
  readonly tickets: number;
  readonly amount: Yen;
  /** It admits a person, and is no add-on. */
  readonly admits: boolean;
};

/** Money of an event that was entered by hand: what it cost, or public money that was given for it. Yen, tax included. */
export type EventSlipLine = {
  readonly id: string;
  readonly kind: 'cost' | 'subsidy' | 'public_contract';
  readonly name: string;
  /** What a cost is called in the books; null for public money. */
  readonly account: Bilingual | null;
  readonly occurredOn: TokyoDate;
  readonly amount: Yen;
};

/** What all slips of one kind and account come to; the account is null for public money. */
export type EnteredSum = Pick<EventSlipLine, 'kind' | 'account' | 'amount'>;

/** What was spent under one account of the books. */
export type EventCost = { readonly account: Bilingual; readonly amount: Yen };

/** What is known of the money of an event. */
export type EventMoney = {
  readonly kinds: readonly SoldKind[];
  /** Kept of tickets that were given back. */
  readonly cancelFees: Yen;
  /** What left of the payments while its tickets stayed good: a refund outside of ticketing, or a dispute that was lost. */
  readonly givenBack: Yen;
  /** What of the tickets is paid at the entrance, and not by card before. */
  readonly atTheDoor: Yen;
  /** Kept of the payments for these tickets, also of those that went back: by Stripe, or by the payer's bank where that was let go. */
  readonly processorFees: Yen;
  readonly entered: readonly EnteredSum[];
};

/** Whether an event paid for itself. Yen, tax included. */
export type EventResult = Omit<EventMoney, 'entered'> & {
  /** Add-ons left out: so many people. */
  readonly tickets: number;
  /** Tickets and what was kept of those that ended, less what was given back of the good ones. */
  readonly ownIncome: Yen;
  /** By account, the dearest first. */
  readonly costs: readonly EventCost[];
  /** Grants and contracts that were given for it. */
  readonly publicMoney: Yen;
  readonly cost: Yen;
  /** What is left of all income; below zero where the community paid. */
  readonly left: Yen;
  /** What would be left without public money. */
  readonly leftAlone: Yen;
  /** Own income to cost; null while nothing was spent. */
  readonly coverage: number | null;
  /** What one ticket cost to make; null without tickets. Rounded down. */
  readonly costPerTicket: Yen | null;
};

/** Adds up an event. Tickets of 120,000 yen, a hall for 60,000, fees of 4,320 and no grant leave 55,680. */
export function eventResult({ entered, ...money }: EventMoney): EventResult {
  const tickets = sum(money.kinds.flatMap((kind) => (kind.admits ? kind.tickets : [])));
  const ownIncome = sum([...money.kinds.map(({ amount }) => amount), money.cancelFees, -money.givenBack]);
  const publicMoney = sum(entered.flatMap(({ kind, amount }) => (kind === 'cost' ? [] : amount)));
  const costs = entered
    .flatMap(({ account, amount }) => (account ? [{ account, amount }] : []))
    .sort((a, b) => b.amount - a.amount);
  const cost = sum([...costs.map(({ amount }) => amount), money.processorFees]);
  return {
    ...{
      ...money,
      tickets,
      ownIncome: yen(ownIncome),
      publicMoney: yen(publicMoney),
      costs,
      cost: yen(cost),
    },
    ...{ left: yen(ownIncome + publicMoney - cost), leftAlone: yen(ownIncome - cost) },
    coverage: cost === 0 ? null : ownIncome / cost,
    costPerTicket: tickets === 0 ? null : yen(Math.floor(cost / tickets)),
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** What the figures of the result of an event mean. */
export const eventResultDefinitions: readonly Definition[] = [
  definition(
    'own_income',
    '有効なチケットの代金とキャンセル料の合計から、チケットを有効にしたまま返した額を引いたものです（税込）。返金したチケットは含みません。当日払いは、受け取る予定の額です。',
    'Tickets that are good, and fees kept of those that were cancelled, less what was given back while its tickets stayed good; tax included. What is paid at the entrance counts as due.',
  ),
  definition(
    'given_back',
    '返した額は、チケットが有効なまま返金された額（おわびとしてStripeの画面で返金した場合など）と、チャージバックで失った額です。銀行が判断している間は含みません。',
    'Given back: refunds after which the tickets stayed good (made at Stripe as goodwill, say), and disputes that were lost. While a bank decides nothing is taken off.',
  ),
  definition(
    'cost',
    'このイベントの伝票に入力した費用と、チケット代金にかかった手数料（Stripeの決済手数料と、認めた振込手数料）の合計です（税込）。',
    'Costs entered as slips of this event, and what was kept of the payments for its tickets: by Stripe, and by payers’ banks where it was let go. Tax included.',
  ),
  definition(
    'public_money',
    'このイベントの伝票に入力した補助金と受託の合計です。',
    'Grants and public contracts entered as slips of this event.',
  ),
  definition(
    'left',
    '差引＝自主財源＋補助金・受託−費用。',
    'Result = own income + grants and contracts − cost.',
  ),
  definition(
    'left_alone',
    '補助金・受託がなかった場合の差引です。0円以上なら、イベントだけで成り立っています。',
    'The result without grants and contracts. At 0 yen or more the event stands on its own.',
  ),
  definition(
    'coverage',
    '自走率＝自主財源÷費用。100%以上なら、補助金なしで費用をまかなえています。',
    'Own coverage = own income ÷ cost. At 100% or more no grant was needed.',
  ),
];
