import { Injectable } from '@nestjs/common';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { pageOfLatest } from '@enishi/kernel';
import { ReadMemberTurns } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { ReadVisits } from '@enishi/ticketing';
import { isContested } from '../../domain/life-entry.ts';
import type { LifeEntryKind } from '../../domain/life-entry.ts';
import { LifeEntryStore } from '../../store/life-entry.store.ts';
import type { LifePage, TookPart } from '../../store/life-entry.store.ts';

/** An entry that the secretariat wrote, with what the person said against it and what was answered. */
export type WrittenEntry = {
  kind: LifeEntryKind;
  what: string;
  startsOn: TokyoDate;
  endsOn: TokyoDate | null;
  note: string | null;
  objection: string | null;
  answer: string | null;
  contested: boolean;
};

/** One line of a life-line; of the last three, one is set with its sort. */
export type WayLine = {
  id: string;
  at: Date;
  sort: 'membership' | 'visit' | 'took_part' | 'entry';
  title: Bilingual;
  eventId: string | null;
  role: TookPart['role'] | null;
  entry: WrittenEntry | null;
};

/** Somebody's way with the region as this library and those below know it: as what they belonged, to which events they came, in what they took part, and what the secretariat wrote. */
@Injectable()
export class ReadWay {
  constructor(
    private readonly turns: ReadMemberTurns,
    private readonly visits: ReadVisits,
    private readonly entries: LifeEntryStore,
  ) {}

  /** The latest first. Four statements. */
  async run(
    tx: Tx,
    memberId: string,
    { first, after }: LifePage,
  ): Promise<{ rows: WayLine[]; hasNext: boolean }> {
    const more = { first: first + 1, after };
    const plain = { eventId: null, role: null, entry: null };
    const turns = await this.turns.run(tx, memberId, more);
    const visits = await this.visits.run(tx, memberId, more);
    const parts = await this.entries.tookPart(tx, memberId, more);
    const written = await this.entries.ofMember(tx, memberId, more);
    return pageOfLatest<WayLine>(
      [
        turns.map((turn) => ({ ...plain, ...turn, sort: 'membership' })),
        visits.map(({ id, at, eventId, titleJa, titleEn }) => ({
          ...{ ...plain, id, at, eventId, sort: 'visit', title: { ja: titleJa, en: titleEn ?? titleJa } },
        })),
        parts.map(({ id, at, role, title }) => ({ ...plain, id, at, role, title, sort: 'took_part' })),
        written.map(({ id, at, what, ...row }) => ({
          ...{ ...plain, id, at, sort: 'entry', title: { ja: what, en: what } },
          entry: {
            ...{ what, kind: row.kind, startsOn: row.startsOn, endsOn: row.endsOn, note: row.note },
            ...{ objection: row.objection, answer: row.answer, contested: isContested(row) },
          },
        })),
      ],
      first,
    );
  }
}
