import { Injectable } from '@nestjs/common';
import { newId, Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readReason } from '../../domain/help-request.ts';
import { mayKeepPapers, readMinorPapers } from '../../domain/minors/minor-papers.ts';
import type { MinorPapersForm } from '../../domain/minors/minor-papers.ts';
import { youthRuleOn } from '../../domain/minors/youth-table.ts';
import { needsGuardianOn } from '../../domain/working-age.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { MinorPapersStore } from '../../store/minors/minor-papers.store.ts';
import { placeFreed, placeGivenBack } from '../../work.events.ts';
import { KnowMinors } from './know-minors.ts';

/** Papers at a counter, without the birthday that stands on the form already. */
export type CounterPapers = Omit<MinorPapersForm, 'birthDate'>;
/** Who saw papers: somebody of the secretariat, or a clerk of a registration desk. */
export type PapersSeenBy = { readonly accountId: string } | { readonly clerkId: string };

/** Writes down that proof of age and a guardian's consent were seen, and that they hold no more. */
@Injectable()
export class KeepMinorPapers {
  constructor(
    private readonly contacts: FindContacts,
    private readonly minors: KnowMinors,
    private readonly papers: MinorPapersStore,
    private readonly assignments: AssignmentStore,
  ) {}

  /** Pressed twice it is done once. Throws MEMBER_NOT_FOUND and the refusals of `mayKeepPapers` and `readMinorPapers`. */
  async run(
    tx: Tx,
    memberId: string,
    { form, by }: { form: MinorPapersForm; by: PapersSeenBy },
  ): Promise<void> {
    const contact = await this.contacts.hold(tx, memberId);
    if (!contact) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    const today = tokyoDateOf(tx.now);
    const accepted = await this.minors.accepted(tx);
    const born = unwrap(mayKeepPapers({ born: contact.born, today, accepted }));
    const papers = unwrap(readMinorPapers(form, { born, today }));
    const inForce = await this.papers.inForce(tx, [memberId], true);
    if (inForce.some((one) => one.born === born)) return;
    // Those of another birthday prove nothing any more.
    for (const { id } of inForce)
      await this.papers.end(tx, id, {
        by: 'accountId' in by ? by.accountId : by.clerkId,
        reason: '生年月日の訂正',
      });
    await this.papers.add(tx, {
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, ...papers, seenAt: tx.now },
      ...{ seenBy: 'accountId' in by ? by.accountId : null, clerkId: 'clerkId' in by ? by.clerkId : null },
      ...{ endedAt: null, endedBy: null, endReason: null },
    });
  }

  /**
   * Of somebody who is being registered at a counter, where the birthday is copied from the certificate. Throws REGISTRATION_TOO_YOUNG (forbidden, `age`) where the community employs nobody under age,
   * and the refusals of `run`.
   */
  async atCounter(
    tx: Tx,
    memberId: string,
    { minor, birthDate, clerkId }: { minor: CounterPapers | null; birthDate: TokyoDate; clerkId: string },
  ): Promise<void> {
    if (!(await this.minors.accepted(tx)))
      throw new Refusal('forbidden', 'REGISTRATION_TOO_YOUNG', {
        age: youthRuleOn(tokyoDateOf(tx.now)).majority,
      });
    const form = { ...(minor ?? { certificate: '', guardian: '', signedOn: '' }), birthDate };
    await this.run(tx, memberId, { form, by: { clerkId } });
  }

  /**
   * A guardian takes the consent back, or ends the contracts for what is to come (労働基準法58条2項): nothing is taken any more, and places that have not begun are free again, with the reason. What was done
   * is paid. Of whoever is of age by now no place ends. Pressed twice it is done once. Answers with how many places ended. Throws MINOR_PAPERS_NOT_FOUND and WORK_REASON_WRONG.
   */
  async end(tx: Tx, id: string, { reason, by }: { reason: string; by: string }): Promise<number> {
    const row = await this.papers.held(tx, id);
    if (!row) throw new Refusal('not_found', 'MINOR_PAPERS_NOT_FOUND');
    if (row.endedAt) return 0;
    const why = unwrap(readReason(reason));
    await this.papers.end(tx, id, { by, reason: why });
    return needsGuardianOn(row.born, tokyoDateOf(tx.now)) ? this.giveBack(tx, row.memberId, why) : 0;
  }

  private async giveBack(tx: Tx, memberId: string, reason: string): Promise<number> {
    const ahead = await this.assignments.ahead(tx, memberId);
    await this.assignments.end(
      tx,
      ahead.map(({ id }) => id),
      { state: 'withdrawn', by: 'desk', reason },
    );
    for (const { id, gigId } of ahead) {
      await tx.emit(placeFreed, { gigId });
      await tx.emit(placeGivenBack, { assignmentId: id });
    }
    return ahead.length;
  }
}
