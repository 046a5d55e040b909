import { AskForHelp, CheckIn, CheckInCodes, CutGigs, DecideWork, EvaluateGig, JudgeWork } from '@enishi/work';
import { PublishGigs, ReportWork, SayNobodyMet, StepBack, TakeGig, TurnGig } from '@enishi/work';
import type { TokyoDate } from '@enishi/kernel';

import { gigInsurances } from './gig-kinds.ts';
import type { WorkAgenda } from './work-agenda.ts';
import type { WorkHands } from './work-hands.ts';
import type { PlannedGig, PlannedPlace, PlannedRequest } from './work-plan.ts';

/** When the secretariat and the members look at their pages, in minutes of the Tokyo day. */
const [deskMinute, membersMinute, callOffMinute] = [9 * 60 + 25, 9 * 60 + 28, 17 * 60 + 50];
/** When companies ask; and after how many days their gigs are on the board. */
const [askedMinute, firstWaited, mostWaited] = [9 * 60 + 35, 2, 4];
const justification = '労働局の発表で、この地域の最低賃金を上回ることを確かめました。';

type Standing = { gigId: string; placeId: string; memberId: string };

/** Gigs from the company's request to what both sides say afterwards, as errands of the days on which they happen. */
export class GigDays {
  constructor(
    private readonly hands: WorkHands,
    private readonly agenda: WorkAgenda,
    private readonly dateOf: (day: number) => TokyoDate,
  ) {}

  /** A company asks, and the desk has its gigs on the board some days later; those of its first request after two days. */
  plan(request: PlannedRequest): void {
    const { asker, day } = request;
    const waited = day === asker.from ? firstWaited : 1 + ((day + asker.clerk) % mostWaited);
    this.agenda.add(day - waited, askedMinute, async () => {
      const id = await this.ask(request, day - waited);
      this.agenda.add(day, deskMinute, () => this.cut(id, request));
    });
  }

  /** The company asks by its form, or phones. */
  private ask({ asker, lastDay, gigs }: PlannedRequest, day: number): Promise<string> {
    const { hands } = this;
    return hands.inside(async (tx) => {
      const clerk = await hands.clerkOf(tx, asker.clerk);
      const wish = {
        ...{
          title: `${gigs[0]?.kind.title ?? ''}など`,
          what: titlesOf(gigs),
          place: asker.place,
          contact: '受付の係',
        },
        ...{ fromDay: this.dateOf(day), toDay: this.dateOf(lastDay), hours: Math.min(1000, gigs.length * 6) },
      };
      const asking = hands.get(AskForHelp);
      return day % 3 === 0 ? asking.atDesk(tx, clerk, wish) : asking.asCompany(tx, clerk, wish);
    });
  }

  /** The desk cuts what was asked for and puts it on the board. */
  private cut(id: string, { asker, gigs }: PlannedRequest): Promise<void> {
    const { hands } = this;
    return hands.inside(async (tx) => {
      const by = await hands.deskOf(tx);
      const [area] = hands.founded.community.municipalities;
      if (!area) return;
      for (const gig of gigs) {
        const { skill, title, steps, from, to, reward, places, beginnerOk } = gig.kind;
        const skillId = await hands.skillOf(tx, skill);
        const [gigId] = await hands.get(CutGigs).run(tx, {
          ...{ id, by },
          form: {
            ...{ title, steps, from, to, reward, places, beginnerOk, skillId, area: area.code },
            ...{ place: asker.place, firstDay: this.dateOf(gig.day), days: 1, minutes: null },
          },
        });
        this.follow(gigId!, gig, asker.clerk);
      }
      const insurance = gigInsurances[asker.clerk % gigInsurances.length]!;
      const signs = { found: [], reason: '' };
      await hands.get(PublishGigs).run(tx, { id, justification, signs, insurance, by });
    });
  }

  private follow(gigId: string, gig: PlannedGig, clerk: number): void {
    if (gig.calledOff)
      this.agenda.add(gig.day - 1, callOffMinute, () =>
        this.hands.inside(async (tx) =>
          this.hands.get(TurnGig).callOff(tx, {
            ...{ id: gigId, reason: '荒天の予報のため。次の日程は改めてお知らせします。' },
            by: await this.hands.deskOf(tx),
          }),
        ),
      );
    for (const place of gig.places)
      this.agenda.add(place.takenOn, membersMinute, () => this.take(gigId, { gig, place, clerk }));
  }

