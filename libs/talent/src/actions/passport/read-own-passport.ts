import { Injectable } from '@nestjs/common';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { lastDayFrom } from '../../domain/card-wish.ts';
import type { Scope } from '../../domain/consent.ts';
import { passportDays, passportWording } from '../../domain/passport.ts';
import { SkillPassportStore } from '../../store/skill-passport.store.ts';
import type { HeldPassport } from '../../store/skill-passport.store.ts';
import { MeetGiver } from '../records/meet-giver.ts';
import type { CarriedWord } from '../../domain/carried-word.ts';
import { ListCarried } from '../endorsements/list-carried.ts';
import { ReadSkills } from '../skills/read-skills.ts';
import type { HeldSkill } from '../skills/read-skills.ts';

/** The scope in which whoever has the paper reads it. */
export const passportScope: Scope = 'skill_passport';

/** What a member could put on a passport, in which words, until when; and the one that stands. */
export type OwnPassport = {
  contact: Contact;
  operator: Bilingual;
  held: HeldSkill[];
  /** Of who worked along and lets them be carried. */
  words: CarriedWord[];
  wording: Bilingual;
  lastDay: TokyoDate;
  standing: HeldPassport | null;
};

/** A member's own passport. They are held as a member until the commit. */
@Injectable()
export class ReadOwnPassport {
  constructor(
    private readonly givers: MeetGiver,
    private readonly skills: ReadSkills,
    private readonly passports: SkillPassportStore,
    private readonly carried: ListCarried,
  ) {}

  /** Throws what `MeetGiver` throws. */
  async run(tx: Tx, memberId: string): Promise<OwnPassport> {
    const { contact, operator, standing } = await this.givers.run(tx, memberId, passportScope);
    const lastDay = lastDayFrom(tx.now, passportDays);
    return {
      ...{ contact, operator, lastDay, wording: passportWording(lastDay) },
      held: await this.skills.run(tx, memberId),
      words: await this.carried.run(tx, memberId),
      standing: standing && (await this.passports.held(tx, standing.id)),
    };
  }
}
