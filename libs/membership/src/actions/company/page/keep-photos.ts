import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { pageLimits } from '../../../domain/company/page/company-page.ts';
import { readPhoto } from '../../../domain/company/page/photo.ts';
import { readLine } from '../../../domain/typed-text.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';
import { CompanyStore } from '../../../store/company/company.store.ts';
import { CompanyPageStore } from '../../../store/company/page/company-page.store.ts';
import { CompanyPhotoStore } from '../../../store/company/page/company-photo.store.ts';

/** A photo as it was uploaded, in base64, and what it shows. */
export type PhotoWish = { content: string; alt: string };

/** Photos of a company's page. What is added or removed concerns the draft; everybody sees it once that is published. */
@Injectable()
export class KeepPhotos {
  constructor(
    private readonly companies: CompanyStore,
    private readonly pages: CompanyPageStore,
    private readonly photos: CompanyPhotoStore,
  ) {}

  /** Throws the refusals of `readPhoto` and of lines, PHOTOS_TOO_MANY. */
  async add(tx: Tx, { id: companyId }: CompanyEntity, { content, alt: typed }: PhotoWish): Promise<void> {
    const alt = unwrap(readLine(typed, 'alt', pageLimits.alt));
    const photo = unwrap(readPhoto(Buffer.from(content, 'base64')));
    await this.companies.locked(tx, companyId);
    const kept = await this.pages.of(tx, companyId);
    const { photos } = kept.draft;
    if (photos.length >= pageLimits.photos)
      throw new Refusal('conflict', 'PHOTOS_TOO_MANY', { field: 'photo', most: pageLimits.photos });
    const id = await this.photos.add(tx, companyId, photo);
    await this.pages.save(tx, { ...kept, draft: { ...kept.draft, photos: [...photos, { id, alt }] } });
  }

  /** Throws PHOTO_NOT_FOUND. */
  async remove(tx: Tx, { id: companyId }: CompanyEntity, photoId: string): Promise<void> {
    await this.companies.locked(tx, companyId);
    const kept = await this.pages.of(tx, companyId);
    const photos = kept.draft.photos.filter(({ id }) => id !== photoId);
    if (photos.length === kept.draft.photos.length) throw new Refusal('not_found', 'PHOTO_NOT_FOUND');
    await this.pages.save(tx, { ...kept, draft: { ...kept.draft, photos } });
    await this.drop(tx, companyId);
  }

  /** Forgets the photos that neither the draft nor the published page shows. */
  async drop(tx: Tx, companyId: string): Promise<void> {
    const { draft, published } = await this.pages.of(tx, companyId);
    const shown = [...draft.photos, ...(published?.photos ?? [])];
    await this.photos.keepOnly(
      tx,
      companyId,
      shown.map(({ id }) => id),
    );
  }
}
