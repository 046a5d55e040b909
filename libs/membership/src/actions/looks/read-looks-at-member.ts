import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { lookMatterOf } from '../../domain/look.ts';
import type { LookMatter } from '../../domain/look.ts';
import { AccessLogStore } from '../../store/access-log.store.ts';

/** One look at a member; `accountId` null where another member looked, whom the person is not told. */
export type LookAtYou = {
  id: string;
  at: Date;
  matter: LookMatter;
  accountId: string | null;
};

/** From after which line on, and how many. */
export type LooksPage = { first: number; after: { at: Date; id: string } | null };

/** Who looked at one member and what for, the latest first: for the member (個人情報保護法33条). Whom a file of everybody held is not kept by person, and stands here where it is. */
@Injectable()
export class ReadLooksAtMember {
  constructor(private readonly accesses: AccessLogStore) {}

  /** `told`: how the reasons of looks begin that the person reads elsewhere. One statement. */
  async run(tx: Tx, memberId: string, page: LooksPage, told: readonly string[] = []): Promise<LookAtYou[]> {
    const rows = await this.accesses.at(tx, memberId, page, told);
    return rows.map(({ id, at, accountId, role, ...look }) => ({
      ...{ id, at, matter: lookMatterOf(look) },
      accountId: role === 'member' ? null : accountId,
    }));
  }
}
