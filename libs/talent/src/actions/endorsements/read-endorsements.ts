import { Injectable } from '@nestjs/common';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { lastDayFrom } from '../../domain/card-wish.ts';
import { carryDays, carryWording } from '../../domain/carried-word.ts';
import type { Scope } from '../../domain/consent.ts';
import { endorsementDays, endorsementWording, remarksOn } from '../../domain/endorsement.ts';
import type { EndorsementRemark } from '../../domain/endorsement.ts';
import type { ConsentEntity } from '../../store/consent.entity.ts';
import { CarriedWordStore } from '../../store/carried-word.store.ts';
import type { CarryConsent } from '../../store/carried-word.store.ts';
import { EndorsementStore } from '../../store/endorsement.store.ts';
import type { AskedWord, KeptEndorsement } from '../../store/endorsement.store.ts';
import type { SkillEntity } from '../../store/skill.entity.ts';
import { SkillStore } from '../../store/skill.store.ts';
import { MeetGiver } from '../records/meet-giver.ts';

/** The scope in which those who worked along read whose request it is. */
export const wordsScope: Scope = 'words';

/** The first day (Tokyo) of occasions of which one may still say something. */
export const sharedSince = (now: Date): TokyoDate => addDays(tokyoDateOf(now), -endorsementDays);

/** What a member could ask for now, in which words; `fellows`: somebody was there with them; `standing`: the request that is out. */
export type WordsOffer = {
  fellows: boolean;
  wording: Bilingual;
  lastDay: TokyoDate;
  standing: ConsentEntity | null;
};

/** One that was said, with its skill, the other's name (null for who has left), and what is remarked of it. */
export type NamedEndorsement = {
  row: KeptEndorsement;
  skill: SkillEntity;
  name: string | null;
  remarks: EndorsementRemark[];
  /** Under which whoever wrote it lets it be carried outside; null where they do not. */
  carried: CarryConsent | null;
};

/** Words about a member and by them, and who asks them for one. */
export type OwnEndorsements = {
  offer: WordsOffer;
  received: NamedEndorsement[];
  given: NamedEndorsement[];
  asked: AskedWord[];
  /** The sentence with which whoever wrote a word lets it be carried, as of today. */
  carryWording: Bilingual;
};

/** What members say of each other, as one of them sees it. */
@Injectable()
export class ReadEndorsements {
  constructor(
    private readonly endorsements: EndorsementStore,
    private readonly givers: MeetGiver,
    private readonly contacts: FindContacts,
    private readonly skills: SkillStore,
    private readonly carried: CarriedWordStore,
  ) {}

  /** The person is held as a member until the commit. Throws what `MeetGiver` throws. */
  async offer(tx: Tx, memberId: string): Promise<WordsOffer> {
    const { standing } = await this.givers.run(tx, memberId, wordsScope);
    const lastDay = lastDayFrom(tx.now, endorsementDays);
    const fellows = await this.endorsements.hasFellows(tx, memberId, sharedSince(tx.now));
    return { fellows, lastDay, wording: endorsementWording(lastDay), standing };
  }

  /** Who wrote is named to whom it is about, and whom it is about to who wrote it: each gave the other their name. Throws the same. */
  async run(tx: Tx, memberId: string): Promise<OwnEndorsements> {
    const offer = await this.offer(tx, memberId);
    const rows = await this.endorsements.between(tx, memberId);
    const others = rows.map((row) => (row.memberId === memberId ? row.endorserId : row.memberId));
    const names = await this.contacts.run(tx, [...new Set(others)]);
    const skills = await this.skills.all(tx, [...new Set(rows.map(({ skillId }) => skillId))]);
    const consents = await this.carried.consents(
      tx,
      rows.map(({ id }) => id),
    );
    const named = rows.flatMap((row, at): NamedEndorsement[] => {
      const skill = skills.find(({ id }) => id === row.skillId);
      if (!skill) return [];
      const { mutual, sameCompany, sameFamily } = row;
      const remarks = remarksOn({ mutual, same_company: sameCompany, same_family: sameFamily });
      const carried = consents.get(row.id) ?? null;
      return [{ row, skill, name: names.get(others[at]!)?.name ?? null, remarks, carried }];
    });
    return {
      offer,
      received: named.filter(({ row }) => row.memberId === memberId),
      given: named.filter(({ row }) => row.endorserId === memberId),
      asked: await this.endorsements.asked(tx, memberId, sharedSince(tx.now)),
      carryWording: carryWording(lastDayFrom(tx.now, carryDays)),
    };
  }
}
