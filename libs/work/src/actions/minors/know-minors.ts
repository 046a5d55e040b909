import { Injectable } from '@nestjs/common';
import { CurrentCommunity, workOf } from '@enishi/identity';
import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { isGuardedOn, needsGuardianOn, noMinors } from '../../domain/working-age.ts';
import type { MinorGround } from '../../domain/working-age.ts';
import { MinorPapersStore } from '../../store/minors/minor-papers.store.ts';
import { minorsRuleLock } from './minors-rule-lock.ts';

type Person = Pick<Contact, 'memberId' | 'born'>;

/** What a community allows people younger than eighteen, and whose papers are in force. Of whoever is of age nothing is read. */
@Injectable()
export class KnowMinors {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly papers: MinorPapersStore,
    private readonly contacts: FindContacts,
  ) {}

  /** Whether people younger than eighteen may take gigs of employment here at all. */
  async accepted(tx: Tx): Promise<boolean> {
    return workOf((await this.community.run(tx)).settings).employsMinors;
  }

  /** Whether a member is younger than eighteen on the day of some work, of which their employer is told; false where nobody knows. */
  async isYoung(tx: Tx, memberId: string, workDay: TokyoDate): Promise<boolean> {
    const born = (await this.contacts.run(tx, [memberId])).get(memberId)?.born ?? null;
    return born !== null && isGuardedOn(born, workDay);
  }

  /** By member, only of whoever is under age or of an age that nobody knows; two SQL statements however many they are, none where all are of age. */
  of(tx: Tx, people: readonly Person[]): Promise<ReadonlyMap<string, MinorGround>> {
    return this.read(tx, people, false);
  }

  /** Of one who takes a place: setting and papers stay as they are until the commit, so that whoever ends one of them waits and then finds the place. */
  async held(tx: Tx, person: Person): Promise<MinorGround> {
    if (person.born !== null && isAsked(person, tokyoDateOf(tx.now)))
      await tx.lock(minorsRuleLock(tx.community));
    return (await this.read(tx, [person], true)).get(person.memberId) ?? noMinors;
  }

  private async read(
    tx: Tx,
    people: readonly Person[],
    held: boolean,
  ): Promise<ReadonlyMap<string, MinorGround>> {
    const today = tokyoDateOf(tx.now);
    const asked = people.filter((person) => isAsked(person, today));
    if (asked.length === 0) return new Map();
    const accepted = await this.accepted(tx);
    const young = asked.filter(({ born }) => born !== null).map(({ memberId }) => memberId);
    const kept = accepted && young.length > 0 ? await this.papers.inForce(tx, young, held) : [];
    return new Map(
      asked.map(({ memberId, born }) => [
        memberId,
        // A birthday that was corrected since is proved by no paper of before.
        { accepted, papers: kept.some((one) => one.memberId === memberId && one.born === born) },
      ]),
    );
  }
}

const isAsked = ({ born }: Person, today: TokyoDate): boolean =>
  born === null || needsGuardianOn(born, today) || isGuardedOn(born, today);
