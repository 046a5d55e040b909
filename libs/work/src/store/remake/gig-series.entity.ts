import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Gigs of a request that were cut at once by one template. */
@Entity({ schema: 'work', name: 'gig_series' })
@Index('gig_series_of_request', ['communityId', 'requestId'])
@Index('gig_series_of_template', ['communityId', 'templateId'])
export class GigSeriesEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId: string;
  @Column({ name: 'template_id', type: 'uuid' }) templateId: string;
  @Column({ name: 'cut_by', type: 'uuid' }) cutBy: string;
  @Column({ name: 'cut_at', type: 'timestamptz' }) cutAt: Date;
}

/** Of which series a gig is. */
@Entity({ schema: 'work', name: 'series_gig' })
@Index('series_gig_of_series', ['communityId', 'seriesId'])
export class SeriesGigEntity {
  @PrimaryColumn({ name: 'gig_id', type: 'uuid' }) gigId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'series_id', type: 'uuid' }) seriesId: string;
}
