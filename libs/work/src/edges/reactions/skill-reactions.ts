import { Injectable } from '@nestjs/common';
import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { ProveSkill } from '../../actions/prove-skill.ts';
import { placeAccepted } from '../../work.events.ts';
import type { PlaceAccepted } from '../../work.events.ts';

/** What people did for companies goes into their record with the acceptance, or not at all. */
@Injectable()
export class SkillReactions {
  constructor(private readonly prove: ProveSkill) {}

  @Joins(placeAccepted, 'work.prove_skill')
  async accepted(tx: Tx, accepted: PlaceAccepted): Promise<void> {
    await this.prove.run(tx, accepted);
  }
}
