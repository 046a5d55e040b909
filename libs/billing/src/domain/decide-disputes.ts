import { tokyoDateOf, yen } from '@enishi/kernel';
import type { BookEntry, MatterWish, Outcome } from './decision.ts';
import { disputeMachine, holdsMoney, isDecided } from './dispute-states.ts';
import type { LiveDispute, LiveFacts } from './live-facts.ts';
import type { Mirror, MirroredDispute, MirroredPayment } from './mirror.ts';

/** What the disputes of a customer come to. */
export type DisputeVerdict = {
  readonly disputes: readonly MirroredDispute[];
  readonly outcomes: readonly Outcome[];
  readonly entries: readonly BookEntry[];
  readonly matters: readonly MatterWish[];
  /** Keys of matters that are over because the bank has just decided. */
  readonly over: readonly string[];
};

/**
 * Projects every dispute about a payment of ours. The money follows Stripe's balance: what the bank has taken lies in the
 * reserve until it comes back (won) or is written off (lost).
 */
export function decideDisputes(
  mirror: Mirror,
  facts: LiveFacts,
  { payments, newId }: { payments: readonly MirroredPayment[]; newId: () => string },
): DisputeVerdict {
  const verdicts = facts.charges.flatMap((charge) => {
    const payment = payments.find(({ stripeChargeId }) => stripeChargeId === charge.stripeId);
    return payment
      ? charge.disputes.map((live) => verdictOn(live, { payment, mirror, newId, seenAt: facts.fetchedAt }))
      : [];
  });
  return {
    disputes: verdicts.map(({ row }) => row),
    outcomes: verdicts.flatMap(({ row, before }) => announce(row, { before, mirror })),
    entries: verdicts.flatMap(({ entries }) => entries),
    matters: verdicts.flatMap(({ matters }) => matters),
    over: verdicts.filter(isOver).map(({ row }) => matterKey(row)),
  };
}

type Ground = { payment: MirroredPayment; mirror: Mirror; newId: () => string; seenAt: Date };

function verdictOn(live: LiveDispute, { payment, mirror, newId, seenAt }: Ground) {
  const before = mirror.disputes.find(({ stripeDisputeId }) => stripeDisputeId === live.stripeId);
  const row = project(live, { before, payment, id: before?.id ?? newId(), seenAt });
  return { row, before, entries: booked(row, before, live), matters: noticed(row) };
}

type Verdict = { row: MirroredDispute; before: MirroredDispute | undefined };

const isOver = ({ row, before }: Verdict): boolean =>
  isDecided(row.state) && !(before && isDecided(before.state));

type Sighting = {
  before: MirroredDispute | undefined;
  payment: MirroredPayment;
  id: string;
  /** Stripe does not say when a bank decided: the first time that we saw it counts. */
  seenAt: Date;
};

function project(live: LiveDispute, { before, payment, id, seenAt }: Sighting): MirroredDispute {
  const moves = !before || before.state === live.state || disputeMachine.may(before.state, live.state);
  const state = moves ? live.state : before.state;
  return {
    id,
    paymentId: payment.id,
    stripeDisputeId: live.stripeId,
    state,
    reason: live.reason,
    amount: live.amount,
    openedAt: live.openedAt,
    dueBy: live.dueBy,
    decidedAt: isDecided(state) ? (before?.decidedAt ?? seenAt) : null,
    movements: live.movements.map((movement) => movement.id).sort(),
  };
}

/** A movement is booked when it is seen for the first time; what was lost has no movement of its own. */
function booked(row: MirroredDispute, before: MirroredDispute | undefined, live: LiveDispute): BookEntry[] {
  const moved = live.movements
    .filter(({ id }) => !before?.movements.includes(id))
    .map((movement): BookEntry => {
      const gross = yen(Math.abs(movement.amount));
      const occurredOn = tokyoDateOf(movement.at);
      const kind = movement.amount < 0 ? 'dispute_opened' : 'dispute_won';
      return { kind, gross, fee: movement.fee, occurredOn, balanceTransactionId: movement.id };
    });
  const lost = row.state === 'lost' && before?.state !== 'lost' && row.decidedAt;
  const gone = yen(-live.movements.reduce((sum, { amount }) => sum + amount, 0));
  if (!lost || gone <= 0) return moved;
  const occurredOn = tokyoDateOf(lost);
  return [...moved, { kind: 'dispute_lost', gross: gone, occurredOn, stripeDisputeId: row.stripeDisputeId }];
}

function noticed(row: MirroredDispute): MatterWish[] {
  const { stripeDisputeId, amount, reason } = row;
  if (row.state === 'lost') {
    const detail = `dispute ${stripeDisputeId} (${reason}) is lost; ${amount} yen were written off`;
    return [{ kind: 'dispute_lost', key: `dispute_lost:${stripeDisputeId}`, detail, amount }];
  }
  if (isDecided(row.state)) return [];
  const taken = holdsMoney(row.state) ? 'the bank has the money' : 'the bank asks, nothing was taken';
  const detail = `dispute ${stripeDisputeId} (${reason}) is ${row.state}; ${taken}`;
  return [{ kind: 'dispute', key: matterKey(row), detail, amount, dueBy: row.dueBy }];
}

function announce(
  row: MirroredDispute,
  { before, mirror }: { before: MirroredDispute | undefined; mirror: Mirror },
): Outcome[] {
  if (row.state === before?.state) return [];
  const { id: disputeId, paymentId, amount, state, dueBy } = row;
  const { subject } = mirror.customer;
  const payload = { disputeId, paymentId, subject, amount, state, dueBy: dueBy?.toISOString() ?? null };
  return [{ type: 'disputed', payload }];
}

const matterKey = ({ stripeDisputeId }: MirroredDispute): string => `dispute:${stripeDisputeId}`;
