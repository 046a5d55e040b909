import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred, Tx } from '@enishi/platform';
import { InviteImported } from '../../actions/invite-imported.ts';
import { KeepImported } from '../../actions/keep-imported.ts';
import { TakeOverRows } from '../../actions/take-over-rows.ts';
import { UndoImport } from '../../actions/undo-import.ts';
import { memberImportInviting, memberImportStarted, memberImportUndoing } from '../../membership.events.ts';

type OfImport = { importId: string };

/**
 * The worker goes through lists from elsewhere in small transactions, each of which notes what it has done: killed half-way, the
 * next try goes on with the first row that nobody has settled.
 */
@Injectable()
export class WorkThroughImports {
  constructor(
    private readonly transactions: Transactions,
    private readonly takeOver: TakeOverRows,
    private readonly undo: UndoImport,
    private readonly keep: KeepImported,
    private readonly invite: InviteImported,
  ) {}

  @ReachesOut(memberImportStarted, 'membership.take_over_rows', 'members')
  async started({ importId }: OfImport, { communityId }: Occurred): Promise<void> {
    await this.untilDone(communityId!, (tx) => this.takeOver.run(tx, importId));
  }

  @ReachesOut(memberImportInviting, 'membership.invite_imported', 'mail')
  async inviting({ importId }: OfImport, { communityId }: Occurred): Promise<void> {
    await this.untilDone(communityId!, (tx) => this.invite.run(tx, importId));
  }

  /** People of the desk cannot be erased while they have a role: they stay, and the rest goes on. */
  @ReachesOut(memberImportUndoing, 'membership.undo_import', 'members')
  async undoing({ importId }: OfImport, { communityId }: Occurred): Promise<void> {
    await this.untilDone(
      communityId!,
      (tx) => this.undo.run(tx, importId),
      async (tx) => {
        await this.keep.run(tx, importId);
        return true;
      },
    );
  }

  private async untilDone(
    communityId: string,
    some: (tx: Tx) => Promise<boolean>,
    otherwise?: (tx: Tx) => Promise<boolean>,
  ): Promise<void> {
    for (let more = true; more;) {
      more = await this.transactions.inIdentity(communityId, some).catch((fault: unknown) => {
        if (otherwise && fault instanceof Refusal && fault.code === 'STAFF_STAYS')
          return this.transactions.inIdentity(communityId, otherwise);
        throw fault;
      });
    }
  }
}
