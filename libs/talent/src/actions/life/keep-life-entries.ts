import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import { FindMember, NameMembers } from '@enishi/membership';
import type { DeskReader, MergeUndone, Merged, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { isContested, readLifeEntry, readLifeWords } from '../../domain/life-entry.ts';
import type { LifeEntryForm } from '../../domain/life-entry.ts';
import type { LifeEntryEntity } from '../../store/life-entry.entity.ts';
import { LifeEntryStore } from '../../store/life-entry.store.ts';

/** As many objections as the desk's list shows. */
const mostContested = 50;

/** An objection that waits, and whose it is. */
export type Contested = { id: string; memberId: string; what: string; objectedAt: Date; member: NamedMember };

/** What the secretariat writes into life-lines, and what the person says against it: they read each entry, and whoever objects is answered. */
@Injectable()
export class KeepLifeEntries {
  constructor(
    private readonly entries: LifeEntryStore,
    private readonly members: FindMember,
    private readonly names: NameMembers,
  ) {}

  /** Answers with the new entry's id. Throws MEMBER_NOT_FOUND and what `readLifeEntry` refuses. */
  async add(tx: Tx, memberId: string, { form, by }: { form: LifeEntryForm; by: string }): Promise<string> {
    const member = await this.members.byId(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    const entry = unwrap(readLifeEntry(form));
    const id = newId();
    await this.entries.save(tx, {
      ...{ ...entry, id, communityId: tx.community, memberId: member.id, giverId: member.id },
      ...{ writtenBy: by, writtenAt: tx.now },
      ...{ objection: null, objectedAt: null, answer: null, answeredAt: null },
    });
    return id;
  }

  /** Puts an entry right; where the person had objected, that answers it in the words typed. Throws LIFE_ENTRY_NOT_FOUND and what is refused. */
  async correct(
    tx: Tx,
    id: string,
    { form, answer, by }: { form: LifeEntryForm; answer: string; by: string },
  ): Promise<void> {
    const found = await this.found(tx, id);
    const entry = unwrap(readLifeEntry(form));
    const answered = isContested(found)
      ? { answer: unwrap(readLifeWords('answer', answer)), answeredAt: tx.now }
      : {};
    await this.entries.save(tx, { ...found, ...entry, ...answered, writtenBy: by, writtenAt: tx.now });
  }

  /** Keeps an entry as it is, against what the person says, with why. Throws LIFE_ENTRY_NOT_FOUND, LIFE_NOT_CONTESTED (conflict) and what is refused. */
  async answer(tx: Tx, id: string, typed: string): Promise<void> {
    const found = await this.found(tx, id);
    if (!isContested(found)) throw new Refusal('conflict', 'LIFE_NOT_CONTESTED');
    const answer = unwrap(readLifeWords('answer', typed));
    await this.entries.save(tx, { ...found, answer, answeredAt: tx.now });
  }

  /** Takes an entry out, with what was said about it. Throws LIFE_ENTRY_NOT_FOUND. */
  async remove(tx: Tx, id: string): Promise<void> {
    const { id: known } = await this.found(tx, id);
    await this.entries.remove(tx, known);
  }

  /** The person says what is wrong; said again, the later words stand and wait anew. Throws LIFE_ENTRY_NOT_FOUND, also for entries of others. */
  async object(tx: Tx, memberId: string, { id, words }: { id: string; words: string }): Promise<void> {
    const found = await this.found(tx, id);
    if (found.memberId !== memberId) throw new Refusal('not_found', 'LIFE_ENTRY_NOT_FOUND');
    const objection = unwrap(readLifeWords('objection', words));
    await this.entries.save(tx, {
      ...{ ...found, objection, objectedAt: tx.now, answer: null, answeredAt: null },
    });
  }

  /** Whose objections wait, the longest first, fifty at most; who looked at whom is written down. */
  async contested(tx: Tx, reader: DeskReader): Promise<Contested[]> {
    const rows = await this.entries.contested(tx, mostContested);
    const ids = [...new Set(rows.map(({ memberId }) => memberId))];
    const named = await this.names.run(tx, ids, { reader, reason: 'life line' });
    return rows.flatMap(({ objectedAt, ...row }) => {
      const member = named.get(row.memberId);
      return member && objectedAt ? [{ ...row, objectedAt, member }] : [];
    });
  }

  async merged(tx: Tx, { keptId: to, mergedId: from }: Merged): Promise<void> {
    await this.entries.handOver(tx, { from, to });
  }

  async parted(tx: Tx, { mergedId, doubles }: MergeUndone): Promise<void> {
    await this.entries.handBack(tx, mergedId, doubles);
  }

  private async found(tx: Tx, id: string): Promise<LifeEntryEntity> {
    const entry = await this.entries.held(tx, id);
    if (!entry) throw new Refusal('not_found', 'LIFE_ENTRY_NOT_FOUND');
    return entry;
  }
}
