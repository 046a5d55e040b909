import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newToken, tokenHash } from '@enishi/identity';
import { Refusal, newId } from '@enishi/kernel';
import { Config } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import {
  deskStageAt,
  isAwake,
  personIdleMinutes,
  pinHash,
  tabletIdleMinutes,
} from '../../domain/registration/registration-desk.ts';
import { DeskActStore } from '../../store/registration/desk-act.store.ts';
import type { NewDeskAct } from '../../store/registration/desk-act.store.ts';
import type {
  DeskClerkEntity,
  RegistrationDeskEntity,
  TabletEntity,
} from '../../store/registration/registration-desk.entity.ts';
import { RegistrationDeskStore } from '../../store/registration/registration-desk.store.ts';

/** A clerk at work: which desk, who, and whose registration the tablet shows; null between two people. */
export type AtTablet = {
  tablet: TabletEntity;
  desk: RegistrationDeskEntity;
  clerk: DeskClerkEntity;
  registrationId: string | null;
};

/**
 * The shared tablet of a desk: a clerk comes in by the desk's link and their own number, and everything they may do is of this desk. The tablet keeps nothing; what it shows is decided
 * here, by the clock: without a touch the person goes after five minutes, the clerk after fifteen.
 */
@Injectable()
export class StandAtTablet {
  private readonly key: Buffer;

  constructor(
    private readonly desks: RegistrationDeskStore,
    private readonly acts: DeskActStore,
    config: Config,
  ) {
    this.key = config.keyFor('registration-desk');
  }

  /** Whose desk a link is, and who may come in by it. Throws TABLET_LINK_UNKNOWN (not_found), also where the desk is over or closed. */
  async look(tx: Tx, link: string): Promise<{ desk: RegistrationDeskEntity; clerks: DeskClerkEntity[] }> {
    const desk = await this.desks.byLink(tx, tokenHash(link));
    if (!desk || deskStageAt(desk, tx.now) !== 'open') throw new Refusal('not_found', 'TABLET_LINK_UNKNOWN');
    const clerks = await this.desks.clerks(tx, [desk.id]);
    return { desk, clerks: clerks.filter(({ endedAt }) => !endedAt) };
  }

  /** The token of the tablet's session. Throws TABLET_LINK_UNKNOWN, and TABLET_PIN_WRONG (invalid), also for a clerk of another desk. */
  async open(tx: Tx, link: string, { clerkId, pin }: { clerkId: string; pin: string }): Promise<string> {
    const { desk, clerks } = await this.look(tx, link);
    const clerk = clerks.find(({ id }) => id === clerkId);
    const typed = pinHash(this.key, clerkId, pin.normalize('NFKC').trim());
    if (!clerk || !timingSafeEqual(typed, clerk.pinHash))
      throw new Refusal('invalid', 'TABLET_PIN_WRONG', { field: 'pin' });
    const token = newToken();
    await this.desks.addTablet(tx, {
      ...{ id: newId(), communityId: tx.community, deskId: desk.id, clerkId, tokenHash: tokenHash(token) },
      ...{ openedAt: tx.now, seenAt: tx.now, endedAt: null, registrationId: null },
    });
    await this.acts.note(tx, { act: 'signed_in', deskId: desk.id, clerkId });
    return token;
  }

  /** Who is at work, held until commit. Throws TABLET_OVER (not_found): signed out, asleep for too long, or the desk or the clerk was ended. */
  async at(tx: Tx, token: string): Promise<AtTablet> {
    const tablet = await this.desks.tablet(tx, tokenHash(token));
    const [desk, clerk] = tablet
      ? [await this.desks.byId(tx, tablet.deskId), await this.desks.clerk(tx, tablet.clerkId)]
      : [null, null];
    const awake = tablet && !tablet.endedAt && isAwake(tablet.seenAt, tabletIdleMinutes, tx.now);
    if (!awake || !desk || !clerk || clerk.endedAt || deskStageAt(desk, tx.now) !== 'open')
      throw new Refusal('not_found', 'TABLET_OVER');
    // Before a name is entered nothing on the screen is anybody's: a film may run as long as the clerk stays signed in.
    const named = await this.desks.showsSomebody(tx, tablet);
    const shown = !named || isAwake(tablet.seenAt, personIdleMinutes, tx.now) ? tablet.registrationId : null;
    await this.desks.touch(tx, tablet.id, shown);
    return { tablet, desk, clerk, registrationId: shown };
  }

  /** What the tablet shows from now on: one person, or nobody. */
  async show(tx: Tx, { tablet }: AtTablet, registrationId: string | null): Promise<void> {
    await this.desks.touch(tx, tablet.id, registrationId);
  }

  /** The clerk goes; the token opens nothing any more. Says nothing where it was over already. */
  async leave(tx: Tx, token: string): Promise<void> {
    const tablet = await this.desks.tablet(tx, tokenHash(token));
    if (!tablet || tablet.endedAt) return;
    await this.desks.touch(tx, tablet.id, null, { ended: true });
    await this.acts.note(tx, { act: 'signed_out', deskId: tablet.deskId, clerkId: tablet.clerkId });
  }

  /** Writes down what the clerk did. */
  async note(
    tx: Tx,
    { desk, clerk, registrationId }: AtTablet,
    act: Pick<NewDeskAct, 'act'> & Partial<NewDeskAct>,
  ): Promise<void> {
    await this.acts.note(tx, { deskId: desk.id, clerkId: clerk.id, registrationId, ...act });
  }
}
