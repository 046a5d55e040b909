import { Injectable } from '@nestjs/common';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PostIncident } from '../../actions/incidents/post-incident.ts';
import { incidentReported } from '../../work.events.ts';

/** Who is written to about accidents. */
@Injectable()
export class IncidentReactions {
  constructor(private readonly post: PostIncident) {}

  @Follows(incidentReported, 'work.tell_of_incident', 'mail')
  async reported(tx: Tx, { assignmentId }: { assignmentId: string }): Promise<void> {
    await this.post.run(tx, assignmentId);
  }
}
