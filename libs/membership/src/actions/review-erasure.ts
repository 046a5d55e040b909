import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { personOf } from '../domain/erased-person.ts';
import { keptUntil } from '../domain/retention.ts';
import { ErasureStore } from '../store/erasure.store.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';

/** Something that stays after an erasure: what, why, and the first day on which it need not be kept. */
export type KeptThing = { title: Bilingual; because: Bilingual; until: TokyoDate };

/** What erasing somebody would mean, or has meant. */
export type ErasureReview = { member: MemberEntity; kept: KeptThing[] };

/** Reads before somebody decides; changes nothing. Needs the identity scope. Throws MEMBER_NOT_FOUND. */
@Injectable()
export class ReviewErasure {
  constructor(
    private readonly members: MemberStore,
    private readonly records: PersonalRecords,
    private readonly erasures: ErasureStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<ErasureReview> {
    const member = await this.members.byId(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.erasedOn !== null) return { member, kept: await this.proved(tx, memberId) };
    const today = tokyoDateOf(tx.now);
    const kept = await this.records.kept(tx, personOf(member));
    return {
      member,
      kept: kept.map(({ title, because, years }) => ({ title, because, until: keptUntil(today, years) })),
    };
  }

  private async proved(tx: Tx, memberId: string): Promise<KeptThing[]> {
    const rows = await this.erasures.keptOf(tx, memberId);
    return rows.map((row) => ({
      title: { ja: row.titleJa, en: row.titleEn },
      because: { ja: row.becauseJa, en: row.becauseEn },
      until: row.untilDay,
    }));
  }
}
