import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx, Viewer } from '@enishi/platform';
import { CompanyStore } from '../../../store/company/company.store.ts';
import type { CompanyPhotoEntity } from '../../../store/company/page/company-photo.entity.ts';
import { CompanyPageStore } from '../../../store/company/page/company-page.store.ts';
import { CompanyPhotoStore } from '../../../store/company/page/company-photo.store.ts';

/** Who asks for a photo. */
type Asks = Pick<Viewer, 'accountId' | 'deskRole'>;

/** Hands out a photo: to everybody while its page shows it, to whoever acts for the company and to the desk always. */
@Injectable()
export class HandOutPhoto {
  constructor(
    private readonly photos: CompanyPhotoStore,
    private readonly pages: CompanyPageStore,
    private readonly companies: CompanyStore,
  ) {}

  /** Throws PHOTO_NOT_FOUND; `open` says that everybody may see it. */
  async run(
    tx: Tx,
    photoId: string,
    { accountId, deskRole }: Asks,
  ): Promise<{ photo: CompanyPhotoEntity; open: boolean }> {
    const photo = await this.photos.byId(tx, photoId);
    if (!photo) throw new Refusal('not_found', 'PHOTO_NOT_FOUND');
    const live = await this.pages.live(tx, photo.companyId, tokyoDateOf(tx.now));
    if (live?.page.photos.some(({ id }) => id === photo.id)) return { photo, open: true };
    const own = deskRole ?? (accountId && (await this.companies.own(tx, accountId, photo.companyId)));
    if (!own) throw new Refusal('not_found', 'PHOTO_NOT_FOUND');
    return { photo, open: false };
  }
}
