import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which skills a passport shows, under a consent of the same id. */
@Entity({ schema: 'talent', name: 'skill_passport' })
export class SkillPassportEntity {
  @PrimaryColumn({ name: 'consent_id', type: 'uuid' }) consentId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'skill_ids', type: 'uuid', array: true }) skillIds: string[];
}
