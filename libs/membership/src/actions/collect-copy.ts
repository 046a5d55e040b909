import { Injectable } from '@nestjs/common';
import { PersonalRecords, heldAsOne } from '@enishi/platform';
import type { PersonalRows, Tx } from '@enishi/platform';
import { personOf } from '../domain/erased-person.ts';
import type { CopyScope } from '../domain/own-copy.ts';
import { withoutParts } from '../domain/requests/left-out.ts';
import type { LeftOutPart } from '../domain/requests/left-out.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { StandingRefusals } from './requests/standing-refusals.ts';

/** What is handed out of a person's data, and which parts of it are not. */
export type CollectedCopy = { tables: PersonalRows[]; leftOut: LeftOutPart[] };

/** Collects what the contexts hold of a member, without the parts that the desk has refused to disclose. Needs the identity scope. */
@Injectable()
export class CollectCopy {
  constructor(
    private readonly members: MemberStore,
    private readonly records: PersonalRecords,
    private readonly refusals: StandingRefusals,
  ) {}

  /** With what is filed under entries that were doubles of the member. */
  async run(tx: Tx, member: MemberEntity, scope: CopyScope): Promise<CollectedCopy> {
    const found: PersonalRows[] = [];
    for (const entry of [member, ...(await this.members.doublesOf(tx, member.id))])
      found.push(
        ...(await this.records.collect(tx, personOf(entry), { provisionsOnly: scope === 'provisions' })),
      );
    const held = heldAsOne(found);
    const refused = await this.refusals.leftOut(tx, member.id);
    const leftOut = refused.filter((part) => held.some(({ table }) => table === part.table));
    return { tables: withoutParts(held, leftOut), leftOut };
  }
}
