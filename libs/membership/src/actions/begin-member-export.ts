import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { filterForLog } from '../domain/member-filter.ts';
import type { MemberFilter } from '../domain/member-filter.ts';
import { AccessLogStore } from '../store/access-log.store.ts';
import { DeskMemberStore } from '../store/desk-member.store.ts';
import type { DeskReader } from './open-member-record.ts';

/** Writes down who takes how many members' data away, before the first row leaves (個人情報保護法23条). Answers the number. */
@Injectable()
export class BeginMemberExport {
  constructor(
    private readonly members: DeskMemberStore,
    private readonly accesses: AccessLogStore,
  ) {}

  async run(tx: Tx, filter: MemberFilter, reader: DeskReader): Promise<number> {
    const people = (await this.members.facets(tx, filter)).reduce((total, row) => total + row.count, 0);
    await this.accesses.write(tx, {
      ...reader,
      act: 'export_members',
      memberId: null,
      people,
      reason: `csv ${filterForLog(filter)}`,
    });
    return people;
  }
}
