import { machine, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';

/**
 * An order that is paid once, by a transfer: its money is awaited; nobody counts on it any more, as its time is over or it was given up (`ended`);
 * all of it has come. What comes for one that has ended is told to whoever took the order, who decides whether it is still served.
 */
export const orderTransferStates = ['awaited', 'ended', 'paid'] as const;
export type OrderTransferState = (typeof orderTransferStates)[number];

export const orderTransferMachine = machine<OrderTransferState>({
  awaited: ['paid', 'ended'],
  ended: ['paid'],
  paid: [],
});

/** For so many days after its time an order is still looked for among what comes to the bank. */
export const lookedForDays = 60;

/** The first number that is told; with four digits none is taken for a day or a sum of kana. */
export const firstReference = 1_001;

/** What is written before the name, and the name in kana, as the bank's form takes it: 1042 ヤマダ ハナコ. */
export const payerToWrite = (reference: number, kana: string): string =>
  [String(reference), kana.trim().replace(/\s+/gu, ' ')].filter((part) => part !== '').join(' ');

/** Numbers within the name of a payer as a bank wrote it, in digits of any width. */
export const numbersIn = (payer: string): number[] =>
  [...payer.normalize('NFKC').matchAll(/\d+/gu)].map(([digits]) => Number(digits));

/** The same without any number: the name alone, by which the payer is known as well. */
export const withoutNumbers = (payer: string): string => payer.normalize('NFKC').replace(/\d+/gu, '');

/** What is still to come. Yen, tax included; `received` are those that are kept for it. */
export const openOfOrder = ({
  state,
  amount,
  received,
}: {
  readonly state: OrderTransferState;
  readonly amount: Yen;
  readonly received: Yen;
}): Yen => yen(state === 'paid' ? 0 : amount - received);

/** Under which payers are known by name: all orders of one payer have it. */
export const debtorOfOrder = ({ customerId }: { readonly customerId: string }): string =>
  `customer:${customerId}`;
