import { yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import { likenessOf, looseKey } from './payer-name.ts';
import type { NameLikeness } from './payer-name.ts';

/** Money that came to the bank. `payer` is its key, `bare` the same without numbers, `numbers` are those. */
export type OpenTransfer = {
  readonly id: string;
  readonly amount: Yen;
  readonly payer: string;
  readonly bare: string;
  readonly numbers: readonly number[];
  readonly fromStripe: boolean;
};

/**
 * What is open of an invoice, or of an order, and the keys under which its debtor may pay. An order has a `reference`, the number that its payer was
 * asked to write; `late` where its time is over, so that a person weighs it; nothing is open of it once it is paid.
 */
export type OpenInvoice = {
  readonly id: string;
  readonly debtorKey: string;
  readonly names: readonly string[];
  readonly learnt: readonly string[];
  readonly open: Yen;
  readonly dueOn: TokyoDate;
  readonly reference: number | null;
  readonly late: boolean;
};

/**
 * What a transfer seems to be: all of one invoice; of several; less by what a bank's fee may be; more than is open; part of what is open
 * (分割); for an order that is paid already (`twice`); an amount that is open once, though the name is unknown; our own money from Stripe, which is in the
 * books already; nothing known.
 */
export const matchKinds = [
  'exact',
  'merged',
  'short',
  'over',
  'part',
  'twice',
  'amount_only',
  'stripe',
  'unknown',
] as const;
export type MatchKind = (typeof matchKinds)[number];

/** Yen for one invoice; `fee` is what would be let go with it, as the payer's bank kept it. */
export type MatchPart = { readonly receivableId: string; readonly amount: Yen; readonly fee: Yen };

/** A transfer with what a person is asked to approve. Parts and `over` sum to the transfer. */
export type Proposal = {
  readonly transferId: string;
  readonly kind: MatchKind;
  readonly name: NameLikeness | null;
  readonly parts: readonly MatchPart[];
  readonly over: Yen;
  /** Whether nothing has to be weighed: the whole amount of one company's invoices, under a name that is known. */
  readonly sure: boolean;
};

type Left = OpenInvoice & { left: number };

/** Invoices of one company of which sums are tried; beyond it only the oldest are. */
const mostTried = 12;

/**
 * Proposes for each transfer, in their order, out of what the ones before it have left: no yen of an invoice is proposed twice. Changes
 * nothing; a person approves.
 */
export function proposeMatches(
  transfers: readonly OpenTransfer[],
  invoices: readonly OpenInvoice[],
  feeTolerance: Yen,
): Proposal[] {
  const all: Left[] = invoices
    .map((invoice) => ({ ...invoice, left: invoice.open }))
    .sort(
      (a, b) => Number(a.late) - Number(b.late) || a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id),
    );
  const byId = new Map(all.map((one) => [one.id, one]));
  const payers = new Map<string, Found>();
  const sound = rememberedSound();
  return transfers.map((transfer) => {
    const known = payers.get(transfer.payer) ?? knownBy(transfer, all, sound);
    payers.set(transfer.payer, known);
    const proposal = proposed(transfer, known, { all, feeTolerance });
    for (const { receivableId, amount, fee } of proposal.parts) byId.get(receivableId)!.left -= amount + fee;
    return proposal;
  });
}

/** `unlike`: a number stands beside a name that is not of whoever ordered under it. One wrong digit is another's order. */
type Found = { name: NameLikeness | null; invoices: Left[]; unlike?: boolean };

/** Each name is listened to once: of ten thousand payers and a thousand invoices every pair is compared. */
function rememberedSound(): (key: string) => string {
  const heard = new Map<string, string>();
  return (key) => {
    const sound = heard.get(key) ?? looseKey(key);
    heard.set(key, sound);
    return sound;
  };
}

/**
 * By the number of an order where the name beside it fits; else by the name as it is written, or what of it is no number, where that is
 * surely somebody's; else by the number alone.
 */
function knownBy(
  { payer, bare, numbers }: OpenTransfer,
  all: readonly Left[],
  sound: (key: string) => string,
): Found {
  const numbered = all.filter(({ reference }) => reference !== null && numbers.includes(reference));
  const theirs = numbered.filter((order) => likenessOf(bare, order, sound) !== null);
  if (theirs.length > 0) return { name: 'number', invoices: theirs };
  const written = namedBy(payer, all, sound);
  const named = written.name || bare === payer ? written : namedBy(bare, all, sound);
  const isSure = named.name === 'learnt' || named.name === 'same';
  return numbered.length > 0 && !isSure ? { name: 'number', invoices: numbered, unlike: true } : named;
}

