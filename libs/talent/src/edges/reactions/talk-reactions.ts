import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { TellOfTalk } from '../../actions/talks/tell-of-talk.ts';
import { talkWritten } from '../../talent.events.ts';

/** What follows when a person or a company writes to the other. */
@Injectable()
export class TalkReactions {
  constructor(private readonly tell: TellOfTalk) {}

  @Follows(talkWritten, 'talent.tell_of_talk', 'mail')
  async written(tx: Tx, { lineId }: { lineId: string }): Promise<void> {
    await this.tell.run(tx, lineId);
  }
}
