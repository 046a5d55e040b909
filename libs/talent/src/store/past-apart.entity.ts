import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two people of old lists who look alike and are not one, as the desk says; the smaller id first. */
@Entity({ schema: 'talent', name: 'past_apart' })
export class PastApartEntity {
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @PrimaryColumn({ name: 'one_id', type: 'uuid' }) oneId: string;
  @PrimaryColumn({ name: 'other_id', type: 'uuid' }) otherId: string;
}
