import { Injectable } from '@nestjs/common';
import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { KeepDirectoryEntry } from '../../actions/keep-directory-entry.ts';
import { membershipLeft } from '../../membership.events.ts';

/** Whoever leaves is out of the directory in the same commit, and joins it anew by their own wish should they come back. */
@Injectable()
export class LeaveDirectoryWhenLeft {
  constructor(private readonly directory: KeepDirectoryEntry) {}

  @Joins(membershipLeft, 'membership.leave_directory')
  async run(tx: Tx, { memberId }: { memberId: string }): Promise<void> {
    await this.directory.withdraw(tx, memberId);
  }
}
