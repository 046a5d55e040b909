import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { Item } from '../domain/consent.ts';
import { toLookUp, tokenQuery } from '../domain/card-search.ts';
import type { SoughtCard } from '../domain/card-search.ts';
import { styleIndexedAs } from '../domain/work-styles.ts';
import type { CardIndexEntity } from './card-index.entity.ts';
import type { ListPage } from './consent.store.ts';
import { allowed } from './shared-card.store.ts';
import type { Looker, SharedCardRow } from './shared-card.store.ts';
import type { TalentRecordEntity } from './talent-record.entity.ts';

/** How many cards say something: a skill, an area, a part of the week, a role or a style. */
export type FacetRow = { kind: 'skill' | 'area' | 'slot' | 'role' | 'style'; value: string; people: number };

/**
 * Which cards the index found, the last shared first; those of them that the company may see now, by the truth that decides whatever named them; how many fit, and what they
 * say. Where very many fit, both were counted among every `oneIn`-th card; otherwise it is 1.
 */
export type FoundIds = {
  ids: string[];
  rows: SharedCardRow[];
  people: number;
  facets: FacetRow[];
  oneIn: number;
};

/** Up to about so many cards all are counted; a part of them tells enough of more. */
const allCounted = 6_000;

/** What the truth says of a card that may be searched. */
export type CardTruth = Omit<CardIndexEntity, 'communityId' | 'slots' | 'words' | 'roles'> &
  Pick<TalentRecordEntity, 'slots' | 'roles' | 'styles' | 'careers'> & {
    about: string | null;
    items: Item[];
  };

type Told = Omit<SharedCardRow, 'givenAt' | 'expiresAt'> & { givenAt: string; expiresAt: string };
type Answer =
  { kind: FacetRow['kind'] | 'card' | 'all'; value: string; people: number } | { kind: 'shown'; card: Told };

/** Shared cards as companies search them. */
@Injectable()
export class CardIndexStore {
  /** Those that fit and that the index lets the company see, with what each says where its consent, read anew, lets the company see it as well. One statement. */
  async find(
    tx: Tx,
    looker: Looker,
    sought: SoughtCard,
    { first, after, exact = allCounted }: ListPage & { exact?: number },
  ): Promise<FoundIds> {
    const long = toLookUp(sought.words);
    const answers = await tx.query<Answer>(search, [
      ...[tx.community, tx.now, looker.companyId, looker.people, tokenQuery(sought)],
      ...[long.map(({ word }) => word), long.map(({ skillIds }) => `{${skillIds.join()}}`)],
      ...[long.map(({ areas }) => `{${areas.join()}}`), after?.at ?? null, after?.id ?? null, first, exact],
      looker.grounds,
    ]);
    return foundIn(answers);
  }

  /** Holds members' consents to be seen until the commit, so that whoever stops one waits, or was waited for. */
  async hold(tx: Tx, memberIds: readonly string[]): Promise<void> {
    await tx.query(
      `select from talent.consent
        where community_id = $1 and member_id = any ($2::uuid[]) and scope = 'shared_card' and state = 'in_force' order by id for share`,
      [tx.community, memberIds],
    );
  }

  /** Holds a member's own consent until the commit, so that whoever reads under it waits. */
  async holdAlone(tx: Tx, memberId: string): Promise<void> {
    await tx.query(
      `select from talent.consent
        where community_id = $1 and member_id = $2 and scope = 'shared_card' and state = 'in_force' for update`,
      [tx.community, memberId],
    );
  }

  /** Whose cards may be searched now, of these members. */
  truthOf(tx: Tx, memberIds: readonly string[]): Promise<CardTruth[]> {
    return tx.query<CardTruth>(`${truth} and c.member_id = any ($3::uuid[])`, [
      tx.community,
      tx.now,
      memberIds,
    ]);
  }

