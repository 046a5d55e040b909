import { Injectable } from '@nestjs/common';
import { tokenHash } from '@enishi/identity';
import { Refusal, isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { AdmissionVerdict } from '../domain/admission.ts';
import { doorPhoneAt } from '../domain/door-phone.ts';
import { judgeScans, scannedAt, wasMistaken } from '../domain/door-scan.ts';
import type { Scan } from '../domain/door-scan.ts';
import { DoorScanStore } from '../store/door-scan.store.ts';
import type { KeptScan, ReadTicket } from '../store/door-scan.store.ts';

/** The most readings of one sending. */
export const mostScans = 100;

/** A reading as a phone sends it: how long ago, since its clock may be wrong. */
export type SentScan = Omit<Scan, 'at'> & { readonly secondsAgo: number };

/** What became of a reading. `since` and `label`: who let in with that ticket before, and when. */
export type ScanOutcome = {
  nonce: string;
  verdict: AdmissionVerdict;
  mistaken: boolean;
  since: Date | null;
  label: string | null;
};

/**
 * Takes in what a phone at the door has read, asked at once or sent when the network was back, and what it has taken back. The same sent again is the same; what a
 * phone without a network has let in is never overwritten, but said where it was a mistake. Throws DOOR_PHONE_ENDED (not_found), INPUT_INVALID.
 */
@Injectable()
export class TakeInScans {
  constructor(private readonly store: DoorScanStore) {}

  async run(
    tx: Tx,
    token: string,
    { scans, undone }: { scans: readonly SentScan[]; undone: readonly string[] },
  ): Promise<ScanOutcome[]> {
    const nonces = [...scans.map(({ nonce }) => nonce), ...undone];
    if (scans.length > mostScans || undone.length > mostScans || !nonces.every(isId))
      throw new Refusal('invalid', 'INPUT_INVALID', { field: 'scans' });
    const ids = scans.flatMap(({ ticketId }) => (ticketId && isId(ticketId) ? [ticketId] : []));
    const found = await this.store.locked(tx, tokenHash(token), ids);
    if (!found || !mayTakeIn(found.phone, tx.now)) throw new Refusal('not_found', 'DOOR_PHONE_ENDED');
    const { phone, tickets } = found;
    const openedAt = phone.openedAt ?? tx.now;
    const read = readOnce(scans).map(({ secondsAgo, ...scan }) => ({
      ...scan,
      at: scannedAt(secondsAgo, { openedAt, now: tx.now }),
    }));
    const judged = judgeScans(read, { tickets, eventId: phone.eventId });
    const kept = judged.length > 0 ? await this.store.keep(tx, phone, judged) : [];
    const takenBack = [...undone, ...sentAwayAfterAll(read, kept)];
    if (takenBack.length > 0) await this.store.undo(tx, phone, takenBack);
    const ticketOf = new Map(read.map(({ nonce, ticketId }) => [nonce, ticketId ?? '']));
    return kept.map((scan) => outcomeOf(scan, tickets.get(ticketOf.get(scan.nonce) ?? '')));
  }
}

const mayTakeIn = (phone: Parameters<typeof doorPhoneAt>[0], now: Date): boolean =>
  ['open', 'sending'].includes(doorPhoneAt(phone, now));

/** The oldest first. A reading that stands in one sending twice is one. */
function readOnce(scans: readonly SentScan[]): SentScan[] {
  const once = new Map(scans.map((scan) => [scan.nonce, scan]));
  return [...once.values()].sort((one, other) => other.secondsAgo - one.secondsAgo);
}

/** The phone asked, did not hear that the bearer may go in, and sent them away. */
function sentAwayAfterAll(scans: readonly Scan[], kept: readonly KeptScan[]): string[] {
  const inside = new Set(kept.filter(({ letIn }) => letIn).map(({ nonce }) => nonce));
  return scans
    .filter(({ nonce, decided }) => decided === 'sent_away' && inside.has(nonce))
    .map(({ nonce }) => nonce);
}

function outcomeOf(
  { nonce, verdict, letIn }: { nonce: string; verdict: AdmissionVerdict; letIn: boolean },
  ticket: ReadTicket | undefined,
): ScanOutcome {
  const before = verdict === 'already_in' ? ticket : undefined;
  const mistaken = wasMistaken({ verdict, letIn });
  return { nonce, verdict, mistaken, since: before?.checkedInAt ?? null, label: before?.label ?? null };
}
