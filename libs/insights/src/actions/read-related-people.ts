import { addMonths, firstDayOf, startOfTokyoDay, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Definition } from '../domain/definitions.ts';
import { relatedDefinitions } from '../domain/related-definitions.ts';
import { shownMonths } from '../domain/shown-months.ts';
import { RelatedPeopleStore } from '../store/related-people.store.ts';
import type { CountedRelated } from '../store/related-people.store.ts';

/** 関係人口: unique people who took part in twelve months, next to the members at their end. */
export type RelatedPeople = CountedRelated & {
  readonly month: TokyoMonth;
  /** Members, guests and people sent by companies, each once. */
  readonly people: number;
  readonly registered: number;
  readonly definitions: readonly Definition[];
};

/** Counts who took part in events, each person once. It counts and names nobody; the desk sees the people anyway, so that nothing is masked. */
@Injectable()
export class ReadRelatedPeople {
  constructor(private readonly related: RelatedPeopleStore) {}

  /** Two SQL statements. Throws `MONTH_MALFORMED`, `MONTH_IN_FUTURE` (invalid). */
  async run(tx: Tx, month: string): Promise<RelatedPeople> {
    const { month: last, day } = unwrap(shownMonths(month, tokyoDateOf(tx.now)));
    const counted = await this.related.cameBetween(tx, {
      from: startOfTokyoDay(firstDayOf(addMonths(last, -11))),
      until: startOfTokyoDay(firstDayOf(addMonths(last, 1))),
    });
    const registered = await this.related.members(tx, day);
    const people = counted.members + counted.guests + counted.sent;
    return { month: last, ...counted, people, registered, definitions: relatedDefinitions };
  }
}
