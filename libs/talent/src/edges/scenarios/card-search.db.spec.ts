import { CurrentCommunity } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { KeepSkills } from '../../actions/records/keep-skills.ts';
import { ListTalentChoices } from '../../actions/records/list-talent-choices.ts';
import { IndexCards } from '../../actions/scouting/index-cards.ts';
import { groundsOf } from '../../domain/card-recipient.ts';
import { readWish } from '../../domain/card-search.ts';
import type { NamedChoices, SoughtCard } from '../../domain/card-search.ts';
import { talentRoles } from '../../domain/talent-record.ts';
import { workStyles } from '../../domain/work-styles.ts';
import { CardIndexStore } from '../../store/card-index.store.ts';
import { cardOf, Chance, countsOf, Oracle, partOf, past, wishOf } from './card-oracle.ts';
import type { OracleCard } from './card-oracle.ts';
import { opening } from './card-stage.ts';
import { setScoutStage } from './scout-stage.ts';
import type { ScoutStage } from './scout-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const companies = Array.from({ length: 6 }, () => newId());
/** Long and short, of one script and of several, with a skill and an area among them. */
const equal = [
  ['看護師', '護師', 'WEBサイト'],
  ['雪かき', '除草', '農業'],
  ['ウェブ', 'ｗｅｂ', '髙橋'],
  ['翻訳', '通訳', 'dx推進'],
  ['Ａ', 'b'],
  ['釧路市', '浜'],
];
const areas = ['01206', '01207', '01661'];
const plans = ['corp_basic', 'corp_search', 'corp_months'];
const seed = 20260401;
const chance = new Chance(seed);
const ground: { stage: ScoutStage; named: NamedChoices }[] = [];
let cards: OracleCard[];

beforeAll(async () => {
  program.clock.set(opening);
  for (const slug of ['kazu', 'yosokazu']) ground.push(await found(slug));
  cards = ground.flatMap(({ stage: { communityId }, named }, at) =>
    Array.from({ length: at === 0 ? 1_200 : 400 }, () =>
      cardOf(chance, {
        communityId,
        now: opening,
        skillIds: named.skills.map(({ id }) => id),
        areas,
        companies,
        plans,
      }),
    ),
  );
  await keep(cards);
  for (const { stage } of ground) await stage.inside((tx) => program.get(IndexCards).rebuild(tx));
}, 120_000);

async function found(slug: string) {
  const stage = await setScoutStage(program, database, slug);
  await database.look('update identity.community set municipalities = $2 where id = $1', [
    stage.communityId,
    JSON.stringify(
      areas.map((code, at) => ({
        code,
        name: ['釧路市', '髙崎町', '浜中町'].map((ja) => ({ ja, en: ja }))[at],
      })),
    ),
  ]);
  await stage.inside((tx) =>
    program
      .get(KeepSkills)
      .run(tx, '受付 / Reception\n草刈り / Cutting grass\nウェブ制作 / Web\n農作業\n看護\n雪かき'),
  );
  await database.look(
    `update identity.community set settings = jsonb_set(settings, '{equalWords}', $2::jsonb) where id = $1`,
    [stage.communityId, JSON.stringify(equal)],
  );
  const named = await stage.inside(async (tx) => {
    const community = await program.get(CurrentCommunity).run(tx);
    return (await program.get(ListTalentChoices).ever(tx, community)).named;
  });
  return { stage, named };
}

