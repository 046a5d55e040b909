import { Injectable } from '@nestjs/common';
import { foldForSearch } from '@enishi/japan';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { directorySearchText, readDirectoryEntry } from '../domain/directory-entry.ts';
import type { DirectoryAccess, DirectoryEntry } from '../domain/directory-entry.ts';
import { DirectoryStore } from '../store/directory.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { ReadDirectory } from './read-directory.ts';

/** One's own entry, whether it is listed, and whether it may be. */
export type OwnDirectoryEntry = DirectoryEntry & { listed: boolean; access: DirectoryAccess };

const nothingYet: DirectoryEntry = {
  displayName: '',
  area: '',
  interests: '',
  line: '',
  links: [],
  shown: [],
};

/** Keeps what a member says of themselves to other members: listed by their own wish, taken out at once. */
@Injectable()
export class KeepDirectoryEntry {
  constructor(
    private readonly entries: DirectoryStore,
    private readonly directory: ReadDirectory,
    private readonly timeline: TimelineStore,
  ) {}

  async read(tx: Tx, memberId: string): Promise<OwnDirectoryEntry> {
    const access = await this.directory.accessOf(tx, memberId);
    const kept = await this.entries.of(tx, memberId);
    if (!kept) return { ...nothingYet, listed: false, access };
    const { displayName, area, interests, line, links, shown, listed } = kept;
    return { displayName, area, interests, line, links, shown, listed, access };
  }

  /** Lists the member with this entry, or changes it. Throws what `readDirectoryEntry` refuses, DIRECTORY_NOT_GIVEN, DIRECTORY_ADULTS_ONLY. */
  async save(tx: Tx, memberId: string, typed: DirectoryEntry): Promise<OwnDirectoryEntry> {
    const access = await this.directory.accessOf(tx, memberId);
    if (access === 'minor') throw new Refusal('forbidden', 'DIRECTORY_ADULTS_ONLY');
    if (access === 'no_privilege') throw new Refusal('forbidden', 'DIRECTORY_NOT_GIVEN');
    const { links, shown, ...texts } = unwrap(readDirectoryEntry(typed));
    const entry = { ...texts, links: [...links], shown: [...shown] };
    const before = await this.entries.of(tx, memberId);
    await this.entries.save(tx, {
      ...{ memberId, communityId: tx.community, listed: true, ...entry },
      ...{ sortKey: foldForSearch(entry.displayName), searchText: directorySearchText(entry) },
      ...{ listedAt: before?.listedAt ?? tx.now, updatedAt: tx.now },
    });
    if (!before?.listed) await this.timeline.append(tx, memberId, { kind: 'directory_joined' });
    return { ...entry, listed: true, access };
  }

  /** Takes the member out of the directory; what was written stays theirs. Doing it twice is as once. */
  async withdraw(tx: Tx, memberId: string): Promise<void> {
    if (await this.entries.withdraw(tx, memberId))
      await this.timeline.append(tx, memberId, { kind: 'directory_left' });
  }
}
