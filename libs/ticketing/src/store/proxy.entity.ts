import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ProxyState } from '../domain/states.ts';

/** That one member may show the tickets of another: who asked, who agreed, and who ended it, each with its time. */
@Entity({ schema: 'ticketing', name: 'proxy' })
@Index('proxy_live', ['communityId', 'memberId', 'proxyId'], {
  unique: true,
  where: "state in ('asked', 'agreed')",
})
@Index('proxy_by_proxy', ['communityId', 'proxyId'])
export class ProxyEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Whose tickets they are. */
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** Who may show them. */
  @Column({ name: 'proxy_id', type: 'uuid' }) proxyId: string;
  @Column({ type: 'text' }) state: ProxyState;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  @Column({ name: 'agreed_at', type: 'timestamptz', nullable: true }) agreedAt: Date | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  /** One of the two; null where an entry was merged. */
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
}
