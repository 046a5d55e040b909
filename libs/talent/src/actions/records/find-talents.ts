import { Injectable } from '@nestjs/common';
import { FindContacts } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { shownStyles } from '../../domain/work-styles.ts';
import { TalentRecordStore } from '../../store/talent-record.store.ts';
import type { FoundTalent, TalentFilter } from '../../store/talent-record.store.ts';
import { ListTalentChoices } from './list-talent-choices.ts';
import type { TalentChoices } from './list-talent-choices.ts';

/** As many as the desk looks through; whoever finds more asks for more. */
export const mostFound = 50;

/** What was found, and whether there are more that fit. */
export type FoundTalents = { talents: FoundTalent[]; more: boolean; choices: TalentChoices };

/** Finds records that the secretariat may read, without a word of whose they are: a name would be a reading. */
@Injectable()
export class FindTalents {
  constructor(
    private readonly records: TalentRecordStore,
    private readonly choices: ListTalentChoices,
    private readonly contacts: FindContacts,
  ) {}

  /** The last changed first; who is no member in force is left out. Throws TALENT_SKILL_UNKNOWN (not_found) where a skill is asked for that was never one here. */
  async run(tx: Tx, filter: TalentFilter): Promise<FoundTalents> {
    const found = await this.records.find(tx, filter, mostFound + 1);
    const people = await this.contacts.run(
      tx,
      found.map(({ memberId }) => memberId),
    );
    const talents = found
      .filter(({ memberId }) => people.has(memberId))
      .slice(0, mostFound)
      .map((talent) => ({ ...talent, styles: shownStyles(talent.items, talent.styles) }));
    const chosen = talents.flatMap(({ skillIds }) => skillIds);
    const choices = await this.choices.forSearch(tx, filter, chosen);
    return { talents, more: found.length > mostFound, choices };
  }
}
