import { isId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { slipEntryKind, slipSource } from '../domain/slip.ts';
import { SlipStore } from '../store/slip.store.ts';
import type { KeptSlip } from '../store/slip.store.ts';
import { ReverseEntry } from './reverse-entry.ts';

/** Which slip was wrong, why, and who says so. */
export type SlipCorrection = { id: string; reason: string; reversedBy: string };

const longestReason = 200;

/** Takes a slip back by its mirror on the slip's own day, so that the month it was counted in becomes right. Slips are never changed. */
@Injectable()
export class ReverseSlip {
  constructor(
    private readonly slips: SlipStore,
    private readonly reverseEntry: ReverseEntry,
  ) {}

  /** Twice is once. Refuses `SLIP_NOT_FOUND` (not_found), `SLIP_REASON` (invalid). */
  async run(tx: Tx, { id, reason, reversedBy }: SlipCorrection): Promise<KeptSlip> {
    await tx.lock(`ledger.slip:${id}`);
    const slip = isId(id) ? await this.slips.find(tx, id) : null;
    if (!slip) throw new Refusal('not_found', 'SLIP_NOT_FOUND');
    const why = reason.trim().slice(0, longestReason);
    if (why === '') throw new Refusal('invalid', 'SLIP_REASON', { field: 'reason' });
    if (slip.reversedBecause !== null) return slip;
    const { occurredOn } = slip;
    await this.reverseEntry.run(tx, { source: slipSource(id), kind: slipEntryKind, occurredOn, reason: why });
    await this.slips.reverse(tx, id, why, reversedBy);
    return { ...slip, reversedBecause: why };
  }
}
