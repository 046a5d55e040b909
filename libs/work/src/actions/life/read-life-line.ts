import { Injectable } from '@nestjs/common';
import { Refusal, pageOfLatest } from '@enishi/kernel';
import { FindMember, NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { ReadWay } from '@enishi/talent';
import type { WayLine } from '@enishi/talent';
import type { DiaryPage } from '../../store/diary/company-look.store.ts';
import { DoneGigStore } from '../../store/diary/done-gig.store.ts';

/** One line of a life-line, whichever library knows of it. */
export type LifeLine = Omit<WayLine, 'sort'> & { sort: WayLine['sort'] | 'gig' };
export type LifePage = { rows: LifeLine[]; hasNext: boolean };

/** One life-line per person: member, who came, who worked, intern, of a programme. Each library answers for its own records, and the page is cut where they are put together. */
@Injectable()
export class ReadLifeLine {
  constructor(
    private readonly way: ReadWay,
    private readonly gigs: DoneGigStore,
    private readonly members: FindMember,
    private readonly names: NameMembers,
  ) {}

  /** The latest first. */
  async own(tx: Tx, memberId: string, { first, after }: DiaryPage): Promise<LifePage> {
    const way = await this.way.run(tx, memberId, { first, after });
    const gigs = await this.gigs.ofMember(tx, memberId, { first: first + 1, after });
    const done = gigs.map(({ id, at, title }): LifeLine => ({
      ...{ id, at, sort: 'gig', title: { ja: title, en: title } },
      ...{ eventId: null, role: null, entry: null },
    }));
    const { rows, hasNext } = pageOfLatest<LifeLine>([way.rows, done], first);
    return { rows, hasNext: hasNext || way.hasNext };
  }

  /** For the desk; the look is written down and stands in the person's diary. Throws MEMBER_NOT_FOUND. */
  async atDesk(
    tx: Tx,
    memberId: string,
    { page, reader }: { page: DiaryPage; reader: DeskReader },
  ): Promise<LifePage & { member: NamedMember }> {
    const known = await this.members.byId(tx, memberId);
    const named = known && (await this.names.run(tx, [known.id], { reader, reason: 'life line' }));
    const member = named?.get(memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    return { member, ...(await this.own(tx, member.id, page)) };
  }
}
