import { Injectable } from '@nestjs/common';
import { PersonalRecords } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { personOf } from '../../domain/erased-person.ts';
import type { CopyPart } from '../../domain/requests/left-out.ts';
import { requestKinds } from '../../domain/requests/request-kinds.ts';
import type { MemberEntity } from '../../store/member.entity.ts';
import { MemberStore } from '../../store/member.store.ts';
import type { RightsRequestEntity } from '../../store/requests/rights-request.entity.ts';

/** Whom the copy would be of, and its parts. */
export type ReviewedCopy = { readonly memberId: string; readonly parts: CopyPart[] };

/** Tells what the copy that would answer a request holds, table by table, for the desk to choose what it leaves out. Needs the identity scope. */
@Injectable()
export class ReviewCopyParts {
  constructor(
    private readonly members: MemberStore,
    private readonly records: PersonalRecords,
  ) {}

  /** Null where no copy would go with the answer: another kind, or somebody who is in no register. */
  async run(tx: Tx, { memberId, kind }: RightsRequestEntity): Promise<ReviewedCopy | null> {
    const { copy } = requestKinds[kind];
    const named = copy && memberId ? await this.members.byId(tx, memberId) : null;
    const member = named?.mergedInto ? await this.members.byId(tx, named.mergedInto) : named;
    if (!member || member.erasedOn !== null) return null;
    return { memberId: member.id, parts: await this.partsOf(tx, member, copy === 'provisions') };
  }

  /** The same with the member held until commit: no copy of theirs is gathered meanwhile by what was decided before. */
  async held(tx: Tx, request: RightsRequestEntity): Promise<ReviewedCopy | null> {
    const reviewed = await this.run(tx, request);
    if (reviewed) await this.members.locked(tx, reviewed.memberId);
    return reviewed;
  }

  /** With what is filed under entries that were doubles of the member. */
  private async partsOf(tx: Tx, member: MemberEntity, provisionsOnly: boolean): Promise<CopyPart[]> {
    const parts = new Map<string, CopyPart>();
    for (const entry of [member, ...(await this.members.doublesOf(tx, member.id))])
      for (const part of await this.records.outline(tx, personOf(entry), { provisionsOnly })) {
        const known = parts.get(part.table);
        const items = [...new Set([...(known?.items ?? []), ...part.items])].sort();
        parts.set(part.table, { ...part, items, rows: part.rows + (known?.rows ?? 0) });
      }
    return [...parts.values()];
  }
}
