import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PhotoType } from '../../../domain/company/page/photo.ts';

/** A photo of a company's page, cleaned of everything but its picture. Which are shown, the page says. */
@Entity({ schema: 'membership', name: 'company_photo' })
@Index('company_photo_by_company', ['communityId', 'companyId'])
export class CompanyPhotoEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'text' }) type: PhotoType;
  @Column({ type: 'integer' }) width: number;
  @Column({ type: 'integer' }) height: number;
  @Column({ type: 'bytea' }) bytes: Buffer;
  @Column({ name: 'added_at', type: 'timestamptz' }) addedAt: Date;
}