  private async take(gigId: string, of: Held): Promise<void> {
    const { hands } = this;
    const standing = await hands.inside(async (tx): Promise<Standing | null> => {
      const memberId = await hands.memberOf(tx, of.place.who);
      if (!memberId) return null;
      const wish = { memberId, gigId, agreed: true, locale: 'ja' as const };
      return { gigId, memberId, placeId: await hands.get(TakeGig).run(tx, wish) };
    });
    if (!standing) return;
    const { day, calledOff, kind } = of.gig;
    const [start, end] = [minuteOf(kind.from), minuteOf(kind.to)];
    if (of.place.end === 'given_back') this.agenda.add(day - 1, deskMinute, () => this.giveBack(standing));
    if (calledOff || of.place.end === 'given_back') return;
    if (of.place.end === 'no_show') {
      this.agenda.add(day, start + 30, () => this.dispute(standing, of, 'no_show'));
      this.decideLater(standing, day, false);
    } else if (of.place.end === 'nobody_met') {
      this.agenda.add(day, start + 30, () => this.sayNobodyMet(standing));
      this.decideLater(standing, day, true);
    } else {
      this.agenda.add(day, start - 5, () => this.checkIn(standing, of.place.offline));
      this.agenda.add(day, end + 5, () => this.report(standing, of));
      this.judgeLater(standing, of, end + 15);
    }
    if (of.place.end !== 'no_show') this.sayLater(standing, of);
  }

  private judgeLater(standing: Standing, of: Held, minute: number): void {
    const { end } = of.place;
    if (end === 'by_clock') return;
    if (end === 'accepted') this.agenda.add(of.gig.day, minute, () => this.accept(standing, of.clerk));
    else {
      this.agenda.add(of.gig.day, minute, () => this.dispute(standing, of, 'work'));
      this.decideLater(standing, of.gig.day, end === 'found_done');
    }
  }

  private decideLater({ placeId }: Standing, day: number, done: boolean): void {
    const { hands } = this;
    const reason = done
      ? '両方に話を聞き、作業が終わっていることを確かめました。'
      : '両方に話を聞きました。来られなかったことを確かめました。';
    this.agenda.add(day + 2, deskMinute, () =>
      hands.inside(async (tx) =>
        hands.get(DecideWork).run(tx, { id: placeId, done, reason, by: await hands.deskOf(tx) }),
      ),
    );
  }

  /** Both speak once the work is accepted; on which day depends on who looked at it. */
  private sayLater({ memberId, placeId: id }: Standing, { gig, place, clerk }: Held): void {
    const { hands, agenda } = this;
    if (place.end === 'found_not_done') return;
    const day = gig.day + (place.end === 'accepted' ? 1 : 5);
    const { worker, company } = place.says;
    if (worker)
      agenda.add(day, membersMinute, () =>
        hands.inside((tx) =>
          hands
            .get(EvaluateGig)
            .asWorker(tx, memberId, { id, ...worker, line: worker.again ? 'また行きたいです。' : '' }),
        ),
      );
    if (company)
      agenda.add(day, membersMinute, () =>
        hands.inside(async (tx) => {
          const judged = { ...(await hands.clerkOf(tx, clerk)), id };
          const line = company.again ? 'ていねいな仕事でした。' : '';
          await hands.get(EvaluateGig).asCompany(tx, judged, { ...company, line });
        }),
      );
  }

  private giveBack({ memberId, placeId: id }: Standing): Promise<void> {
    const { hands } = this;
    return hands.inside((tx) =>
      hands.get(StepBack).run(tx, memberId, { id, reason: '家の用事ができたため' }),
    );
  }

  private checkIn({ memberId, gigId, placeId: id }: Standing, offline: boolean): Promise<void> {
    const { hands } = this;
    return hands.inside(async (tx) => {
      const { picture, place } = await hands.get(CheckInCodes).of(tx, gigId);
      const noted = offline ? { code: place, notedAt: tx.now } : { code: picture, notedAt: null };
      await hands.get(CheckIn).run(tx, { ...noted, memberId, id, myself: true });
    });
  }

  private report({ memberId, placeId: id }: Standing, { gig, place }: Held): Promise<void> {
    const { hands } = this;
    const minutes = minuteOf(gig.kind.to) - minuteOf(gig.kind.from) + place.more;
    return hands.inside((tx) =>
      hands
        .get(ReportWork)
        .run(tx, memberId, { id, minutes, line: '終わりました。', stepsRight: place.more < 15 }),
    );
  }

  private accept({ placeId: id }: Standing, clerk: number): Promise<void> {
    const { hands } = this;
    return hands.inside(async (tx) =>
      hands.get(JudgeWork).accept(tx, { ...(await hands.clerkOf(tx, clerk)), id }),
    );
  }

  private dispute({ placeId: id }: Standing, { clerk }: Held, kind: 'work' | 'no_show'): Promise<void> {
    const { hands } = this;
    const reason = kind === 'work' ? '一部が残っていました。' : '時間になっても来られませんでした。';
    return hands.inside(async (tx) =>
      hands.get(JudgeWork).dispute(tx, { ...(await hands.clerkOf(tx, clerk)), id, kind, reason }),
    );
  }

  private sayNobodyMet({ memberId, placeId: id }: Standing): Promise<void> {
    const { hands } = this;
    const reason = '約束の場所で30分待ちましたが、どなたもいませんでした。';
    return hands.inside((tx) => hands.get(SayNobodyMet).run(tx, memberId, { id, reason }));
  }
}

type Held = { gig: PlannedGig; place: PlannedPlace; clerk: number };

const titlesOf = (gigs: readonly PlannedGig[]): string =>
  `${[...new Set(gigs.map(({ kind }) => kind.title))].join('、')}をお願いします。`;

export function minuteOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return Number(hours) * 60 + Number(minutes);
}
