import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { LikenessStore } from '../store/likeness.store.ts';

/** How many pairs of the register wait for somebody to say whether they are one person. Names nobody. */
@Injectable()
export class CountDoubles {
  constructor(private readonly likenesses: LikenessStore) {}

  run(tx: Tx): Promise<number> {
    return this.likenesses.countDoubles(tx);
  }
}
