import { Injectable } from '@nestjs/common';
import { tokenHash } from '@enishi/identity';
import { isId, ok, Refusal, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { AdmissionVerdict } from '../../domain/admission.ts';
import { doorPhoneAt } from '../../domain/door-phone.ts';
import { entered, judgeScans, scannedAt, wasMistaken } from '../../domain/door-scan.ts';
import type { Judgement, Scan } from '../../domain/door-scan.ts';
import { FindByCard } from '../cards/find-by-card.ts';
import type { CardsAtDoors, CardSign } from '../cards/find-by-card.ts';
import { DoorScanStore } from '../../store/door-scan.store.ts';
import type { KeptScan, PhoneAtDoor, PhoneScan, ReadTicket } from '../../store/door-scan.store.ts';

/** A reading as a phone sends it: how long ago, since its clock may be wrong. */
export type SentScan = Omit<Scan, 'at' | 'eventId' | 'sessionId' | 'card'> & {
  readonly secondsAgo: number;
  /** Of the member card that was read; `ticketId` is then the one of its tickets that was chosen, null where the phone knew none. */
  readonly card?: CardSign | null;
};

/** What one phone sends at once: what it has read, and the nonces of what it has taken back. */
export type Sending = {
  readonly token: string;
  readonly scans: readonly SentScan[];
  readonly undone: readonly string[];
};

/** What became of a reading. `since` and `label`: who let in with that ticket before, and when. */
export type ScanOutcome = {
  nonce: string;
  verdict: AdmissionVerdict;
  mistaken: boolean;
  since: Date | null;
  label: string | null;
};

/** Who let in before: the desk where there is no label. */
type Before = { checkedInAt: Date | null; label: string | null };

/**
 * Takes in what phones at the door have read, asked at once or sent when the network was back, and what they have taken back. The same sent again is the same; what a
 * phone without a network has let in is never overwritten, but said where it was a mistake. Phones that send at the same moment are answered together,
 * in few statements; one that is refused hinders no other. Refuses with DOOR_PHONE_ENDED (not_found).
 */
@Injectable()
export class TakeInScans {
  constructor(
    private readonly store: DoorScanStore,
    private readonly byCard: FindByCard,
  ) {}

  /** The answers stand in the order of the sendings. */
  async run(tx: Tx, sendings: readonly Sending[]): Promise<Result<ScanOutcome[]>[]> {
    const hashes = sendings.map(({ token }) => tokenHash(token));
    const sent = sendings.flatMap(({ scans }) => scans);
    const cards = await this.byCard.run(
      tx,
      sent.flatMap(({ card }) => card ?? []),
      { eventIds: [], tokenHashes: hashes },
    );
    const ids = [...sent.flatMap(({ ticketId }) => ticketId ?? []), ...cards.ticketIds];
    const known = await this.store.locked(tx, hashes, ids.filter(isId));
    const { tickets } = known;
    const phones = hashes.map((hash) => phoneThatMay(known.phones.get(hash.toString('hex')), tx.now));
    const read = readOnce(
      sendings.map(({ scans }, at) => readBy(phones[at] ?? null, scans, { cards, now: tx.now })).flat(),
    );
    const judged = judgeScans(read, tickets);
    const kept = judged.length > 0 ? await this.store.keep(tx, judged) : [];
    const takenBack = [...undoneBy(phones, sendings), ...sentAwayAfterAll(read, kept)];
    if (takenBack.length > 0) await this.store.undo(tx, takenBack);
    const before = new Map<string, Before>([...firstOf(judged), ...insideBefore(tickets)]);
    const meant = new Map(
      judged.map(({ scan, ticketId, sessionId }) => [scan.nonce, entered(ticketId ?? '', sessionId)]),
    );
    const outcomes = new Map(
      kept.map((scan) => [scan.nonce, outcomeOf(scan, before.get(meant.get(scan.nonce) ?? ''))]),
    );
    return sendings.map(({ scans }, at) =>
      phones[at]
        ? ok([...new Set(scans.map(({ nonce }) => nonce))].flatMap((nonce) => outcomes.get(nonce) ?? []))
        : refused(new Refusal('not_found', 'DOOR_PHONE_ENDED')),
    );
  }
}

function phoneThatMay(phone: PhoneAtDoor | undefined, now: Date): PhoneAtDoor | null {
  const stage = phone ? doorPhoneAt(phone, now) : 'over';
  return phone && (stage === 'open' || stage === 'sending') ? phone : null;
}

/** The oldest first. */
function readBy(
  phone: PhoneAtDoor | null,
  scans: readonly SentScan[],
  { cards, now }: { cards: CardsAtDoors; now: Date },
): PhoneScan[] {
  if (!phone) return [];
  const { eventId, sessionId } = phone;
  const openedAt = phone.openedAt ?? now;
  return [...scans]
    .sort((one, other) => other.secondsAgo - one.secondsAgo)
    .map(({ nonce, ticketId, serial, decided, secondsAgo, card }) => ({
      nonce,
      ticketId,
      serial,
      decided,
      card: card ? cards.at(card, eventId) : null,
      phone,
      eventId,
      sessionId,
      at: scannedAt(secondsAgo, { openedAt, now }),
    }));
}

/** A reading that was sent twice is one, and what its phone decided last holds. */
function readOnce(scans: readonly PhoneScan[]): PhoneScan[] {
  const once = new Map<string, PhoneScan>();
  for (const scan of scans)
    if ((once.get(scan.nonce)?.phone.id ?? scan.phone.id) === scan.phone.id) once.set(scan.nonce, scan);
  return [...once.values()];
}

const undoneBy = (phones: readonly (PhoneAtDoor | null)[], sendings: readonly Sending[]) =>
  sendings.flatMap(({ undone }, at) => {
    const phone = phones[at];
    return phone ? undone.map((nonce) => ({ phone, nonce })) : [];
  });

/** The phone asked, did not hear that the bearer may go in, and sent them away. */
function sentAwayAfterAll(scans: readonly PhoneScan[], kept: readonly KeptScan[]): PhoneScan[] {
  const inside = new Set(kept.filter(({ letIn }) => letIn).map(({ nonce }) => nonce));
  return scans.filter(({ nonce, decided }) => decided === 'sent_away' && inside.has(nonce));
}

const firstOf = (judged: readonly Judgement<PhoneScan>[]): [string, Before][] =>
  judged.flatMap(({ scan, ticketId, sessionId, letIn, verdict }) =>
    ticketId && letIn && verdict === 'admitted'
      ? [[entered(ticketId, sessionId), { checkedInAt: scan.at, label: scan.phone.label }]]
      : [],
  );

const insideBefore = (tickets: ReadonlyMap<string, ReadTicket>): [string, Before][] =>
  [...tickets].flatMap(([id, { state, sessions, ...before }]): [string, Before][] => [
    ...(state === 'checked_in' ? [[entered(id, null), before] as [string, Before]] : []),
    ...sessions.flatMap(({ id: sessionId, cameAt: checkedInAt, label }): [string, Before][] =>
      checkedInAt ? [[entered(id, sessionId), { checkedInAt, label }]] : [],
    ),
  ]);

function outcomeOf({ nonce, verdict, letIn }: KeptScan, before: Before | undefined): ScanOutcome {
  const first = verdict === 'already_in' ? before : undefined;
  const mistaken = wasMistaken({ verdict, letIn });
  return { nonce, verdict, mistaken, since: first?.checkedInAt ?? null, label: first?.label ?? null };
}
