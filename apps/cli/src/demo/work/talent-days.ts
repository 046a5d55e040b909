import {
  ConfirmSkill,
  IssueBadge,
  OfferSharedCard,
  OpenPassport,
  ReadOwnPassport,
  ReadOwnRecord,
  SaveOwnRecord,
  ShareCard,
  StopConsent,
} from '@enishi/talent';
import type { Tx } from '@enishi/platform';

import type { PlannedRecord } from './talent-plan.ts';
import type { WorkAgenda } from './work-agenda.ts';
import type { WorkHands } from './work-hands.ts';

const [recordMinute, proofMinute] = [12 * 60 + 40, 17 * 60 + 45];
/** From so many accepted works on the desk goes to see whether somebody works alone. */
const worksToBeSeen = 15;
const roles = ['gig', 'staff', 'volunteer', 'speaker'] as const;
const styles = [
  ...(['on_site', 'weekends', 'few_hours', 'weekday_evenings'] as const),
  ...(['remote', 'short_stay', 'busy_season', 'long_stay'] as const),
] as const;

/** Records of the talent bank, what they allow whom, and what people take out of it on paper. */
export class TalentDays {
  constructor(
    private readonly hands: WorkHands,
    private readonly agenda: WorkAgenda,
  ) {}

  plan(record: PlannedRecord): void {
    this.agenda.add(record.day, recordMinute, () =>
      this.as(record.who, (tx, id) => this.write(tx, id, record)),
    );
    const { stoppedOn, sharingStoppedOn } = record;
    if (stoppedOn !== null)
      this.agenda.add(stoppedOn, recordMinute, () =>
        this.as(record.who, async (tx, id) => {
          const { offer } = await this.hands.get(ReadOwnRecord).run(tx, id);
          if (offer.standing) await this.hands.get(StopConsent).run(tx, id, offer.standing.id);
        }),
      );
    if (sharingStoppedOn !== null)
      this.agenda.add(sharingStoppedOn, recordMinute, () =>
        this.as(record.who, async (tx, id) => {
          const { standing } = await this.hands.get(OfferSharedCard).run(tx, id);
          if (standing) await this.hands.get(StopConsent).run(tx, id, standing.id);
        }),
      );
  }

  /** Late in the year: the desk confirms who works alone, whoever has a level takes a badge of it, and some a passport. */
  prove(day: number, who: number): void {
    this.agenda.add(day, proofMinute, () => this.as(who, (tx, id) => this.takeProofs(tx, id, who)));
  }

  private as(who: number, work: (tx: Tx, memberId: string) => Promise<void>): Promise<void> {
    return this.hands.inside(async (tx) => {
      const memberId = await this.hands.memberOf(tx, who);
      if (memberId) await work(tx, memberId);
    });
  }

  /** What somebody ticks, by their place in line: never all the same. */
  private async write(tx: Tx, memberId: string, { at, about, ticked, shared }: PlannedRecord): Promise<void> {
    const { hands } = this;
    const { choices, offer } = await hands.get(ReadOwnRecord).run(tx, memberId);
    const { skills, areas } = choices;
    const form = {
      skillIds: [0, 7, 13, 22]
        .slice(at % 3)
        .flatMap((step) => skills[(at * 3 + step) % skills.length]?.id ?? []),
      areas: areas.filter((_, index) => areas.length < 3 || index % 3 === at % 3),
      slots: [...new Set([15 + (at % 3), 18 + (at % 3), at % 15, (at * 4) % 15])],
      roles: roles.filter((_, index) => index === 0 || index === 1 + (at % 3)),
      styles: styles.filter((_, index) => index % 4 === at % 4),
      about,
    };
    const agreedTo = ticked ? offer.wording.ja : null;
    await hands.get(SaveOwnRecord).run(tx, { memberId, form, agreedTo, locale: 'ja' });
    if (!shared) return;
    const card = await hands.get(OfferSharedCard).run(tx, memberId);
    if (!card.offered) return;
    const withAbout = shared === 'with_about';
    const words = (withAbout ? card.wordingWithAbout : card.wording).ja;
    await hands.get(ShareCard).run(tx, { memberId, withAbout, agreedTo: words, locale: 'ja' });
  }

  private async takeProofs(tx: Tx, memberId: string, who: number): Promise<void> {
    const { hands } = this;
    const { record, offer } = await hands.get(ReadOwnRecord).run(tx, memberId);
    const before = await hands.get(ReadOwnPassport).run(tx, memberId);
    if (record && offer.standing)
      for (const { skill, standing } of before.held)
        if (standing.completions >= worksToBeSeen)
          await hands.get(ConfirmSkill).run(tx, {
            ...{ id: record.id, skillId: skill.id, what: 'works_alone' },
            by: await hands.deskOf(tx),
          });
    const { held, wording } = await hands.get(ReadOwnPassport).run(tx, memberId);
    const proved = held.filter(({ standing }) => standing.level > 0).map(({ skill }) => skill.id);
    for (const skillId of proved.slice(0, 2)) await hands.get(IssueBadge).run(tx, memberId, skillId);
    if (proved.length === 0 || who % 3 === 1) return;
    const form = { skillIds: proved, named: who % 2 === 0, withWords: true, agreedTo: wording.ja };
    await hands.get(OpenPassport).run(tx, { memberId, form, locale: 'ja' });
  }
}
