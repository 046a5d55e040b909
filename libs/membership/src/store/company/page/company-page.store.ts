import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { emptyPage } from '../../../domain/company/page/company-page.ts';
import type { CompanyPageContent } from '../../../domain/company/page/company-page.ts';
import type { CompanyEntity } from '../company.entity.ts';
import { CompanyPageEntity } from './company-page.entity.ts';

/** What of a company stands on its page beside its own words. */
export type PageOwner = Pick<
  CompanyEntity,
  'id' | 'name' | 'legalForm' | 'formPlace' | 'kana' | 'prefecture' | 'locale'
>;
/** A page as everybody sees it. */
export type LivePage = PageOwner & { page: CompanyPageContent; publishedAt: Date; sortKey: string };
export type LivePageKey = Pick<LivePage, 'sortKey' | 'id'>;

/** What a company is called, and whether everybody sees its page. */
export type CompanyFace = Pick<CompanyEntity, 'id' | 'name' | 'legalForm' | 'formPlace'> & { page: boolean };

/** What the directory is narrowed to; null narrows nothing. */
export type PageFilter = {
  /** Code of a municipality or of a prefecture. */
  area: string | null;
  industry: string | null;
  /** First letters of readings, and whether those or all others. */
  row: { letters: string; within: boolean } | null;
};

/** What companies say of themselves. Whether everybody sees it is asked at the moment of reading, of the rows that decide. */
@Injectable()
export class CompanyPageStore {
  async of(tx: Tx, companyId: string): Promise<CompanyPageEntity> {
    const kept = await tx.repo(CompanyPageEntity).findOneBy({ communityId: tx.community, companyId });
    return kept ?? { ...unwritten, companyId, communityId: tx.community, updatedAt: tx.now };
  }

  async save(tx: Tx, page: CompanyPageEntity): Promise<void> {
    await tx.repo(CompanyPageEntity).upsert({ ...page, updatedAt: tx.now }, ['companyId']);
  }

  /** One that everybody sees, or null. */
  async live(tx: Tx, companyId: string, today: TokyoDate): Promise<LivePage | null> {
    if (!isId(companyId)) return null;
    const [found] = await tx.query<LivePage>(`${selected} and c.id = $3`, [tx.community, today, companyId]);
    return found ?? null;
  }

  /** Companies of some ids; ids of none here are left out. */
  faces(tx: Tx, ids: readonly string[], today: TokyoDate): Promise<CompanyFace[]> {
    return tx.query<CompanyFace>(
      `select c.id, c.name, c.legal_form "legalForm", c.form_place "formPlace",
              exists (select from membership.company_page p
                       where p.community_id = c.community_id and p.company_id = c.id and ${isSeen}) page
         from membership.company c where c.community_id = $1 and c.id = any($3::uuid[])`,
      [tx.community, today, ids],
    );
  }

  /** Up to `first` after a key, by reading; names without one come first, in the order of their letters. */
  page(
    tx: Tx,
    { area, industry, row }: PageFilter,
    { today, first, after }: { today: TokyoDate; first: number; after: LivePageKey | null },
  ): Promise<LivePage[]> {
    return tx.query<LivePage>(
      `${selected}
          and ($3::text is null or p.published->>'area' = $3 or c.prefecture = $3)
          and ($4::text is null or p.published->>'industry' = $4)
          and ($5::text is null or (position(left(${sortKey}, 1) in $5) > 0) = $6)
          and ($7::text is null or (${sortKey}, c.id) > ($7, $8::uuid))
        order by ${sortKey}, c.id limit $9`,
      [
        ...[tx.community, today, area, industry, row?.letters ?? null, row?.within ?? true],
        ...[after?.sortKey ?? null, after?.id ?? null, first],
      ],
    );
  }

  /** Areas and industries of which there is a page: nobody chooses one that leads to nothing. */
  async facets(tx: Tx, today: TokyoDate): Promise<{ areas: string[]; industries: string[] }> {
    const [found] = await tx.query<{ areas: string[] | null; industries: string[] | null }>(
      `select array_agg(distinct coalesce(nullif(l.page->>'area', ''), l.prefecture)) areas,
              array_agg(distinct l.page->>'industry') industries
         from (${selected}) l`,
      [tx.community, today],
    );
    return { areas: found?.areas ?? [], industries: found?.industries ?? [] };
  }
}

const unwritten = {
  draft: emptyPage,
  published: null,
  publishedAt: null,
  hiddenAt: null,
  hiddenBecause: null,
};

const sortKey = `coalesce(nullif(c.kana_key, ''), c.name_key)`;

/** As `companyStanding` and `isShown` say it: in good order today, or unpaid within grace; of a page `p` and a company `c`, with `$2` for today. */
export const isSeen = `p.published is not null and p.hidden_at is null
      and exists (select from membership.company_holding h where h.community_id = c.community_id and h.company_id = c.id
            and ((h.grace_until is null and h.from_day <= $2 and (h.until_day is null or $2 < h.until_day)) or $2 < h.grace_until))`;

const selected = `select c.id, c.name, c.legal_form "legalForm", c.form_place "formPlace", c.kana, c.prefecture, c.locale,
          p.published page, p.published_at "publishedAt", ${sortKey} "sortKey"
     from membership.company_page p
     join membership.company c on c.community_id = p.community_id and c.id = p.company_id
    where p.community_id = $1 and ${isSeen}`;
