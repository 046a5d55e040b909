import { Injectable } from '@nestjs/common';
import { formatTokyoSpan } from '@enishi/japan';
import { PostLetter } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { gapLetter, lostLetter, overLetter } from '../../domain/team/team-letters.ts';
import { GigStore } from '../../store/gig.store.ts';
import { GigTeamStore } from '../../store/team/gig-team.store.ts';

/** Letters to those who are in a team: that nothing came of it, that they cannot be of it any more, that one of them steps back. */
@Injectable()
export class FollowTeams {
  constructor(
    private readonly teams: GigTeamStore,
    private readonly gigs: GigStore,
    private readonly post: PostLetter,
  ) {}

  /** To everybody who had said yes: nobody has a place, and nothing is owed by anybody. */
  async ended(tx: Tx, teamId: string): Promise<void> {
    const team = await this.teams.byId(tx, teamId);
    const gig = team && (await this.gigs.byId(tx, team.gigId));
    if (!gig) return;
    for (const { memberId } of await this.teams.mates(tx, [teamId]))
      if (memberId) await this.write(tx, memberId, { gig, page: `/gigs/${gig.id}`, words: overLetter });
  }

  async lost(tx: Tx, { teamId, memberId }: { teamId: string; memberId: string }): Promise<void> {
    const team = await this.teams.byId(tx, teamId);
    const gig = team && (await this.gigs.byId(tx, team.gigId));
    if (gig) await this.write(tx, memberId, { gig, page: `/gigs/${gig.id}`, words: lostLetter });
  }

  /** One of a whole team gave their place back: the others keep theirs and are told, or asked where the team was all or none. Nothing once the gig has begun or was called off. */
  async givenBack(tx: Tx, assignmentId: string): Promise<void> {
    const team = await this.teams.ofPlace(tx, assignmentId);
    const gig = team && (await this.gigs.byId(tx, team.gigId));
    if (!gig || gig.state === 'called_off' || gig.startsAt <= tx.now) return;
    const mates = (await this.teams.mates(tx, [team.id])).filter(({ placeState }) => placeState === 'taken');
    if (team.whole)
      await this.teams.ask(
        tx,
        mates.map(({ id }) => id),
        tx.now,
      );
    const left = mates.length;
    const words: Words = (facts, locale) => gapLetter({ ...facts, left, whole: team.whole }, locale);
    for (const { memberId } of mates)
      if (memberId) await this.write(tx, memberId, { gig, page: `/gigs/team/${team.code}`, words });
  }

  private async write(
    tx: Tx,
    memberId: string,
    {
      gig,
      page,
      words,
    }: { gig: { title: string; startsAt: Date; endsAt: Date }; page: string; words: Words },
  ): Promise<void> {
    await this.post.run(tx, memberId, ({ addressed, community, locale }) => {
      const when = formatTokyoSpan(gig.startsAt, gig.endsAt, locale);
      return { page, words: words({ addressed, community, title: gig.title, when }, locale) };
    });
  }
}

type Words = typeof overLetter;
