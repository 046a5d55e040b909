import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MemberStore } from '../store/member.store.ts';
import type { TimelineEntryEntity } from '../store/timeline-entry.entity.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import type { TimelineKey } from '../store/timeline.store.ts';

/** A page of a member's story, newest first. */
export type TimelinePage = { entries: TimelineEntryEntity[]; hasNext: boolean };

/** Reads a member's story for the desk. Throws MEMBER_NOT_FOUND. */
@Injectable()
export class ReadTimeline {
  constructor(
    private readonly members: MemberStore,
    private readonly timeline: TimelineStore,
  ) {}

  async run(
    tx: Tx,
    memberId: string,
    { first, after }: { first: number; after: TimelineKey | null },
  ): Promise<TimelinePage> {
    if (!(await this.members.byId(tx, memberId))) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    const entries = await this.timeline.page(tx, memberId, { first: first + 1, after });
    return { entries: entries.slice(0, first), hasNext: entries.length > first };
  }
}
