import { Config } from '@enishi/platform';
import { KeepGigMail, ReadOwnRecord, SaveOwnRecord, gigMailCode } from '@enishi/talent';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { young } from './minor-occasions.ts';
import { by, desk, member, published } from './work-occasions.ts';

/** What bringing gigs and people together costs; see `statements-per-operation.ts`. */
export const statementsOfMatching: Readonly<Record<string, number>> = {
  'public Query.myGigSuggestions': 16,
  'public Query.myGigMatch': 16,
  'public Query.myGigWishes': 5,
  'public Mutation.saveGigWishes': 1,
  'public Mutation.stopGigMail': 7,
  'desk Query.gigCandidates': 23,
  'desk Mutation.tellOfGig': 5,
  'desk Mutation.writeGigWord': 21,
  'desk Mutation.placeGigCandidate': 21,
};

const most = 3;

/** A gig on the board among many, and people whose records the secretariat may read, one of them under age; one is told of gigs. */
async function matched(stage: OperationStage) {
  await young(stage);
  const of = await published(stage);
  const { memberId } = of.member;
  const { recordId, consentId, wording } = await stage.inside(async (tx) => {
    const [own, mail] = [stage.api.get(ReadOwnRecord), stage.api.get(KeepGigMail)];
    const { offer } = await own.run(tx, memberId);
    const form = { skillIds: [], areas: ['01206'], slots: [], roles: ['gig' as const], about: '' };
    await stage.api.get(SaveOwnRecord).run(tx, { memberId, form, agreedTo: offer.wording.ja, locale: 'ja' });
    const said = await mail.offer(tx, memberId, most);
    await mail.allow(tx, { memberId, mostAWeek: most, agreedTo: said.wording.ja, locale: 'ja' });
    const { standing } = await mail.offer(tx, memberId, most);
    const { record } = await own.run(tx, memberId);
    for (const table of ['talent_record', 'consent'])
      await tx.query(copied[table]!, [tx.community, memberId]);
    return { recordId: record!.id, consentId: standing!.id, wording: said.wording.ja };
  });
  return { ...of, recordId, consentId, wording };
}

/** The same for every other member. */
const copied: Readonly<Record<string, string>> = {
  talent_record: `insert into talent.talent_record (id, community_id, member_id, giver_id, set_aside, skill_ids, areas, slots, roles, about, changed_at)
    select gen_random_uuid(), r.community_id, m.id, m.id, false, r.skill_ids, r.areas, r.slots, r.roles, r.about, r.changed_at
      from talent.talent_record r, membership.member m
     where r.community_id = $1 and r.member_id = $2 and m.community_id = $1 and m.id <> $2 on conflict do nothing`,
  consent: `insert into talent.consent (id, community_id, member_id, giver_id, scope, recipient_kind, recipient_id, items, purpose, wording_version, wording,
      locale, given_at, expires_at, state)
    select gen_random_uuid(), c.community_id, m.id, m.id, c.scope, c.recipient_kind, c.recipient_id, c.items, c.purpose, c.wording_version, c.wording,
           c.locale, c.given_at, c.expires_at, c.state
      from talent.consent c, membership.member m
     where c.community_id = $1 and c.member_id = $2 and m.community_id = $1 and m.id <> $2 on conflict do nothing`,
};

/** Suggestions, wishes, whom the desk asks, and waves. */
export const matchingOccasions: Occasions = {
  'public Query.myGigSuggestions': by(matched, member, () => ({})),
  'public Query.myGigMatch': by(matched, member, ({ gigId: id }) => ({ id })),
  'public Query.myGigWishes': by(matched, member, () => ({})),
  'public Mutation.saveGigWishes': by(published, member, () => ({
    wishes: { weeklyHours: '28', yearlyYen: '1030000', agreedTo: null },
  })),
  'public Mutation.stopGigMail': async (stage) => {
    const { consentId } = await matched(stage);
    const code = gigMailCode(consentId, stage.api.get(Config).keyFor('gig-mail'));
    return { asker: stage.visitor, variables: { code } };
  },
  'desk Query.gigCandidates': by(matched, desk, ({ gigId: id }) => ({ id })),
  'desk Mutation.tellOfGig': by(published, desk, ({ gigId: id }) => ({ id })),
  'desk Mutation.writeGigWord': by(matched, desk, ({ gigId: id, recordId }) => ({
    id,
    recordId,
    word: 'ぜひ',
  })),
  'desk Mutation.placeGigCandidate': by(matched, desk, ({ gigId: id, recordId }) => ({
    ...{ id, recordId, reason: 'their_turn' },
  })),
};
