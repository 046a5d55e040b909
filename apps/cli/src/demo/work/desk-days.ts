import { addDays } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import {
  CallPeople,
  EnterPerson,
  HandOverSheet,
  RunRegistrationDesks,
  ServePerson,
  StandAtTablet,
  TickSteps,
} from '@enishi/work';

import { elderOf } from './elders.ts';
import type { WorkAgenda } from './work-agenda.ts';
import type { WorkHands } from './work-hands.ts';

const [openMinute, registerMinute, callMinute] = [9 * 60 + 40, 10 * 60 + 15, 11 * 60 + 5];
/** How many days a partner's desk stands open. */
const openDays = 330;
/** One of so many elders does not want to be called, and one of so many names somebody of their family. */
const [uncalledOf, familyOf] = [4, 3];

/** A clerk at the tablet of a partner's desk. */
type AtDesk = { link: string; clerkId: string; pin: string };

/** A partner's desk that registers people without mail, step by step, and the telephone calls of the secretariat to those who agreed to them. */
export class DeskDays {
  private at: AtDesk | null = null;

  constructor(
    private readonly hands: WorkHands,
    private readonly agenda: WorkAgenda,
    private readonly dateOf: (day: number) => TokyoDate,
  ) {}

  /** Opens the desk on a day, registers so many people over the weeks that follow, one a day at most, and calls them late in the year. */
  plan(openDay: number, { days, people }: { days: number; people: number }): void {
    if (people === 0 || openDay + people >= days - 3) return;
    this.agenda.add(openDay, openMinute, () => this.open(openDay));
    const every = Math.max(1, Math.floor((days - 4 - openDay) / (people + 1)));
    for (let at = 0; at < people; at += 1)
      this.agenda.add(openDay + 1 + at * every, registerMinute, () => this.register(at));
    this.agenda.add(days - 2, callMinute, () => this.call());
  }

  private open(day: number): Promise<void> {
    return this.hands.inside(async (tx) => {
      const accountId = await this.hands.deskOf(tx);
      const [area] = this.hands.founded.community.municipalities;
      const desks = this.hands.get(RunRegistrationDesks);
      const link = await desks.open(
        tx,
        {
          ...{ name: `${area?.name.ja ?? ''}の郵便局（見本）`, place: '2番窓口' },
          lastDay: addDays(this.dateOf(day), openDays),
        },
        { accountId, role: 'staff' },
      );
      const opened = (await desks.list(tx))[0]!.desk.id;
      const pin = await desks.addClerk(tx, opened, { name: '斉藤 恵', accountId });
      const { clerks } = await this.hands.get(StandAtTablet).look(tx, link);
      this.at = { link, pin, clerkId: clerks[0]!.id };
    });
  }

  /** The five steps, each pressed by the clerk; the sheet is printed, and the screen left for the next person. */
  private async register(at: number): Promise<void> {
    const { hands } = this;
    const { link, ...clerk } = this.at!;
    const token = await hands.inside((tx) => hands.get(StandAtTablet).open(tx, link, clerk));
    const step = (work: (tx: Tx) => Promise<unknown>) => hands.inside(work);
    await step((tx) => hands.get(TickSteps).begin(tx, token));
    for (const [name, detail] of [
      ['explanation', null],
      ['identity', at % 2 === 0 ? 'health_card' : 'my_number_card'],
      ['introduction', at % 3 === 0 ? 'video' : 'booklet'],
    ] as const)
      await step((tx) => hands.get(TickSteps).tick(tx, token, name, detail));
    await step((tx) => this.enter(tx, token, at));
    await step((tx) => hands.get(HandOverSheet).atTablet(tx, token));
    await step((tx) => hands.get(TickSteps).tick(tx, token, 'papers', null));
    await step((tx) => hands.get(StandAtTablet).leave(tx, token));
  }

  private async enter(tx: Tx, token: string, at: number): Promise<void> {
    const { words, termsVersion, privacyVersion } = await this.hands.get(ServePerson).view(tx, token);
    const [area] = this.hands.founded.community.municipalities;
    const { family, ...elder } = elderOf(at, area?.code.slice(0, 2) ?? '01');
    const called = at % uncalledOf !== uncalledOf - 1;
    await this.hands.get(EnterPerson).run(tx, token, {
      person: { ...elder, termsVersion, privacyVersion, apart: false },
      telephone: called ? `0150-00-${String(1000 + at)}` : '',
      spoken: { record: words.record.ja, calls: called ? words.calls.ja : null, accompany: null },
      family: at % familyOf === 0 ? { ...family, agreed: true } : null,
    });
  }

  /** The secretariat opens the list and calls: some come, some are not at home. */
  private call(): Promise<void> {
    const { hands } = this;
    const results = ['yes', 'no_answer', 'again', 'no'] as const;
    return hands.inside(async (tx) => {
      const accountId = await hands.deskOf(tx);
      const { people } = await hands.get(CallPeople).list(tx, null, { accountId, role: 'staff' });
      for (const [at, { member }] of people.entries())
        await hands
          .get(CallPeople)
          .note(tx, { memberId: member.id, gigId: null, result: results[at % results.length]! }, accountId);
    });
  }
}
