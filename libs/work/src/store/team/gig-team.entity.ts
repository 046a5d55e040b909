import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MateState, TeamState } from '../../domain/team/team.ts';

/** Friends who take a gig together; who they are stands beside it, so that it holds nobody. */
@Entity({ schema: 'work', name: 'gig_team' })
@Index('gig_team_code', ['communityId', 'code'], { unique: true })
@Index('gig_team_of_gig', ['communityId', 'gigId', 'state', 'heldUntil'])
@Index('gig_team_ending', ['communityId', 'state', 'heldUntil'])
export class GigTeamEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'gig_id', type: 'uuid' }) gigId: string;
  /** By which friends find it. */
  @Column({ type: 'text' }) code: string;
  /** For how many it was begun. */
  @Column({ type: 'smallint' }) size: number;
  /** Where one steps back later, the others are asked whether they still come; else they are told. */
  @Column({ type: 'boolean' }) whole: boolean;
  @Column({ type: 'text' }) state: TeamState;
  @Column({ name: 'begun_at', type: 'timestamptz' }) begunAt: Date;
  /** Until when places are kept. */
  @Column({ name: 'held_until', type: 'timestamptz' }) heldUntil: Date;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}

/** Somebody of a team, with their own yes. */
@Entity({ schema: 'work', name: 'gig_team_mate' })
@Index('gig_team_mate_of_team', ['communityId', 'teamId', 'agreedAt', 'id'])
@Index('gig_team_mate_of_member', ['communityId', 'memberId', 'state'])
@Index('gig_team_mate_of_place', ['communityId', 'assignmentId'])
@Index('gig_team_mate_once', ['communityId', 'teamId', 'memberId'], {
  unique: true,
  where: `state in ('agreed', 'placed')`,
})
export class GigTeamMateEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'team_id', type: 'uuid' }) teamId: string;
  /** Null once the person was erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ type: 'boolean' }) founder: boolean;
  @Column({ type: 'text' }) state: MateState;
  @Column({ name: 'agreed_at', type: 'timestamptz' }) agreedAt: Date;
  /** In which language the terms were read. */
  @Column({ type: 'text' }) locale: 'ja' | 'en';
  /** The words of the consent as they stood beside the tick, where a company is told who comes. */
  @Column({ name: 'agreed_to', type: 'text', nullable: true }) agreedTo: string | null;
  /** Their place, once all had said yes. */
  @Column({ name: 'assignment_id', type: 'uuid', nullable: true }) assignmentId: string | null;
  /** Since when they are asked whether they still come, since another stepped back; null once they answered. */
  @Column({ name: 'asked_at', type: 'timestamptz', nullable: true }) askedAt: Date | null;
}
