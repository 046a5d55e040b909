import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Refusal, isId } from '@enishi/kernel';
import {
  CurrentViewer,
  PageArgs,
  Transactions,
  decodeCursor,
  encodeCursor,
  pageSize,
} from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { KeepDirectoryEntry } from '../../actions/keep-directory-entry.ts';
import type { OwnDirectoryEntry } from '../../actions/keep-directory-entry.ts';
import { ReadDirectory } from '../../actions/read-directory.ts';
import type { DirectoryKey } from '../../store/directory.store.ts';
import {
  DirectoryAccessEnum,
  DirectoryEntryInput,
  DirectoryPageType,
  MyDirectoryEntryType,
} from './types/directory.type.ts';

/** The members' directory (会員名簿). */
@Resolver()
export class DirectoryResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadDirectory,
    private readonly own: KeepDirectoryEntry,
  ) {}

  @Query(() => DirectoryPageType, { description: 'By name; reading it is written into the access log.' })
  async directory(
    @CurrentViewer() viewer: MemberViewer,
    @Args() page: PageArgs,
    @Args('text', { type: () => String, nullable: true, description: 'A part of what is shown.' })
    text: string | null,
  ): Promise<DirectoryPageType> {
    const wanted = { text: text ?? '', first: pageSize(page), after: keyIn(page.after) };
    const { entries, end, hasNext } = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.read.page(tx, viewer, wanted),
    );
    return { items: entries, endCursor: end && encodeCursor([end.sortKey, end.memberId]), hasNext };
  }

  @Query(() => MyDirectoryEntryType)
  async myDirectoryEntry(@CurrentViewer() viewer: MemberViewer): Promise<MyDirectoryEntryType> {
    return ownType(
      await this.transactions.inCommunity(viewer.communityId, (tx) => this.own.read(tx, viewer.memberId)),
    );
  }

  @Mutation(() => MyDirectoryEntryType, { description: 'Lists the viewer, or changes what is shown.' })
  async saveDirectoryEntry(
    @CurrentViewer() viewer: MemberViewer,
    @Args('entry', { type: () => DirectoryEntryInput }) entry: DirectoryEntryInput,
  ): Promise<MyDirectoryEntryType> {
    return ownType(
      await this.transactions.inCommunity(viewer.communityId, (tx) =>
        this.own.save(tx, viewer.memberId, entry),
      ),
    );
  }

  @Mutation(() => Boolean, { description: 'Takes the viewer out at once.' })
  async leaveDirectory(@CurrentViewer() viewer: MemberViewer): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.own.withdraw(tx, viewer.memberId));
    return true;
  }
}

const ownType = ({ access, ...entry }: OwnDirectoryEntry): MyDirectoryEntryType => ({
  ...entry,
  access: DirectoryAccessEnum[access],
});

function keyIn(cursor: string | null | undefined): DirectoryKey | null {
  if (!cursor) return null;
  const [sortKey = '', memberId = ''] = decodeCursor(cursor, 2);
  if (!isId(memberId)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'after' });
  return { sortKey, memberId };
}
