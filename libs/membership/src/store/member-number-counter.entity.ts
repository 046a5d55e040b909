import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given in a community and year. Its row lock, held until commit, is what makes numbers gapless. */
@Entity({ schema: 'membership', name: 'member_number_counter' })
export class MemberNumberCounterEntity {
  @PrimaryColumn({
    name: 'community_id',
    type: 'uuid',
    primaryKeyConstraintName: 'member_number_counter_pkey',
  })
  communityId: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'member_number_counter_pkey' }) year: number;
  @Column({ name: 'last_given', type: 'integer' }) lastGiven: number;
}
