import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import { CompanyPeople, FindContacts } from '@enishi/membership';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readEndorsement } from '../../domain/endorsement.ts';
import type { EndorsementForm } from '../../domain/endorsement.ts';
import { EndorsementStore } from '../../store/endorsement.store.ts';
import { OpenRequest } from './open-request.ts';

/** `id`: of the request; of which skill something is said. */
export type EndorsementWish = EndorsementForm & { endorserId: string; id: string; skillId: string };

/** Somebody who was there says a word of whoever asked them. The person sees it first, and nobody else until they show it. */
@Injectable()
export class Endorse {
  constructor(
    private readonly requests: OpenRequest,
    private readonly endorsements: EndorsementStore,
    private readonly contacts: FindContacts,
    private readonly people: CompanyPeople,
  ) {}

  /**
   * Throws ENDORSEMENT_NOT_FOUND as `OpenRequest` does, TALENT_SKILL_UNKNOWN (not_found) for a skill that the two did not share, MEMBER_LEFT (conflict), the refusals of `readEndorsement`, and
   * ENDORSEMENT_GIVEN (conflict) where one of the pair and skill stands, also of two at once.
   */
  async run(tx: Tx, { endorserId, id, skillId, ...form }: EndorsementWish): Promise<string> {
    const { asker, occasions, skills } = await this.requests.held(tx, endorserId, id);
    const said = unwrap(readEndorsement(form));
    const endorser = await this.contacts.hold(tx, endorserId);
    if (!endorser) throw new Refusal('conflict', 'MEMBER_LEFT');
    const occasion =
      occasions.find((each) => each.skillId === skillId) ?? occasions.find((each) => each.skillId === null);
    if (!occasion || !skills.some((skill) => skill.id === skillId))
      throw new Refusal('not_found', 'TALENT_SKILL_UNKNOWN', { field: 'skill' });
    const { skillId: ofOccasion, otherRole: endorserRole, ...shared } = occasion;
    const made = newId();
    const added = await this.endorsements.add(tx, {
      ...{ ...shared, ...said, id: made, communityId: tx.community, skillId: ofOccasion ?? skillId },
      ...{ memberId: asker.memberId, giverId: asker.memberId, endorserId, endorserGiverId: endorserId },
      ...{ endorserRole, state: 'written' as const, writtenAt: tx.now, turnedAt: null },
      ...{ sameCompany: await this.oneCompany(tx, asker, endorser), sameFamily: oneFamily(asker, endorser) },
    });
    if (!added) throw new Refusal('conflict', 'ENDORSEMENT_GIVEN');
    return made;
  }

  private async oneCompany(tx: Tx, one: Contact, other: Contact): Promise<boolean> {
    const own = await this.people.companiesOf(tx, one.memberId);
    if (own.length === 0) return false;
    const others = await this.people.companiesOf(tx, other.memberId);
    return others.some((company) => own.includes(company));
  }
}

/** By the reading of the family name. Many who share one are strangers: it is remarked, and hinders nothing. */
const oneFamily = (one: Contact, other: Contact): boolean => {
  const [family, others] = [one, other].map(({ kana }) => kana.split(/\s+/u)[0] ?? '');
  return family !== '' && family === others;
};
