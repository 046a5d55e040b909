import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { ConsentState, Scope } from '../domain/consent.ts';
import { otherSide, talkScopes } from '../domain/talk.ts';
import type { TalkSide } from '../domain/talk.ts';
import { TalkLineEntity } from './talk-line.entity.ts';

/** The consent under which two talk; `memberId` null once the person was erased. */
export type HeldTalk = {
  id: string;
  memberId: string | null;
  companyId: string;
  scope: Scope;
  state: ConsentState;
  expiresAt: Date;
};

/** A talk as the person's list shows it; `lastAt` null where nobody has written yet. */
export type TalkRow = Omit<HeldTalk, 'memberId'> & { givenAt: Date; lastAt: Date | null; unread: number };

const heldColumns =
  'c.id, c.member_id "memberId", c.recipient_id "companyId", c.scope, c.state, c.expires_at "expiresAt"';
const mostLines = 200;

/** What people and companies write to each other under interest cards and applications. */
@Injectable()
export class TalkStore {
  /** One, whatever its state, held until commit: whoever stops it waits, and whoever writes after the stop finds it ended. */
  async held(tx: Tx, id: string): Promise<HeldTalk | null> {
    if (!isId(id)) return null;
    const [found] = await tx.query<HeldTalk>(
      `select ${heldColumns} from talent.consent c
        where c.community_id = $1 and c.id = $2 and c.scope = any ($3::text[]) for share`,
      [tx.community, id, talkScopes],
    );
    return found ?? null;
  }

  /** The latest two hundred, the oldest of them first. */
  async lines(tx: Tx, consentId: string): Promise<TalkLineEntity[]> {
    const found = await readRows(
      tx,
      TalkLineEntity,
      `community_id = $1 and consent_id = $2 order by written_at desc, id desc limit ${mostLines}`,
      [tx.community, consentId],
    );
    return found.reverse();
  }

  async lineById(tx: Tx, id: string): Promise<TalkLineEntity | null> {
    const [found] = isId(id) ? await readRows(tx, TalkLineEntity, 'id = $1', [id]) : [];
    return found ?? null;
  }

  /** Answers whether it was added: of a mail that comes twice the index lets one stand. */
  async add(tx: Tx, line: TalkLineEntity): Promise<boolean> {
    const done = await tx
      .repo(TalkLineEntity)
      .createQueryBuilder()
      .insert()
      .values(line)
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }

  /** One side has before it what the other wrote. */
  async noteRead(tx: Tx, consentId: string, reader: TalkSide): Promise<void> {
    await tx.change(
      `update talent.talk_line set read_at = $4
        where community_id = $1 and consent_id = $2 and side = $3 and read_at is null`,
      [tx.community, consentId, otherSide(reader), tx.now],
    );
  }

  /** How many messages of companies a member has not had before them. */
  async unread(tx: Tx, memberId: string): Promise<number> {
    const [row] = await tx.query<{ unread: number }>(
      `select count(*)::int unread from talent.consent c join talent.talk_line t on t.community_id = $1 and t.consent_id = c.id
        where c.community_id = $1 and c.member_id = $2 and c.scope = any ($3::text[]) and t.side = 'company' and t.read_at is null`,
      [tx.community, memberId, talkScopes],
    );
    return row!.unread;
  }

  /** The latest hundred of a member: those that can be written in, and those in which somebody has written. */
  ofMember(tx: Tx, memberId: string): Promise<TalkRow[]> {
    return tx.query<TalkRow>(
      `select c.id, c.recipient_id "companyId", c.scope, c.state, c.expires_at "expiresAt", c.given_at "givenAt",
              l.last "lastAt", coalesce(l.unread, 0)::int unread
         from talent.consent c
         left join lateral (select max(written_at) last, count(*) filter (where side = 'company' and read_at is null) unread
                              from talent.talk_line t where t.community_id = $1 and t.consent_id = c.id) l on true
        where c.community_id = $1 and c.member_id = $2 and c.scope = any ($4::text[])
          and (l.last is not null or (c.state = 'in_force' and c.expires_at > $3))
        order by coalesce(l.last, c.given_at) desc, c.id desc limit 100`,
      [tx.community, memberId, tx.now, talkScopes],
    );
  }
}
