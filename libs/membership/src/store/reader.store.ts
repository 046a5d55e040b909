import { Injectable } from '@nestjs/common';
import type { Interest, Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

/** Which members; an empty part does not narrow. Prefectures are JIS codes, ties the words kept at joining. */
export type ReaderChoice = {
  readonly planKeys: readonly string[];
  readonly prefectures: readonly string[];
  readonly ties: readonly string[];
  /** Whoever asked for one of them. */
  readonly interests: readonly Interest[];
};

/** A member as far as writing to them needs. */
export type NewsletterReader = { memberId: string; accountId: string; email: string; locale: Locale };

/** Members who are to be written to. */
@Injectable()
export class ReaderStore {
  page(
    tx: Tx,
    { planKeys, prefectures, ties, interests }: ReaderChoice,
    { first, after }: { first: number; after: string | null },
  ): Promise<NewsletterReader[]> {
    return tx.query<NewsletterReader>(
      `select m.id "memberId", m.account_id "accountId", m.email, m.locale
         from membership.member m join membership.membership s on s.member_id = m.id
        where m.newsletter and m.left_on is null and s.status in ('current', 'grace')
          and ($1::uuid is null or m.id > $1)
          and (cardinality($2::text[]) = 0 or s.plan_key = any($2))
          and (cardinality($3::text[]) = 0 or m.prefecture = any($3))
          and (cardinality($4::text[]) = 0 or m.tie = any($4))
          and (cardinality($5::text[]) = 0 or m.interests && $5)
        order by m.id limit $6`,
      [after, planKeys, prefectures, ties, interests, first],
    );
  }
}
