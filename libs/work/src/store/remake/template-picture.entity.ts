import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A picture of a template's procedure (写真の手順), cleaned of everything but its picture. */
@Entity({ schema: 'work', name: 'template_picture' })
@Index('template_picture_of_template', ['communityId', 'templateId', 'position'])
export class TemplatePictureEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'template_id', type: 'uuid' }) templateId: string;
  /** From 1 on, in the order of the work. */
  @Column({ type: 'smallint' }) position: number;
  /** What it shows. */
  @Column({ type: 'text' }) line: string;
  @Column({ type: 'text' }) type: string;
  @Column({ type: 'integer' }) width: number;
  @Column({ type: 'integer' }) height: number;
  @Column({ type: 'bytea' }) bytes: Buffer;
}
