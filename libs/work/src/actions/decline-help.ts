import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { helpMachine, readReason } from '../domain/help-request.ts';
import { HelpRequestStore } from '../store/help-request.store.ts';

/** The desk cannot help a company this time, and says why; the company reads it on its page. */
@Injectable()
export class DeclineHelp {
  constructor(private readonly requests: HelpRequestStore) {}

  /** Pressed twice it is done once. Throws HELP_NOT_FOUND, WORK_REASON_WRONG, and HELP_OVER (conflict) for what has been cut. */
  async run(tx: Tx, { id, reason, by }: { id: string; reason: string; by: string }): Promise<void> {
    const request = await this.requests.held(tx, id);
    if (!request) throw new Refusal('not_found', 'HELP_NOT_FOUND');
    if (request.state === 'declined') return;
    if (!helpMachine.may(request.state, 'declined')) throw new Refusal('conflict', 'HELP_OVER');
    await this.requests.turn(tx, id, { to: 'declined', reason: unwrap(readReason(reason)), by });
  }
}
