import { Injectable } from '@nestjs/common';
import { CurrentCommunity, isPaperAddress } from '@enishi/identity';
import { addressee } from '@enishi/japan';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { FindMember, NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { itemWords } from '../domain/card-wording.ts';
import { deskStopLetter, recipientWords } from '../domain/desk-stop.ts';
import type { DeskStopEntity } from '../store/desk-stop.entity.ts';
import { DeskStopStore } from '../store/desk-stop.store.ts';
import { ReadOwnConsents } from './read-own-consents.ts';
import type { OwnConsent } from './read-own-consents.ts';

/** The words of a letter that the desk prints, for somebody without an address. */
export type PrintedLetter = { readonly title: string; readonly paragraphs: readonly string[] };

/** A consent as the desk sees it that stops it on the person's word. `letter`: to be printed; null where mail has told them, or nobody has stopped it here. */
export type DeskConsent = OwnConsent & {
  readonly to: Bilingual;
  readonly stop: DeskStopEntity | null;
  readonly letter: PrintedLetter | null;
};

/** The consents of one member at the desk. `paper`: they have no mail address. */
export type DeskConsents = {
  readonly member: NamedMember;
  readonly paper: boolean;
  readonly consents: DeskConsent[];
  readonly more: boolean;
};

/** Consents that a page shows: more than anybody has in force at once. */
const most = 50;

/** Whom a member shows something, for the desk that is asked to stop it; the look is written down. Needs the identity scope. Throws MEMBER_NOT_FOUND. */
@Injectable()
export class ListDeskConsents {
  constructor(
    private readonly own: ReadOwnConsents,
    private readonly stops: DeskStopStore,
    private readonly names: NameMembers,
    private readonly members: FindMember,
    private readonly community: CurrentCommunity,
  ) {}

  async run(tx: Tx, memberId: string, reader: DeskReader): Promise<DeskConsents> {
    const known = await this.members.byId(tx, memberId);
    const member =
      known && (await this.names.run(tx, [known.id], { reader, reason: 'consents' })).get(known.id);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    const { rows, hasNext: more } = await this.own.list(tx, member.id, { first: most, after: null });
    const stops = await this.stops.among(
      tx,
      rows.map(({ id }) => id),
    );
    const paper = isPaperAddress(known.email);
    const { name: community } = await this.community.run(tx);
    const printed = (consent: OwnConsent, to: Bilingual, stop: DeskStopEntity): PrintedLetter => {
      const addressed = addressee(member.name, 'person', 'ja');
      const [shown, on] = [itemWords(consent.items), tokyoDateOf(stop.stoppedAt)];
      const { subject, paragraphs } = deskStopLetter({ ...stop, addressed, community, to, shown, on }, 'ja');
      return { title: subject, paragraphs };
    };
    const consents = rows.map((consent): DeskConsent => {
      const to = recipientWords(consent.recipientKind, consent.recipient, consent.recipientName);
      const stop = stops.get(consent.id) ?? null;
      return { ...consent, to, stop, letter: stop && paper ? printed(consent, to, stop) : null };
    });
    return { member, paper, consents, more };
  }
}
