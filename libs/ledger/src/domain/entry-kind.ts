/**
 * Every kind of entry that the books know. A kind that is not named here cannot be posted, and one that is has an example with real figures
 * (`journals/journal-examples.ts`), by which the files for accountants' programs are held to what they document.
 */
export const entryKinds = [
  // Fees: paid, given back, earned month by month
  ...(['payment', 'refund', 'recognition'] as const),
  // Invoices: issued, given back, replaced, settled by money or by 預り金, and what was paid beyond since a credit note
  ...(['invoice', 'credit_note', 'correction', 'settlement', 'bank_fee', 'excess'] as const),
  // 預り金 that goes back to whoever paid it
  'repayment',
  // At Stripe: its fee, its payouts, money that a bank holds in a dispute
  ...(['processor_fee', 'payout', 'dispute_opened', 'dispute_won', 'dispute_lost'] as const),
  // Gigs: a reward that is owed since the work was accepted, and paid
  ...(['reward', 'reward_paid'] as const),
  // What the desk enters itself
  'slip',
] as const;
export type EntryKindName = (typeof entryKinds)[number];

/** How an entry is known beside its source: its kind, of which receivable it is, or what it takes back (`reversal:settlement`). */
export type EntryKind = EntryKindName | `${'bank_fee' | 'excess'}:${string}` | `reversal:${string}`;

/** The kind in the table; of a reversal that of what it takes back. */
export const kindNameOf = (kind: EntryKind): EntryKindName =>
  kind.replace(/^reversal:/, '').split(':')[0] as EntryKindName;
