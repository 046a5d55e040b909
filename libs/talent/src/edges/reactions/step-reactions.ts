import { membersMerged } from '@enishi/membership';
import type { Merged } from '@enishi/membership';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { TellSteps } from '../../actions/steps/tell-steps.ts';
import { skillConfirmed } from '../../talent.events.ts';

/** Who is told of a step that the secretariat's confirmation, or a merge, has given. Accepted work is followed by `work`. */
@Injectable()
export class StepReactions {
  constructor(private readonly tell: TellSteps) {}

  @Follows(skillConfirmed, 'talent.tell_steps', 'mail')
  async confirmed(tx: Tx, { memberId }: { memberId: string }): Promise<void> {
    await this.tell.run(tx, memberId);
  }

  @Follows(membersMerged, 'talent.tell_steps_of_merge', 'mail')
  async merged(tx: Tx, { keptId }: Merged): Promise<void> {
    await this.tell.run(tx, keptId);
  }
}
