import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { admits } from '../../domain/add-on.ts';
import { isForCompanies } from '../../domain/audience.ts';
import { readCompanyTerms } from '../../domain/company-places.ts';
import { copiedQuestions, copiedTerms } from '../../domain/event-copy.ts';
import { AskingStore } from '../../store/asking.store.ts';
import { CompanyPlaceStore } from '../../store/company-place.store.ts';
import { EventBoothStore } from '../../store/event-booth.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import { CopyDates } from './copy-dates.ts';
import type { EventCopy } from './event-copy.ts';

/** What a copy has in common with its pattern whatever its dates: what it asks, how its list is served, what companies and booths get, and what its dates consist of. */
@Injectable()
export class CopyEventRules {
  constructor(
    private readonly askings: AskingStore,
    private readonly list: WaitingListStore,
    private readonly companies: CompanyPlaceStore,
    private readonly booths: EventBoothStore,
    private readonly dates: CopyDates,
  ) {}

  async run(tx: Tx, copy: EventCopy): Promise<void> {
    const { from, to } = copy;
    await this.ask(tx, copy);
    await this.list.setRule(tx, to, await this.list.rule(tx, from));
    const room = await this.booths.room(tx, from);
    if (room > 0) await this.booths.keepRoom(tx, to, room);
    await this.keepForCompanies(tx, copy);
    await this.dates.run(tx, copy);
  }

  private async ask(tx: Tx, { from, to, before, after, kinds }: EventCopy): Promise<void> {
    const { questions, ...terms } = await this.askings.of(tx, from);
    await this.askings.save(tx, to, terms);
    const [typesBefore, typesAfter] = [before, after].map((dates) => dates[0]!.types.map(({ id }) => id));
    const copied = copiedQuestions(questions, kinds, { before: typesBefore!, after: typesAfter! });
    await this.askings.ask(tx, to, copied);
  }

  private async keepForCompanies(tx: Tx, { from, to, after, kinds }: EventCopy): Promise<void> {
    const known = await this.companies.terms(tx, from);
    const capacity = Math.min(...after.map((date) => date.capacity));
    const terms = known && copiedTerms(known, kinds, capacity);
    if (!terms) return;
    const people = after[0]!.types.filter(admits);
    const read = readCompanyTerms(terms, { kinds: people.length, capacity });
    if (read.ok && isForCompanies(people[terms.position]!.audience))
      await this.companies.keepTerms(tx, to, read.value);
  }
}