  /** Members with a card, or a row that was left behind, some at a time in the order of their ids. */
  async someMembers(tx: Tx, after: string | null, most: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select member_id id from (
         select member_id from talent.consent where community_id = $1 and scope = 'shared_card' and state = 'in_force'
         union select member_id from talent.card_index where community_id = $1) who
        where $2::uuid is null or member_id > $2 order by member_id limit $3`,
      [tx.community, after, most],
    );
    return rows.map(({ id }) => id);
  }

  /** Puts these rows in the place of whatever stood of these members; a row that says the same already is not touched. */
  async replace(tx: Tx, memberIds: readonly string[], rows: readonly CardIndexEntity[]): Promise<void> {
    await tx.change(
      `with kept as (select * from jsonb_to_recordset($3::jsonb) k(${columns.map(([name, type]) => `${name} ${type}`).join()})),
            gone as (delete from talent.card_index where community_id = $1 and member_id = any ($2::uuid[])
                        and consent_id not in (select "consentId" from kept))
       insert into talent.card_index as i (community_id, ${targets.join()})
       select $1, ${sources} from kept
       on conflict (consent_id) do update set ${targets.map((name) => `${name} = excluded.${name}`).join()}
        where (${targets.map((name) => `i.${name}`).join()}) is distinct from (${targets.map((name) => `excluded.${name}`).join()})`,
      [tx.community, memberIds, JSON.stringify(rows)],
    );
  }

  /** What is out of time is found by nobody; it goes as well. */
  forgetOver(tx: Tx): Promise<number> {
    return tx.change('delete from talent.card_index where community_id = $1 and expires_at <= $2', [
      ...[tx.community, tx.now],
    ]);
  }
}

/** `allowed` says what `$1` to `$4` and `$13` are; `$5` the wish as tokens, `$6` to `$8` long words with what they may stand for, then the page and up to how many are counted. */
const search = `
  with found as materialized (
    select kind, value, people_found people from talent.find_cards($5, $3, $4, $2, $6, $7, $8, $9, $10, $11, $12, $13))
  select kind, value, people, null::jsonb card from found
  union all
  select 'shown', null, null, jsonb_build_object(
           'id', c.id, 'memberId', c.member_id, 'recipientKind', c.recipient_kind, 'recipientName', c.recipient_name, 'items', c.items, 'purpose', c.purpose, 'givenAt', c.given_at, 'expiresAt', c.expires_at,
           'skillIds', r.skill_ids, 'areas', r.areas, 'slots', r.slots, 'roles', r.roles,
           'styles', r.styles, 'careers', r.careers, 'about', r.about)
  ${allowed('$13')} and c.id = any (array(select value::uuid from found where kind = 'card'))`;

function foundIn(answers: readonly Answer[]): FoundIds {
  const cards: { value: string; people: number }[] = [];
  const facets: FacetRow[] = [];
  const shown = new Map<string, SharedCardRow>();
  let [people, oneIn] = [0, 1];
  for (const answer of answers) {
    if (answer.kind === 'shown') shown.set(answer.card.id, rowOf(answer.card));
    else if (answer.kind === 'card') cards.push(answer);
    else if (answer.kind === 'all') [people, oneIn] = [answer.people, 2 ** Number(answer.value)];
    else facets.push(facetOf(answer.kind, answer));
  }
  const ids = [...new Set(cards.sort((a, b) => a.people - b.people).map(({ value }) => value))];
  return { ids, rows: ids.flatMap((id) => shown.get(id) ?? []), people, facets, oneIn };
}

/** Styles stand in the index among the ways to take part. */
function facetOf(kind: FacetRow['kind'], { value, people }: Omit<FacetRow, 'kind'>): FacetRow {
  const style = kind === 'role' ? styleIndexedAs(value) : null;
  return style === null ? { kind, value, people } : { kind: 'style', value: style, people };
}

const rowOf = ({ givenAt, expiresAt, ...card }: Told): SharedCardRow => ({
  ...{ ...card, givenAt: new Date(givenAt), expiresAt: new Date(expiresAt) },
});

const columns = [
  ['"consentId"', 'uuid'],
  ['"memberId"', 'uuid'],
  ['"givenAt"', 'timestamptz'],
  ['"expiresAt"', 'timestamptz'],
  ['slots', 'integer'],
  ['words', 'text'],
  ['"skillIds"', 'uuid[]'],
  ['areas', 'text[]'],
  ['roles', 'text[]'],
  ['blocked', 'uuid[]'],
  ['"shownTo"', 'text'],
] as const;
const sources = columns.map(([name]) => name).join();
const targets = [
  ...['consent_id', 'member_id', 'given_at', 'expires_at', 'slots', 'words'],
  ...['skill_ids', 'areas', 'roles', 'blocked', 'shown_to'],
];

/** Default deny, in SQL: `$1` is the community and its companies together, `$2` the instant. */
const truth = `
  select c.id "consentId", c.member_id "memberId", c.given_at "givenAt", c.expires_at "expiresAt", c.items,
         r.skill_ids "skillIds", r.areas, r.slots, r.roles, r.styles, r.careers, r.about,
         array(select distinct b.company_id from talent.company_block b where b.community_id = $1 and b.member_id = c.member_id order by 1) blocked,
         case when c.recipient_kind <> 'companies' then c.recipient_kind || ':' || c.recipient_key end "shownTo"
    from talent.consent c
    join talent.talent_record r on r.community_id = $1 and r.member_id = c.member_id and not r.set_aside
   where c.community_id = $1 and c.recipient_id = $1 and c.scope = 'shared_card' and c.state = 'in_force' and c.expires_at > $2`;
