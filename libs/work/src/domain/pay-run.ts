import { isBankDay, onlyDigits, toZenginKana, zenginAccountKinds, zenginTransferFile } from '@enishi/japan';
import type { ZenginAccountKind, ZenginPayer } from '@enishi/japan';
import { addDays, machine, ok, Refusal, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import type { PayAccount } from './pay-account.ts';

/** One order to the bank: `made` (its file can be fetched), `sent` to the bank, `paid` on its day, or `dropped` before it was sent. */
export const payRunStates = ['made', 'sent', 'paid', 'dropped'] as const;
export type PayRunState = (typeof payRunStates)[number];
export const payRunMachine = machine<PayRunState>({
  made: ['sent', 'dropped'],
  sent: ['paid'],
  paid: [],
  dropped: [],
});

/** From which account rewards are paid, as somebody typed it. */
export type PayerForm = {
  readonly code: string;
  readonly name: string;
  readonly bankCode: string;
  readonly branchCode: string;
  readonly kind: string;
  readonly number: string;
};

/** Banks take orders about so far ahead. */
const mostDaysAhead = 60;
const longestPayer = 40;

/** Refuses PAY_PAYER_WRONG (invalid, with `field`). */
export function readPayer(form: PayerForm): Result<ZenginPayer> {
  const bad = (field: string) => refused(new Refusal('invalid', 'PAY_PAYER_WRONG', { field }));
  const [code, bankCode] = [onlyDigits(form.code), onlyDigits(form.bankCode)];
  const [branchCode, number] = [onlyDigits(form.branchCode), onlyDigits(form.number)];
  const name = toZenginKana(form.name);
  const kind = Object.keys(zenginAccountKinds).find((each) => each === form.kind);
  if (code.length !== 10) return bad('code');
  if (!name || name.length > longestPayer) return bad('name');
  if (bankCode.length !== 4) return bad('bankCode');
  if (branchCode.length !== 3) return bad('branchCode');
  if (!kind) return bad('kind');
  if (number.length < 1 || number.length > 7) return bad('number');
  return ok({
    code,
    name,
    bankCode,
    branchCode,
    kind: kind as ZenginAccountKind,
    number: number.padStart(7, '0'),
  });
}

/** The day on which the bank carries it out. Refuses PAY_DAY_WRONG (invalid): in the past, too far ahead, or with banks closed. */
export function checkedPayOn(day: TokyoDate, today: TokyoDate): Result<TokyoDate> {
  return day >= today && day <= addDays(today, mostDaysAhead) && isBankDay(day)
    ? ok(day)
    : refused(new Refusal('invalid', 'PAY_DAY_WRONG', { field: 'payOn', days: mostDaysAhead }));
}

/** One person's transfer within a run: everything of theirs that is paid with it. */
export type PlannedTransfer = {
  readonly memberId: string;
  readonly payoutIds: readonly string[];
  readonly amount: number;
  readonly account: PayAccount;
};

/** One transfer for each person, however many gigs they did, in the order in which their first one is due. */
export function transfersOf(
  payouts: readonly { id: string; memberId: string; amount: number }[],
  accounts: ReadonlyMap<string, PayAccount>,
): PlannedTransfer[] {
  const people = [...new Set(payouts.map(({ memberId }) => memberId))];
  return people.flatMap((memberId) => {
    const account = accounts.get(memberId);
    const theirs = payouts.filter((payout) => payout.memberId === memberId);
    if (!account) return [];
    const amount = theirs.reduce((sum, payout) => sum + payout.amount, 0);
    return [{ memberId, payoutIds: theirs.map(({ id }) => id), amount, account }];
  });
}

/** The run as the bank takes it. The number of a transfer within the run comes back with what the bank returns. */
export function payRunFile(
  { payer, payOn }: { payer: ZenginPayer; payOn: TokyoDate },
  transfers: readonly (PayAccount & { line: number; amount: number })[],
): Buffer {
  return zenginTransferFile(
    payer,
    payOn,
    transfers.map(({ line, amount, holder, ...to }) => ({ to, holder, amount, key: String(line) })),
  );
}
