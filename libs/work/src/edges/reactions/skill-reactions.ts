import { Injectable } from '@nestjs/common';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { TellSteps } from '@enishi/talent';
import { ProveSkill } from '../../actions/prove-skill.ts';
import { placeAccepted } from '../../work.events.ts';
import type { PlaceAccepted } from '../../work.events.ts';

/** What people did for companies goes into their record with the acceptance, or not at all; what it comes to they are told afterwards. */
@Injectable()
export class SkillReactions {
  constructor(
    private readonly prove: ProveSkill,
    private readonly steps: TellSteps,
  ) {}

  @Joins(placeAccepted, 'work.prove_skill')
  async accepted(tx: Tx, accepted: PlaceAccepted): Promise<void> {
    await this.prove.run(tx, accepted);
  }

  @Follows(placeAccepted, 'work.tell_steps', 'mail')
  async followed(tx: Tx, { memberId }: PlaceAccepted): Promise<void> {
    await this.steps.run(tx, memberId);
  }
}
