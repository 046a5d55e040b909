import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { endorsementItems } from '../../domain/endorsement.ts';
import { EndorsementStore } from '../../store/endorsement.store.ts';
import type { SharedOccasion } from '../../store/endorsement.store.ts';
import { ProvisionStore } from '../../store/provision.store.ts';
import type { SkillEntity } from '../../store/skill.entity.ts';
import { SkillStore } from '../../store/skill.store.ts';
import { TalentRecordStore } from '../../store/talent-record.store.ts';
import { sharedSince } from './read-endorsements.ts';

/** Who asks for a word, of what they did together with the reader, and of which skills of theirs something can be said. */
export type OpenedRequest = {
  id: string;
  asker: Contact;
  occasions: SharedOccasion[];
  skills: SkillEntity[];
};

/** Opens a request for somebody who was there: by that they learn whose it is. */
@Injectable()
export class OpenRequest {
  constructor(
    private readonly endorsements: EndorsementStore,
    private readonly contacts: FindContacts,
    private readonly skills: SkillStore,
    private readonly records: TalentRecordStore,
    private readonly provisions: ProvisionStore,
  ) {}

  /** A look for the asker's diary is written in the same transaction. Throws ENDORSEMENT_NOT_FOUND as `held` does. */
  async run(tx: Tx, readerId: string, id: string): Promise<OpenedRequest> {
    const opened = await this.held(tx, readerId, id);
    await this.provisions.add(tx, {
      ...{ id: newId(), communityId: tx.community, consentId: id, memberId: opened.asker.memberId },
      ...{ recipientId: tx.community, recipientName: '', readBy: null, items: [...endorsementItems] },
      ...{ purpose: 'ask_for_words', reason: null, providedAt: tx.now },
    });
    return opened;
  }

  /** The request is held until the commit. Throws ENDORSEMENT_NOT_FOUND for all that is not to be seen: stopped, out of time, never there, or for others than the reader. */
  async held(tx: Tx, readerId: string, id: string): Promise<OpenedRequest> {
    const request = await this.endorsements.heldRequest(tx, id);
    const memberId = request?.memberId;
    const asker = memberId && (await this.contacts.run(tx, [memberId])).get(memberId);
    const occasions = asker
      ? await this.endorsements.shared(tx, { memberId, otherId: readerId, since: sharedSince(tx.now) })
      : [];
    if (!asker || memberId === readerId || occasions.length === 0)
      throw new Refusal('not_found', 'ENDORSEMENT_NOT_FOUND');
    return { id, asker, occasions, skills: await this.sayable(tx, memberId, occasions) };
  }

  /** Of a gig, what it takes; an event says nothing of that, so there it is what the person says they can do. */
  private async sayable(
    tx: Tx,
    memberId: string,
    occasions: readonly SharedOccasion[],
  ): Promise<SkillEntity[]> {
    const proved = occasions.flatMap(({ skillId }) => skillId ?? []);
    const claimed = occasions.some(({ skillId }) => skillId === null)
      ? ((await this.records.of(tx, memberId))?.skillIds ?? [])
      : [];
    const ids = [...new Set([...proved, ...claimed])];
    const known = ids.length > 0 ? await this.skills.all(tx, ids) : [];
    return known.filter((skill) => ids.includes(skill.id));
  }
}
