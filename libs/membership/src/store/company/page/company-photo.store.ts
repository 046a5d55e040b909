import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CleanPhoto } from '../../../domain/company/page/photo.ts';
import { CompanyPhotoEntity } from './company-photo.entity.ts';

/** A photo's sides, without its bytes. */
export type PhotoSides = Pick<CompanyPhotoEntity, 'id' | 'width' | 'height'>;

/** Photos of companies' pages. */
@Injectable()
export class CompanyPhotoStore {
  async add(tx: Tx, companyId: string, photo: CleanPhoto): Promise<string> {
    const id = newId();
    await tx
      .repo(CompanyPhotoEntity)
      .insert({ id, communityId: tx.community, companyId, addedAt: tx.now, ...photo });
    return id;
  }

  async byId(tx: Tx, id: string): Promise<CompanyPhotoEntity | null> {
    return isId(id) ? tx.repo(CompanyPhotoEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  /** Of some companies, without the bytes. */
  sides(tx: Tx, companyIds: readonly string[]): Promise<PhotoSides[]> {
    return tx.query<PhotoSides>(
      `select id, width, height from membership.company_photo where community_id = $1 and company_id = any($2::uuid[])`,
      [tx.community, companyIds],
    );
  }

  /** Drops what neither the draft nor the published page shows any more. */
  async keepOnly(tx: Tx, companyId: string, ids: readonly string[]): Promise<void> {
    await tx.change(
      `delete from membership.company_photo where community_id = $1 and company_id = $2 and not (id = any($3::uuid[]))`,
      [tx.community, companyId, ids],
    );
  }
}
