import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { statusListBits } from '../../domain/status-list.ts';

/** Until half of the list is used, as many tries miss less than once in a million. */
const mostTries = 20;

/** Draws a place in the community's list of what was taken back, of which badges and words share one: whoever draws holds it, so that no two have the same bit. */
@Injectable()
export class TakePlace {
  /** `add` answers whether the place was free. */
  async run(tx: Tx, add: (statusIndex: number) => Promise<boolean>): Promise<void> {
    await tx.lock(`talent.status_list:${tx.community}`);
    for (let tried = 0; tried < mostTries; tried += 1) if (await add(randomInt(statusListBits))) return;
    throw new Error('no free place was found in the list of badges');
  }
}
