import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { AccessLogStore } from '../store/access-log.store.ts';
import { StudentDeclarationStore } from '../store/student-declaration.store.ts';
import type { WaitingStudent } from '../store/student-declaration.store.ts';
import type { DeskReader } from './open-member-record.ts';

/** Declarations shown at once; whoever has answered these sees the next ones. */
const shownAtOnce = 50;

/** Lists who waits for an answer, and writes down whom the list showed, in the same transaction. */
@Injectable()
export class ListStudentDeclarations {
  constructor(
    private readonly declarations: StudentDeclarationStore,
    private readonly accesses: AccessLogStore,
  ) {}

  async run(tx: Tx, reader: DeskReader): Promise<{ waiting: WaitingStudent[]; more: boolean }> {
    const found = await this.declarations.waiting(tx, shownAtOnce + 1);
    const waiting = found.slice(0, shownAtOnce);
    const memberIds = [...new Set(waiting.map(({ memberId }) => memberId))];
    if (memberIds.length > 0)
      await this.accesses.write(tx, {
        ...{ ...reader, act: 'list_members', memberId: null, memberIds },
        ...{ people: memberIds.length, reason: 'students' },
      });
    return { waiting, more: found.length > shownAtOnce };
  }
}
