import { Injectable } from '@nestjs/common';
import { newToken, tokenHash } from '@enishi/identity';
import { Refusal, newId, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { DeskReader } from '@enishi/membership';
import { Config } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import {
  deskStageAt,
  drawPin,
  mostClerks,
  pinHash,
  readDesk,
  readDeskName,
} from '../../domain/registration/registration-desk.ts';
import type { DeskStage } from '../../domain/registration/registration-desk.ts';
import { DeskActStore } from '../../store/registration/desk-act.store.ts';
import type {
  DeskClerkEntity,
  RegistrationDeskEntity,
} from '../../store/registration/registration-desk.entity.ts';
import { RegistrationDeskStore } from '../../store/registration/registration-desk.store.ts';

/** A desk as the secretariat lists it; names nobody who was registered. */
export type ListedDesk = {
  desk: RegistrationDeskEntity;
  stage: DeskStage;
  clerks: DeskClerkEntity[];
  registered: number;
};

/** Desks of partners as the secretariat opens them, lets clerks in and closes them. */
@Injectable()
export class RunRegistrationDesks {
  private readonly key: Buffer;

  constructor(
    private readonly desks: RegistrationDeskStore,
    private readonly acts: DeskActStore,
    config: Config,
  ) {
    this.key = config.keyFor('registration-desk');
  }

  /** The secret of the desk's link, which is told this once. Throws the refusals of `readDesk`. */
  async open(
    tx: Tx,
    typed: { name: string; place: string; lastDay: string },
    { accountId, role }: DeskReader,
  ): Promise<string> {
    const plan = unwrap(readDesk(typed, tokyoDateOf(tx.now)));
    const [id, link] = [newId(), newToken()];
    await this.desks.add(tx, {
      ...{ id, communityId: tx.community, ...plan, linkHash: tokenHash(link), madeBy: accountId },
      ...{ madeRole: role, madeAt: tx.now, closedAt: null, closedBy: null },
    });
    await this.acts.note(tx, { act: 'desk_opened', deskId: id, accountId, note: plan.name });
    return link;
  }

  /** The clerk's number, which is told this once. Throws DESK_NOT_FOUND, DESK_OVER (conflict), DESK_CLERK_WRONG, DESK_CLERKS_MANY (conflict, `most`). */
  async addClerk(
    tx: Tx,
    deskId: string,
    { name, accountId }: { name: string; accountId: string },
  ): Promise<string> {
    const desk = await this.found(tx, deskId);
    if (deskStageAt(desk, tx.now) !== 'open') throw new Refusal('conflict', 'DESK_OVER');
    const clerk = unwrap(readDeskName(name, 'DESK_CLERK_WRONG', 'clerk'));
    const there = (await this.desks.clerks(tx, [deskId])).filter(({ endedAt }) => !endedAt);
    if (there.length >= mostClerks) throw new Refusal('conflict', 'DESK_CLERKS_MANY', { most: mostClerks });
    const [id, pin] = [newId(), drawPin()];
    await this.desks.addClerk(tx, {
      ...{ id, communityId: tx.community, deskId, name: clerk, pinHash: pinHash(this.key, id, pin) },
      ...{ madeBy: accountId, madeAt: tx.now, endedAt: null },
    });
    await this.acts.note(tx, { act: 'clerk_added', deskId, clerkId: id, accountId });
    return pin;
  }

  /** They are out at once. Pressed twice it is done once. Throws DESK_CLERK_NOT_FOUND. */
  async endClerk(tx: Tx, id: string, accountId: string): Promise<void> {
    const clerk = await this.desks.clerk(tx, id);
    if (!clerk) throw new Refusal('not_found', 'DESK_CLERK_NOT_FOUND');
    if (await this.desks.endClerk(tx, clerk))
      await this.acts.note(tx, { act: 'clerk_ended', deskId: clerk.deskId, clerkId: id, accountId });
  }

  /** Link and tablets of it are dead from this commit on. Pressed twice it is done once. Throws DESK_NOT_FOUND. */
  async close(tx: Tx, id: string, accountId: string): Promise<void> {
    const desk = await this.found(tx, id);
    if (desk.closedAt) return;
    await this.desks.close(tx, id, accountId);
    await this.acts.note(tx, { act: 'desk_closed', deskId: id, accountId });
  }

  /** The newest hundred. */
  async list(tx: Tx): Promise<ListedDesk[]> {
    const [desks, registered] = [await this.desks.all(tx), await this.desks.registered(tx)];
    const clerks = await this.desks.clerks(
      tx,
      desks.map(({ id }) => id),
    );
    return desks.map((desk) => ({
      ...{ desk, stage: deskStageAt(desk, tx.now), registered: registered.get(desk.id) ?? 0 },
      clerks: clerks.filter(({ deskId }) => deskId === desk.id),
    }));
  }

  private async found(tx: Tx, id: string): Promise<RegistrationDeskEntity> {
    const desk = await this.desks.byId(tx, id);
    if (!desk) throw new Refusal('not_found', 'DESK_NOT_FOUND');
    return desk;
  }
}
