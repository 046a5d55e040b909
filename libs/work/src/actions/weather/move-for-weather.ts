import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { rulesOf } from '../../domain/track.ts';
import { askedUntil, hasSubstitute, movedTo } from '../../domain/weather/substitute.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import type { GigEntity } from '../../store/gig.entity.ts';
import { GigStore } from '../../store/gig.store.ts';
import { GigWaitingStore } from '../../store/remake/gig-waiting.store.ts';
import { WageFigureStore } from '../../store/wage-figures/wage-figure.store.ts';
import { gigMoved } from '../../work.events.ts';
import { TurnGig } from '../turn-gig.ts';
import type { CallOff } from '../turn-gig.ts';

/** By one press a gig is called off for the weather and stands on the board on its substitute day. Nobody has a place of that by it: whoever had one is asked, and a place is kept for them meanwhile. */
@Injectable()
export class MoveForWeather {
  constructor(
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly waiting: GigWaitingStore,
    private readonly turning: TurnGig,
    private readonly figures: WageFigureStore,
  ) {}

  /** By the desk. Answers with the gig of the substitute day; pressed twice it is the same. Throws GIG_NO_SUBSTITUTE (conflict), what `TurnGig.callOff` throws, and what the track refuses of that day's wage. */
  async run(tx: Tx, call: CallOff & { by: string }): Promise<string> {
    return this.move(tx, call, () => this.turning.callOff(tx, call));
  }

  /** By whoever acts for the company. Throws the same, and COMPANY_NOT_FOUND. */
  async asCompany(tx: Tx, acting: { accountId: string; companyId: string }, call: CallOff): Promise<string> {
    const by = acting.accountId;
    return this.move(tx, { ...call, by, companyId: acting.companyId }, () =>
      this.turning.callOffAsCompany(tx, acting, call),
    );
  }

  private async move(
    tx: Tx,
    { id, by, companyId = null }: CallOff & { by: string; companyId?: string | null },
    callOff: () => Promise<void>,
  ): Promise<string> {
    const gig = await this.gigs.held(tx, id);
    if (!gig || gig.state === 'draft' || (companyId && gig.companyId !== companyId))
      throw new Refusal('not_found', 'GIG_NOT_FOUND');
    const done = await this.gigs.movedFrom(tx, id);
    if (done) return done;
    const day = gig.substituteDay;
    if (day === null || !hasSubstitute(gig) || movedTo(gig.startsAt, gig.day, day) <= tx.now)
      throw new Refusal('conflict', 'GIG_NO_SUBSTITUTE');
    const had = await this.assignments.holding(tx, [id]);
    await callOff();
    const moved = this.substitute(tx, gig, { day, by });
    unwrap(rulesOf(moved).publishable([moved], gig.justification ?? '', await this.figures.entered(tx)));
    await this.gigs.add(tx, [moved]);
    await this.ask(
      tx,
      moved,
      had.flatMap(({ memberId }) => memberId ?? []),
    );
    return moved.id;
  }

  private substitute(tx: Tx, gig: GigEntity, { day, by }: { day: GigEntity['day']; by: string }): GigEntity {
    const [startsAt, endsAt] = [gig.startsAt, gig.endsAt].map((at) => movedTo(at, gig.day, day));
    return {
      ...{
        ...gig,
        id: newId(),
        day,
        startsAt: startsAt!,
        endsAt: endsAt!,
        substituteDay: null,
        movedFrom: gig.id,
      },
      ...{ state: 'open', reason: null, companionLookedAt: null, turnedBy: by, turnedAt: tx.now },
      ...{ publishedAt: tx.now },
    };
  }

  /** A place is kept for each; theirs is only what they take themselves, with terms of their own, where nothing else of theirs is at that time. */
  private async ask(tx: Tx, { id, day }: GigEntity, memberIds: readonly string[]): Promise<void> {
    const until = askedUntil(tx.now, day);
    if (!until) return;
    for (const memberId of memberIds) {
      const waitingId = await this.waiting.keep(tx, id, { memberId, heldUntil: until });
      await tx.emit(gigMoved, { waitingId });
    }
  }
}
