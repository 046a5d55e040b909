import { Injectable } from '@nestjs/common';
import { foldForSearch } from '@enishi/japan';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { directoryAccess, directoryPrivilege, shownEntry } from '../domain/directory-entry.ts';
import type { DirectoryAccess, ShownEntry } from '../domain/directory-entry.ts';
import { knownBirthDate } from '../domain/unknown-facts.ts';
import { AccessLogStore } from '../store/access-log.store.ts';
import { DirectoryStore } from '../store/directory.store.ts';
import type { DirectoryKey } from '../store/directory.store.ts';
import { MemberStore } from '../store/member.store.ts';
import { HasPrivilege } from './has-privilege.ts';

/** A member who reads. */
export type DirectoryReader = { memberId: string; accountId: string };
/** The listed entries, only with the parts their members ticked, in the order of the names. */
export type DirectoryPage = { entries: ShownEntry[]; end: DirectoryKey | null; hasNext: boolean };

/** As much of a search as the log keeps, in characters. */
const longestReason = 300;

/** Shows members the directory, and the desk what of a member it shows. */
@Injectable()
export class ReadDirectory {
  constructor(
    private readonly entries: DirectoryStore,
    private readonly members: MemberStore,
    private readonly privileges: HasPrivilege,
    private readonly accesses: AccessLogStore,
  ) {}

  /**
   * One page, written into the access log in the same transaction: whom it showed, and to whom. Throws DIRECTORY_NOT_GIVEN,
   * DIRECTORY_ADULTS_ONLY (forbidden).
   */
  async page(
    tx: Tx,
    { memberId, accountId }: DirectoryReader,
    { text, first, after }: { text: string; first: number; after: DirectoryKey | null },
  ): Promise<DirectoryPage> {
    const access = await this.accessOf(tx, memberId);
    if (access === 'minor') throw new Refusal('forbidden', 'DIRECTORY_ADULTS_ONLY');
    if (access === 'no_privilege') throw new Refusal('forbidden', 'DIRECTORY_NOT_GIVEN');
    const wanted = { text: foldForSearch(text), today: tokyoDateOf(tx.now), only: null };
    const found = await this.entries.page(tx, wanted, { first: first + 1, after });
    const rows = found.slice(0, first);
    const others = rows.map((row) => row.memberId).filter((id) => id !== memberId);
    if (others.length > 0) {
      const reason = `directory ${text}`.trim().slice(0, longestReason);
      await this.accesses.write(tx, {
        ...{ accountId, role: 'member', act: 'read_directory', memberId: null, memberIds: others },
        ...{ people: others.length, reason },
      });
    }
    const end = rows.at(-1) ?? null;
    return { entries: rows.map(shownEntry), end, hasNext: found.length > first };
  }

  /** What the directory shows of one member today; null where it shows nothing. */
  async of(tx: Tx, memberId: string): Promise<ShownEntry | null> {
    const wanted = { text: '', today: tokyoDateOf(tx.now), only: memberId };
    const [row] = await this.entries.page(tx, wanted, { first: 1, after: null });
    return row ? shownEntry(row) : null;
  }

  /** Whether the directory is open to a member. */
  async accessOf(tx: Tx, memberId: string): Promise<DirectoryAccess> {
    const member = await this.members.byId(tx, memberId);
    if (!member) return 'no_privilege';
    const privileged = await this.privileges.run(tx, memberId, directoryPrivilege);
    return directoryAccess({ birthDate: knownBirthDate(member), privileged }, tokyoDateOf(tx.now));
  }
}
