import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { AssignmentState } from '../../domain/assignment.ts';
import type { TeamState } from '../../domain/team/team.ts';
import { GigTeamEntity, GigTeamMateEntity } from './gig-team.entity.ts';

/** Somebody of a team with what became of their place: `memberId` whose that is now, also after a merge. */
export type TeamMate = GigTeamMateEntity & { placeState: AssignmentState | null; place: number | null };
/** Somebody's yes, as it is written down. */
export type TeamYes = Pick<GigTeamMateEntity, 'teamId' | 'founder' | 'locale' | 'agreedTo'> & {
  memberId: string;
};

/** Friends who take gigs together. */
@Injectable()
export class GigTeamStore {
  async add(tx: Tx, team: GigTeamEntity): Promise<void> {
    await tx.repo(GigTeamEntity).insert(team);
  }

  async byId(tx: Tx, id: string): Promise<GigTeamEntity | null> {
    return tx.repo(GigTeamEntity).findOneBy({ communityId: tx.community, id });
  }

  async byCode(tx: Tx, code: string): Promise<GigTeamEntity | null> {
    return tx.repo(GigTeamEntity).findOneBy({ communityId: tx.community, code });
  }

  /** Everybody who said yes and is in it still, or was placed by it; who said it first comes first. */
  async mates(tx: Tx, teamIds: readonly string[]): Promise<TeamMate[]> {
    return tx.query<TeamMate>(
      `select m.id, m.community_id "communityId", m.team_id "teamId", case when m.state = 'placed' then a.member_id else m.member_id end "memberId",
              m.founder, m.state, m.agreed_at "agreedAt", m.locale, m.agreed_to "agreedTo", m.assignment_id "assignmentId", m.asked_at "askedAt",
              a.state "placeState", a.place
         from work.gig_team_mate m left join work.assignment a on a.community_id = m.community_id and a.id = m.assignment_id
        where m.community_id = $1 and m.team_id = any ($2::uuid[]) and m.state in ('agreed', 'placed') order by m.agreed_at, m.id`,
      [tx.community, teamIds],
    );
  }

  /** Answers with the id of the yes. */
  async agree(tx: Tx, { teamId, memberId, founder, locale, agreedTo }: TeamYes): Promise<string> {
    const id = newId();
    await tx.change(
      `insert into work.gig_team_mate (id, community_id, team_id, member_id, founder, state, agreed_at, locale, agreed_to)
       values ($1, $2, $3, $4, $5, 'agreed', $6, $7, $8)`,
      [id, tx.community, teamId, memberId, founder, tx.now, locale, agreedTo],
    );
    return id;
  }

  async place(tx: Tx, id: string, assignmentId: string): Promise<void> {
    await tx.change(
      `update work.gig_team_mate set state = 'placed', assignment_id = $3 where community_id = $1 and id = $2 and state = 'agreed'`,
      [tx.community, id, assignmentId],
    );
  }

  async out(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.change(
      `update work.gig_team_mate set state = 'out' where community_id = $1 and id = any ($2::uuid[]) and state = 'agreed'`,
      [tx.community, ids],
    );
  }

  async turn(tx: Tx, id: string, to: Exclude<TeamState, 'gathering'>): Promise<void> {
    await tx.change(
      `update work.gig_team set state = $3, ended_at = $4 where community_id = $1 and id = $2 and state = 'gathering'`,
      [tx.community, id, to, tx.now],
    );
  }

  /** Places of a gig that teams keep at this moment. */
  async kept(tx: Tx, gigId: string): Promise<number> {
    const [found] = await tx.query<{ kept: number }>(
      `select coalesce(sum(size), 0)::int kept from work.gig_team
        where community_id = $1 and gig_id = $2 and state = 'gathering' and held_until > $3`,
      [tx.community, gigId, tx.now],
    );
    return found!.kept;
  }

  /** Until the commit nobody else says yes, or takes a gig, for this person: so that a team and a gig of one time are not both theirs. */
  async holdPerson(tx: Tx, memberId: string): Promise<void> {
    await tx.lock(`work.worker:${memberId}`);
  }