/** The invoices whose debtor is the payer, by the surest likeness that any has. */
function namedBy(payer: string, all: readonly Left[], sound: (key: string) => string): Found {
  const likened = all.map((invoice) => ({ invoice, name: likenessOf(payer, invoice, sound) }));
  const name =
    (['learnt', 'same', 'alike'] as const).find((kind) => likened.some((one) => one.name === kind)) ?? null;
  const invoices = name ? likened.filter((one) => one.name === name).map(({ invoice }) => invoice) : [];
  return { name, invoices };
}

type Ground = { all: readonly Left[]; feeTolerance: number };

function proposed(
  transfer: OpenTransfer,
  { name, invoices, unlike = false }: Found,
  { all, feeTolerance }: Ground,
): Proposal {
  const { id: transferId, amount } = transfer;
  const answer = (kind: MatchKind, parts: MatchPart[] = [], sure = false): Proposal => {
    const given = parts.reduce((sum, part) => sum + part.amount, 0);
    return { transferId, kind, name, parts, over: yen(parts.length > 0 ? amount - given : 0), sure };
  };
  if (transfer.fromStripe) return answer('stripe');
  const open = invoices.filter(({ left }) => left > 0);
  if (open.length === 0) return name === 'number' ? answer('twice') : byAmount(answer, amount, all);
  const oneDebtor = new Set(open.map(({ debtorKey }) => debtorKey)).size === 1;
  const sure = oneDebtor && name !== 'alike' && !unlike && !open.some(({ late }) => late);
  const exact = open.find(({ left }) => left === amount);
  if (exact) return answer('exact', [whole(exact)], sure);
  const sums = oneDebtor ? setsOf(open.slice(0, mostTried), amount) : [];
  if (sums[0]) return answer('merged', sums[0].map(whole), sure && sums.length === 1);
  const short = open.find(({ left }) => left > amount && left - amount <= feeTolerance);
  if (short) return answer('short', [{ receivableId: short.id, amount, fee: yen(short.left - amount) }]);
  if (!oneDebtor) return answer('unknown');
  const total = open.reduce((sum, { left }) => sum + left, 0);
  if (amount > total) return answer('over', open.map(whole));
  const shared = total - amount <= feeTolerance ? shortOfAll(open, total - amount) : null;
  if (shared) return answer('short', shared);
  const parts = filled(
    open.filter(({ late }) => !late),
    amount,
  );
  return parts.length > 0 ? answer('part', parts) : answer('unknown');
}

const whole = ({ id, left }: Left): MatchPart => ({ receivableId: id, amount: yen(left), fee: yen(0) });

/** Several invoices at once, less by a fee, which the largest bears; null where that is no fee but most of it. */
function shortOfAll(open: readonly Left[], missing: number): MatchPart[] | null {
  const bearer = open.reduce((largest, one) => (one.left > largest.left ? one : largest));
  if (bearer.left <= missing) return null;
  return open.map((one) => {
    const fee = one === bearer ? missing : 0;
    return { receivableId: one.id, amount: yen(one.left - fee), fee: yen(fee) };
  });
}

/** The oldest first, until the money is used up. */
function filled(open: readonly { id: string; left: number }[], amount: number): MatchPart[] {
  let rest = amount;
  return open.flatMap(({ id, left }) => {
    const taken = Math.min(rest, left);
    rest -= taken;
    return taken > 0 ? [{ receivableId: id, amount: yen(taken), fee: yen(0) }] : [];
  });
}

/** No name is known: an amount that is open exactly once is worth a look. */
function byAmount(
  answer: (kind: MatchKind, parts?: MatchPart[]) => Proposal,
  amount: number,
  all: readonly Left[],
): Proposal {
  const [only, ...others] = all.filter(({ left }) => left === amount);
  return only && others.length === 0 ? answer('amount_only', [whole(only)]) : answer('unknown');
}

/** Up to two sets of at least two invoices that sum to the amount, those with the oldest first. */
function setsOf(open: readonly Left[], amount: number): Left[][] {
  const found: Left[][] = [];
  const walk = (at: number, chosen: Left[], sum: number): void => {
    if (found.length === 2 || sum > amount) return;
    if (sum === amount && chosen.length > 1) {
      found.push(chosen);
      return;
    }
    const next = open[at];
    if (!next) return;
    walk(at + 1, [...chosen, next], sum + next.left);
    walk(at + 1, chosen, sum);
  };
  walk(0, [], 0);
  return found;
}
