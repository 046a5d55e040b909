import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyStanding } from '../../../domain/company/company-holding.ts';
import type { CompanyStanding } from '../../../domain/company/company-states.ts';
import { pageState } from '../../../domain/company/page/page-state.ts';
import type { PageState } from '../../../domain/company/page/page-state.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';
import { CompanyHoldingStore } from '../../../store/company/company-holding.store.ts';
import type { CompanyPageEntity } from '../../../store/company/page/company-page.entity.ts';
import { CompanyPageStore } from '../../../store/company/page/company-page.store.ts';
import { CompanyPhotoStore } from '../../../store/company/page/company-photo.store.ts';
import type { PhotoSides } from '../../../store/company/page/company-photo.store.ts';

/** A company's page with where it stands, for those who write it. */
export type OwnPage = {
  kept: CompanyPageEntity;
  state: PageState;
  standing: CompanyStanding;
  photos: PhotoSides[];
};

/** Reads a company's page as it is being written. */
@Injectable()
export class ReadOwnPage {
  constructor(
    private readonly pages: CompanyPageStore,
    private readonly photos: CompanyPhotoStore,
    private readonly holdings: CompanyHoldingStore,
  ) {}

  async run(tx: Tx, { id }: CompanyEntity): Promise<OwnPage> {
    const kept = await this.pages.of(tx, id);
    const { standing } = companyStanding(await this.holdings.of(tx, id), tokyoDateOf(tx.now));
    return { kept, state: pageState(kept), standing, photos: await this.photos.sides(tx, [id]) };
  }
}
