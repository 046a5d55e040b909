import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { DeskMemberStore } from '../store/desk-member.store.ts';

/** Which of some members the desk means by the beginning of a name, a reading, a number or an address that it typed. */
@Injectable()
export class FindAmongMembers {
  constructor(private readonly members: DeskMemberStore) {}

  /** One statement. Names nobody, so that nothing is written down. */
  run(tx: Tx, text: string, ids: readonly string[]): Promise<string[]> {
    return this.members.meant(tx, text, ids);
  }
}
