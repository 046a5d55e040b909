import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CompanyPageStore } from '../../../store/company/page/company-page.store.ts';
import type { LivePage, LivePageKey, PageFilter } from '../../../store/company/page/company-page.store.ts';
import { CompanyPhotoStore } from '../../../store/company/page/company-photo.store.ts';
import type { PhotoSides } from '../../../store/company/page/company-photo.store.ts';

/** A page of the directory, and what it may be narrowed to. */
export type LivePages = {
  rows: LivePage[];
  photos: PhotoSides[];
  more: boolean;
  areas: string[];
  industries: string[];
};

/** Pages of companies as everybody sees them: published, not hidden, of companies with a plan (its grace included). */
@Injectable()
export class ReadLivePages {
  constructor(
    private readonly pages: CompanyPageStore,
    private readonly photos: CompanyPhotoStore,
  ) {}

  /** Throws COMPANY_PAGE_NOT_FOUND, for one that is not there any more as for one that never was. */
  async one(tx: Tx, companyId: string): Promise<{ row: LivePage; photos: PhotoSides[] }> {
    const row = await this.pages.live(tx, companyId, tokyoDateOf(tx.now));
    if (!row) throw new Refusal('not_found', 'COMPANY_PAGE_NOT_FOUND');
    return { row, photos: await this.photos.sides(tx, [row.id]) };
  }

  async list(
    tx: Tx,
    filter: PageFilter,
    { first, after }: { first: number; after: LivePageKey | null },
  ): Promise<LivePages> {
    const today = tokyoDateOf(tx.now);
    const found = await this.pages.page(tx, filter, { today, first: first + 1, after });
    const rows = found.slice(0, first);
    const photos = await this.photos.sides(
      tx,
      rows.map(({ id }) => id),
    );
    return { rows, photos, more: found.length > first, ...(await this.pages.facets(tx, today)) };
  }
}
