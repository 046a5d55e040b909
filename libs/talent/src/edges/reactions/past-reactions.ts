import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { AskPast } from '../../actions/past/ask-past.ts';
import { pastAsked } from '../../talent.events.ts';

/** The letters to people of an old list, some at a time. */
@Injectable()
export class PastReactions {
  constructor(private readonly asking: AskPast) {}

  @Follows(pastAsked, 'talent.ask_past', 'mail')
  async asked(tx: Tx, { listId }: { listId: string }): Promise<void> {
    await this.asking.goOn(tx, listId);
  }
}
