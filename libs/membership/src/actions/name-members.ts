import { Injectable } from '@nestjs/common';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { displayKana, displayName } from '../domain/member-name.ts';
import { AccessLogStore } from '../store/access-log.store.ts';
import { DeskMemberStore } from '../store/desk-member.store.ts';
import type { DeskReader } from './open-member-record.ts';

/** A member as a report's list shows them. */
export type NamedMember = {
  id: string;
  number: string;
  name: string;
  /** Null for names without kana. */
  kana: string | null;
  planName: Bilingual;
};

/** Who reads the names, and for which figure. */
export type NamingReason = {
  reader: DeskReader;
  reason: string;
  /** People who are shown beside them and are no members. */
  others?: number;
  /** Whether they are looked at, or leave in a file. */
  act?: 'list_members' | 'export_members';
};

/**
 * Names the members behind a figure for the secretariat and writes down who looked at how many and why, in the same
 * transaction. Ids of nobody here are left out.
 */
@Injectable()
export class NameMembers {
  constructor(
    private readonly members: DeskMemberStore,
    private readonly accesses: AccessLogStore,
  ) {}

  /** Two SQL statements, however many ids there are. */
  async run(
    tx: Tx,
    ids: readonly string[],
    { reader, reason, others = 0, act = 'list_members' }: NamingReason,
  ): Promise<Map<string, NamedMember>> {
    const rows = await this.members.named(tx, ids);
    const memberIds = rows.map(({ id }) => id);
    const people = rows.length + others;
    if (people > 0) {
      const shown = { act, memberId: null, memberIds, people, reason } as const;
      await this.accesses.write(tx, { ...reader, ...shown });
    }
    return new Map(
      rows.map(({ id, number, planJa, planEn, ...name }) => [
        id,
        {
          ...{ id, number, name: displayName(name), kana: displayKana(name) || null },
          planName: { ja: planJa, en: planEn },
        },
      ]),
    );
  }
}
