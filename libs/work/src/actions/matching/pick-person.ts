import { Injectable } from '@nestjs/common';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readPlacing, readWord } from '../../domain/matching/coordinator-word.ts';
import type { PlacingReason } from '../../domain/matching/coordinator-word.ts';
import { GigPickStore } from '../../store/matching/gig-pick.store.ts';
import { ListCandidates } from './list-candidates.ts';

/** Of which gig, to whose record; `by` is the account at the desk. */
export type PickWish = { gigId: string; recordId: string; by: string };

/** A coordinator's own part in who is asked: a line that stands above the program's reasons, and who comes first, with why. */
@Injectable()
export class PickPerson {
  constructor(
    private readonly candidates: ListCandidates,
    private readonly picks: GigPickStore,
  ) {}

  /** Empty takes the line away. Throws what `ListCandidates.one` throws, and GIG_WORD_LONG. */
  async write(tx: Tx, { gigId, recordId, by }: PickWish, word: string): Promise<void> {
    const text = unwrap(readWord(word));
    const { memberId } = await this.candidates.one(tx, gigId, recordId);
    await this.picks.write(tx, { gigId, memberId, by }, text);
  }

  /** They are told first, and it stands first on their board. Pressed twice it is done once. Throws what `ListCandidates.one` throws, and GIG_PLACING_REASON_MISSING against the ranking. */
  async place(tx: Tx, { gigId, recordId, by }: PickWish, reason: PlacingReason | null): Promise<void> {
    const { memberId, rank } = await this.candidates.one(tx, gigId, recordId);
    await this.picks.place(tx, { gigId, memberId, by }, { rank, reason: unwrap(readPlacing(rank, reason)) });
  }
}
