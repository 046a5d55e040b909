import { negateYen, ok, Refusal, refused, taxInside, yen } from '@enishi/kernel';
import type { Result, TaxCategory, TokyoDate, Yen } from '@enishi/kernel';

import { costAccounts } from './account.ts';
import type { AccountCode, CostAccount } from './account.ts';
import type { EntryDraft, EntryLine, SubjectRef } from './entry-draft.ts';
import { revenueStreams } from './revenue-stream.ts';
import type { RevenueStream } from './revenue-stream.ts';

/** What the desk enters by hand: public money that came in, and costs that were paid. */
export const slipKinds = ['subsidy', 'public_contract', 'cost'] as const;
export type SlipKind = (typeof slipKinds)[number];

/** A slip (伝票) as the desk fills it in. */
export type SlipForm = {
  readonly kind: SlipKind;
  /** Of the grant, the contract, or what was paid for. */
  readonly name: string;
  /** What moved at the bank, positive yen, tax included. */
  readonly amount: number;
  /** Tokyo day on which it was received or paid. */
  readonly occurredOn: TokyoDate;
  /** Consumption tax inside a public contract; subsidies bear none and costs keep theirs. */
  readonly taxCategory: TaxCategory;
  /** What the money is for, both days included; both or neither. */
  readonly periodFrom: TokyoDate | null;
  readonly periodTo: TokyoDate | null;
  /** What it may be spent on alone (使途の限定), as the grantor writes it. */
  readonly restrictedUse: string | null;
  readonly costAccount: CostAccount | null;
  /** The grant that a cost is charged to. */
  readonly grantName: string | null;
  /** What the money was for, where that is something by itself, such as an event. */
  readonly purpose: SubjectRef | null;
};

/** A slip without what it is for. */
export type SlipFields = Omit<SlipForm, 'purpose'>;

/** The purpose of what an event cost, or was given. */
export const eventPurpose = (id: string): SubjectRef => ({ kind: 'event', id });

const longestText = 200;
const largestAmount = 9_999_999_999;

/** The slip with its texts trimmed. Refuses `SLIP_NAME`, `SLIP_AMOUNT`, `SLIP_DAY_AHEAD`, `SLIP_PERIOD`, `SLIP_COST_LINE` (invalid). */
export function checkedSlip(form: SlipForm, today: TokyoDate): Result<SlipForm> {
  const name = form.name.trim();
  const wrong = (code: string, field: string) => refused(new Refusal('invalid', code, { field }));
  if (name === '' || name.length > longestText) return wrong('SLIP_NAME', 'name');
  if (!Number.isInteger(form.amount) || form.amount < 1 || form.amount > largestAmount)
    return wrong('SLIP_AMOUNT', 'amount');
  if (form.occurredOn > today) return wrong('SLIP_DAY_AHEAD', 'occurredOn');
  const { periodFrom, periodTo } = form;
  if ((periodFrom === null) !== (periodTo === null) || (periodFrom && periodTo && periodFrom > periodTo))
    return wrong('SLIP_PERIOD', 'periodTo');
  if (form.kind === 'cost' && !costAccounts.some((account) => account === form.costAccount))
    return wrong('SLIP_COST_LINE', 'costAccount');
  return ok({
    ...form,
    name,
    taxCategory: form.kind === 'public_contract' ? form.taxCategory : 'out_of_scope',
    restrictedUse: form.kind === 'cost' ? null : tidy(form.restrictedUse),
    costAccount: form.kind === 'cost' ? form.costAccount : null,
    grantName: form.kind === 'cost' ? tidy(form.grantName) : null,
  });
}

/** The only kind under which a slip is posted; its source is the slip itself. */
export const slipEntryKind = 'slip';

/** A slip's source in the journal. */
export const slipSource = (id: string) => ({ type: 'slip', id });

/**
 * The entry of a checked slip. 3,300,000 yen of a taxable contract: bank +3,300,000, service revenue −3,000,000, output tax
 * −300,000. A subsidy bears no consumption tax; a cost is booked with its tax inside.
 */
export function slipEntry(id: string, slip: SlipForm): EntryDraft {
  return {
    source: slipSource(id),
    kind: slipEntryKind,
    occurredOn: slip.occurredOn,
    stream: streamOf(slip.kind),
    description: slip.name,
    lines: linesOf(slip),
    ...(slip.purpose ? { subject: slip.purpose } : {}),
  };
}

function linesOf(slip: SlipForm): EntryLine[] {
  const amount = yen(slip.amount);
  if (slip.kind === 'cost') return moved(slip.costAccount ?? 'administration', 'bank', amount);
  const stream = revenueStreams[slip.kind === 'subsidy' ? 'subsidy' : 'municipality_contract'];
  const tax = taxInside(amount, slip.taxCategory, slip.occurredOn);
  return [
    { account: 'bank', amount },
    { account: stream.account, amount: yen(tax - amount) },
    { account: 'output_tax', amount: negateYen(tax) },
  ];
}

function moved(debit: AccountCode, credit: AccountCode, amount: Yen): EntryLine[] {
  return [
    { account: debit, amount },
    { account: credit, amount: negateYen(amount) },
  ];
}

function streamOf(kind: SlipKind): RevenueStream | null {
  if (kind === 'cost') return null;
  return kind === 'subsidy' ? 'subsidy' : 'municipality_contract';
}

const tidy = (text: string | null): string | null => text?.trim().slice(0, longestText) || null;