  /** A gig for which somebody is in a team that gathers, that lies across a time; null where they are free. */
  async across(
    tx: Tx,
    memberId: string,
    { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  ): Promise<{ teamId: string; gigId: string; title: string } | null> {
    const [found] = await tx.query<{ teamId: string; gigId: string; title: string }>(
      `select t.id "teamId", g.id "gigId", g.title from work.gig_team_mate m
         join work.gig_team t on t.community_id = m.community_id and t.id = m.team_id and t.state = 'gathering' and t.held_until > $5
         join work.gig g on g.community_id = t.community_id and g.id = t.gig_id and g.state = 'open'
        where m.community_id = $1 and m.member_id = $2 and m.state = 'agreed'
          and tstzrange(g.starts_at, g.ends_at) && tstzrange($3, $4) order by g.starts_at limit 1`,
      [tx.community, memberId, startsAt, endsAt, tx.now],
    );
    return found ?? null;
  }

  /** Somebody's team for a gig that still gathers; null where they are in none. */
  async gatheringFor(tx: Tx, memberId: string, gigId: string): Promise<GigTeamEntity | null> {
    const [found] = await readRows(
      tx,
      GigTeamEntity,
      `community_id = $1 and gig_id = $2 and state = 'gathering' and held_until > $4
         and id in (select m.team_id from work.gig_team_mate m where m.community_id = $1 and m.member_id = $3 and m.state = 'agreed')`,
      [tx.community, gigId, memberId, tx.now],
    );
    return found ?? null;
  }

  /** How many teams somebody began for a gig. */
  async begunBy(tx: Tx, memberId: string, gigId: string): Promise<number> {
    const [found] = await tx.query<{ begun: number }>(
      `select count(*)::int begun from work.gig_team_mate m join work.gig_team t on t.community_id = m.community_id and t.id = m.team_id
        where m.community_id = $1 and m.member_id = $2 and m.founder and t.gig_id = $3`,
      [tx.community, memberId, gigId],
    );
    return found!.begun;
  }

  /** Teams of somebody that gather, or of a gig to come, the newest twenty. */
  ofMember(tx: Tx, memberId: string): Promise<GigTeamEntity[]> {
    return readRows(
      tx,
      GigTeamEntity,
      `community_id = $1 and (state = 'complete' or (state = 'gathering' and held_until > $3))
         and gig_id in (select g.id from work.gig g where g.community_id = $1 and g.starts_at > $3)
         and id in (select m.team_id from work.gig_team_mate m left join work.assignment a on a.community_id = $1 and a.id = m.assignment_id
                     where m.community_id = $1 and ((m.state = 'agreed' and m.member_id = $2) or (m.state = 'placed' and a.member_id = $2 and a.state = 'taken')))
       order by begun_at desc, id limit 20`,
      [tx.community, memberId, tx.now],
    );
  }

  /** Of some gigs, whatever became of them, the newest first, two hundred at most. */
  ofGigs(tx: Tx, gigIds: readonly string[]): Promise<GigTeamEntity[]> {
    return readRows(
      tx,
      GigTeamEntity,
      'community_id = $1 and gig_id = any ($2::uuid[]) order by begun_at desc, id limit 200',
      [tx.community, gigIds],
    );
  }

  /** Teams whose time is over, or whose gig is not open any more, and of which nobody was told; five hundred at most. */
  ending(tx: Tx): Promise<{ id: string; gigId: string }[]> {
    return tx.query<{ id: string; gigId: string }>(
      `select t.id, t.gig_id "gigId" from work.gig_team t join work.gig g on g.community_id = t.community_id and g.id = t.gig_id
        where t.community_id = $1 and t.state = 'gathering' and (t.held_until <= $2 or g.state <> 'open') order by t.held_until limit 500`,
      [tx.community, tx.now],
    );
  }

  /** Teams in which somebody is that gather at this moment. */
  gathering(tx: Tx, memberId: string): Promise<{ id: string; gigId: string }[]> {
    return tx.query<{ id: string; gigId: string }>(
      `select t.id, t.gig_id "gigId" from work.gig_team_mate m join work.gig_team t on t.community_id = m.community_id and t.id = m.team_id
        where m.community_id = $1 and m.member_id = $2 and m.state = 'agreed' and t.state = 'gathering' and t.held_until > $3`,
      [tx.community, memberId, tx.now],
    );
  }

  /** The team by which somebody has a place; null where they took it alone. */
  async ofPlace(tx: Tx, assignmentId: string): Promise<GigTeamEntity | null> {
    const [found] = await readRows(
      tx,
      GigTeamEntity,
      `community_id = $1 and id in (select team_id from work.gig_team_mate where community_id = $1 and assignment_id = $2)`,
      [tx.community, assignmentId],
    );
    return found ?? null;
  }

  async ask(tx: Tx, ids: readonly string[], askedAt: Date | null): Promise<void> {
    await tx.change(
      'update work.gig_team_mate set asked_at = $3 where community_id = $1 and id = any ($2::uuid[])',
      [tx.community, ids, askedAt],
    );
  }
}
