import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { TellOfDeskStop } from '../../actions/tell-of-desk-stop.ts';
import { consentEnded } from '../../talent.events.ts';
import type { ConsentEnded } from '../../talent.events.ts';

/** What the desk stopped on somebody's word is told to them. */
@Injectable()
export class DeskStopReactions {
  constructor(private readonly tell: TellOfDeskStop) {}

  @Follows(consentEnded, 'talent.tell_of_desk_stop', 'mail')
  async ended(tx: Tx, { consentId }: ConsentEnded): Promise<void> {
    await this.tell.run(tx, consentId);
  }
}