/** As the database holds what people wrote and allowed. */
async function keep(all: readonly OracleCard[]): Promise<void> {
  await database.look(
    `with k as (select * from jsonb_to_recordset($1::jsonb) k(id uuid, "memberId" uuid, "communityId" uuid, "givenAt" timestamptz,
         "expiresAt" timestamptz, state text, items text[], "setAside" boolean, "skillIds" uuid[], areas text[], slots smallint[],
         roles text[], styles text[], careers jsonb, about text, blocked uuid[], "to" jsonb)),
       c as (insert into talent.consent (id, community_id, member_id, giver_id, scope, recipient_kind, recipient_key, recipient_name, recipient_id, items, purpose,
           wording_version, wording, locale, given_at, expires_at, state, ended_at)
         select id, "communityId", "memberId", "memberId", 'shared_card', coalesce("to"->>'kind', 'companies'), "to"->>'key', nullif("to"->'name', 'null'), "communityId", items, 'find_people', 1, '', 'ja',
           "givenAt", "expiresAt", state, case when state = 'withdrawn' then "givenAt" end from k),
       r as (insert into talent.talent_record (id, community_id, member_id, giver_id, set_aside, skill_ids, areas, slots, roles, styles, careers, about, changed_at)
         select gen_random_uuid(), "communityId", "memberId", "memberId", "setAside", "skillIds", areas, slots, roles, styles, careers, about, "givenAt" from k)
     insert into talent.company_block (id, community_id, member_id, giver_id, company_id, since)
       select gen_random_uuid(), "communityId", "memberId", "memberId", b, "givenAt" from k, unnest(blocked) b`,
    [JSON.stringify(all)],
  );
}

/** One question in four words less often than not, so that most ask for two or three things at once. */
function soughtBy(named: NamedChoices): SoughtCard {
  const read = readWish(chance.happens(75) ? wishOf(chance) : '', named);
  return {
    words: read.ok ? read.value : [],
    skillId: chance.happens(30) ? chance.of(named.skills).id : null,
    area: chance.happens(30) ? chance.of(areas) : null,
    slot: chance.happens(30) ? chance.upTo(21) : null,
    role: chance.happens(30) ? chance.of(talentRoles) : null,
    style: chance.happens(30) ? chance.of(workStyles) : null,
  };
}

describe('a search by tokens', () => {
  it('finds in ten thousand random questions what looking at every card finds, and counts the same, or a part of them', async () => {
    const store = program.get(CardIndexStore);
    let [hits, parts, widened] = [0, 0, 0];
    for (const [at, { stage, named }] of ground.entries()) {
      const oracle = new Oracle(cards, stage.communityId, opening);
      await stage.inside(async (tx) => {
        for (let n = 0; n < (at === 0 ? 9_000 : 1_000); n += 1) {
          const sought = soughtBy(named);
          const people = chance.happens(30) ? chance.some(cards, 20).map(({ memberId }) => memberId) : [];
          const company = {
            ...{ id: chance.of(companies), area: chance.of([null, ...areas]) },
            planKey: chance.of([null, ...plans]),
          };
          const looker = { companyId: company.id, people, grounds: groundsOf(company) };
          const all = oracle.found({ company, people }, sought);
          const last = chance.happens(20) && all.length > 0 ? chance.of(all) : null;
          const after = last && { at: last.givenAt, id: last.id };
          const exact = chance.happens(50) ? 6_000 : 0;
          const answer = await store.find(tx, looker, sought, { first: 25, after, exact });
          const counted = partOf(all, answer.oneIn);
          const right = {
            ids: past(all, after)
              .slice(0, 25)
              .map(({ id }) => id),
            people: counted.length,
            facets: countsOf(counted),
          };
          const shown = answer.rows.map(({ id }) => id);
          if (JSON.stringify(shown) !== JSON.stringify(answer.ids))
            throw new Error(`seed ${seed}, question ${n}: shows ${shown.join()} of ${answer.ids.join()}`);
          const told = {
            ids: answer.ids,
            people: answer.people,
            facets: answer.facets.map(({ kind, value, people: count }) => `${kind} ${value} ${count}`).sort(),
          };
          hits += all.length;
          if (sought.words.some(({ others }) => others.length > 0)) widened += 1;
          if (answer.oneIn > 1) parts += 1;
          if (answer.oneIn > 1 && exact === 6_000)
            throw new Error(`seed ${seed}, question ${n}: ${all.length}`);
          if (JSON.stringify(told) !== JSON.stringify(right))
            throw new Error(
              `seed ${seed}, question ${n}: ${JSON.stringify({ sought, looker, told, right })}`,
            );
        }
      });
    }
    expect(hits).toBeGreaterThan(100_000);
    expect(parts).toBeGreaterThan(100);
    expect(widened).toBeGreaterThan(500);
  }, 180_000);
});
