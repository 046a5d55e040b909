import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { endorsementMachine } from '../../domain/endorsement.ts';
import type { EndorsementState } from '../../domain/endorsement.ts';
import type { EndorsementEntity } from '../../store/endorsement.entity.ts';
import { EndorsementStore } from '../../store/endorsement.store.ts';
import { EvidenceStore } from '../../store/evidence.store.ts';
import { SkillStore } from '../../store/skill.store.ts';
import { CarryWord } from './carry-word.ts';

/** What becomes of a word: its person shows it or does not, and whoever wrote it takes it back. What is shown is a line of evidence; what is not any more, a further line that revokes it. */
@Injectable()
export class TurnEndorsement {
  constructor(
    private readonly endorsements: EndorsementStore,
    private readonly evidence: EvidenceStore,
    private readonly skills: SkillStore,
    private readonly carrying: CarryWord,
  ) {}

  /** By the person. Pressed twice it is done once. Throws ENDORSEMENT_NOT_FOUND, also for a word about somebody else, and ENDORSEMENT_OVER (conflict) for one that was taken back. */
  async show(tx: Tx, memberId: string, { id, shown }: { id: string; shown: boolean }): Promise<void> {
    const held = await this.endorsements.held(tx, id);
    if (held?.memberId !== memberId) throw new Refusal('not_found', 'ENDORSEMENT_NOT_FOUND');
    await this.turn(tx, held, shown ? 'shown' : 'hidden');
  }

  /** By whoever wrote it; what was typed is forgotten. Pressed twice it is done once. Throws ENDORSEMENT_NOT_FOUND, also for a word of somebody else. */
  async takeBack(tx: Tx, endorserId: string, id: string): Promise<void> {
    const held = await this.endorsements.held(tx, id);
    if (held?.endorserId !== endorserId) throw new Refusal('not_found', 'ENDORSEMENT_NOT_FOUND');
    await this.turn(tx, held, 'taken_back');
  }

  private async turn(tx: Tx, held: EndorsementEntity, to: EndorsementState): Promise<void> {
    if (held.state === to) return;
    if (!endorsementMachine.may(held.state, to)) throw new Refusal('conflict', 'ENDORSEMENT_OVER');
    await this.endorsements.turn(tx, held.id, to);
    if (to === 'shown') {
      await this.addLine(tx, held);
      await this.carrying.shownAgain(tx, held.id);
    } else if (held.state === 'shown') {
      await this.evidence.revoke(tx, held.id, null);
      await this.carrying.takenOff(tx, held.id);
    }
  }

  private async addLine(tx: Tx, held: EndorsementEntity): Promise<void> {
    const { id, memberId, giverId, occasionRef, skillId, occurredOn, role, sameCompany } = held;
    const [skill] = (await this.skills.all(tx, [skillId])).filter((each) => each.id === skillId);
    await this.evidence.add(tx, {
      ...{ id: newId(), communityId: tx.community, memberId, giverId, kind: 'endorsed', sourceRef: id },
      ...{ occasionRef, skillId, occurredOn, role, minutes: 0, companyId: null, companyName: null },
      ...{ whatJa: `「${skill?.nameJa ?? ''}」への、一緒に働いた人のひとこと`, ownCompany: sameCompany },
      whatEn: `A word about “${skill?.nameEn ?? ''}” from somebody who worked along`,
      ...{ recordedBy: null, recordedAt: tx.now, revokes: null },
    });
  }
}
