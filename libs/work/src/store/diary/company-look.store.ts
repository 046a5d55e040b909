import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

/** Why a company was told of somebody: by the contract of a gig, since it employs them by one, or since they applied for its posting. */
export type CompanyLookMatter = 'contract' | 'employed' | 'applied';

/** One disclosure to a company; `accountId` null where nobody looked, but the contract told it. */
export type CompanyLook = {
  id: string;
  at: Date;
  matter: CompanyLookMatter;
  company: string;
  accountId: string | null;
  items: string[];
};

/** From after which line on, and how many. */
export type DiaryPage = { first: number; after: { at: Date; id: string } | null };

/** What companies were told of a person who works for them or applied, as the two records of disclosure say (個人情報保護法29条). */
@Injectable()
export class CompanyLookStore {
  /** By whose the place or the application is now, the latest first, up to `first` after a key. One statement. */
  ofMember(tx: Tx, memberId: string, { first, after }: DiaryPage): Promise<CompanyLook[]> {
    return tx.query<CompanyLook>(
      `select * from (
         (select p.id, p.provided_at "at", case when p.provided_to = p.company_id then 'contract' else 'employed' end "matter",
                 p.company_name "company", nullif(p.provided_to, p.company_id) "accountId", p.items
            from work.provision p join work.assignment a on a.id = p.assignment_id
           where p.community_id = $1 and a.community_id = $1 and a.member_id = $2
             and ($3::timestamptz is null or (p.provided_at, p.id) < ($3, $4::uuid))
           order by p.provided_at desc, p.id desc limit $5)
         union all
         (select l.id, l.looked_at, 'applied', l.company_name, l.looked_by, l.items
            from work.applicant_look l join work.application a on a.id = l.application_id
           where l.community_id = $1 and a.community_id = $1 and a.member_id = $2
             and ($3::timestamptz is null or (l.looked_at, l.id) < ($3, $4::uuid))
           order by l.looked_at desc, l.id desc limit $5)
       ) looks order by "at" desc, id desc limit $5`,
      [tx.community, memberId, after?.at ?? null, after?.id ?? null, first],
    );
  }
}
