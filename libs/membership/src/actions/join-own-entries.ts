import { Injectable } from '@nestjs/common';
import { isPaperAddress } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { undoableUntil } from '../domain/member-merge.ts';
import { knownBirthDate, knownPrefecture } from '../domain/unknown-facts.ts';
import { isBornOn } from './find-paper-entry.ts';
import { MergeMembers } from './merge-members.ts';
import { WeighMerge } from './weigh-merge.ts';

/** A person's own membership, the entry that was made for them at a counter, and the day of birth as they typed it. */
export type OwnEntries = { ownId: string; paperId: string; birthDate: string; accountId: string };

/** The member that goes on, under which number; the number that is no more, and up to which day (Tokyo) the secretariat can part the two. */
export type JoinedEntries = {
  memberId: string;
  number: string;
  formerNumber: string;
  undoableUntil: TokyoDate;
};

/**
 * A person who is a member already makes the entry that a counter made for them one with their membership, through the merge that the desk has: their own number, name and address stay, and
 * what the counter knew fills what the register did not. Both are held, so that of two presses at once the second finds it done. Needs the identity scope.
 */
@Injectable()
export class JoinOwnEntries {
  constructor(
    private readonly weigh: WeighMerge,
    private readonly merging: MergeMembers,
  ) {}

  /**
   * Pressed twice it is done once; null where the two were one already. Throws MEMBER_NOT_FOUND for an entry that has an address by now, whose person left, or another day of birth;
   * ENTRY_OTHER_PERSON (conflict) where the register knows another day of birth of the member; and what `planMerge` refuses.
   */
  async run(tx: Tx, { ownId, paperId, birthDate, accountId }: OwnEntries): Promise<JoinedEntries | null> {
    if (ownId === paperId) return null;
    const { pair, revision } = await this.weigh.hold(tx, [ownId, paperId]);
    const own = pair.find(({ id }) => id === ownId)!;
    const paper = pair.find(({ id }) => id === paperId)!;
    if (paper.mergedInto === own.id || own.mergedInto === paper.id) return null;
    if (!isPaperAddress(paper.email) || paper.leftOn || paper.mergedInto || !isBornOn(paper, birthDate))
      throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    const known = knownBirthDate(own);
    if (known !== null && known !== paper.birthDate) throw new Refusal('conflict', 'ENTRY_OTHER_PERSON');
    const ownWhere = (knows: boolean): string => (knows ? own : paper).id;
    const choice = {
      ...{ number: own.id, email: own.id, name: own.id, kana: ownWhere(own.familyKana !== '') },
      ...{ birthDate: ownWhere(known !== null), prefecture: ownWhere(knownPrefecture(own) !== '') },
      tie: ownWhere(own.tie !== ''),
    };
    const memberId = await this.merging.run(tx, { ids: [ownId, paperId], choice, revision, accountId });
    return {
      ...{ memberId, number: own.number, formerNumber: paper.number },
      undoableUntil: undoableUntil(tx.now),
    };
  }
}
