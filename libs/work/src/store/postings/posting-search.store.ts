import { Injectable } from '@nestjs/common';
import { foldedCharacters } from '@enishi/japan';
import { addDays, isId, tokyoDateOf } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { SoughtPosting } from '../../domain/postings/posting-search.ts';
import { confirmDays } from '../../domain/postings/posting.ts';
import type { After } from '../help-request.store.ts';
import { PostingEntity } from './posting.entity.ts';

/** How many postings are up that would be left if this were chosen, with everything else as it is; `all` is how many are found. */
export type PostingCount = {
  kind: 'all' | 'area' | 'contract' | 'way' | 'payUnit';
  value: string;
  postings: number;
};

/** So many of the newest are counted; a community has some dozens. */
const mostCounted = 1_000;

/** What is up and confirmed, as everybody looks for it. */
@Injectable()
export class PostingSearchStore {
  /** The newest first; `all`: also employment. */
  page(
    tx: Tx,
    all: boolean,
    sought: SoughtPosting,
    { first, after }: { first: number; after: After },
  ): Promise<PostingEntity[]> {
    return readRows(
      tx,
      PostingEntity,
      `${up} and ${Object.values(fits).join(' and ')} and ${worded}
         and ($14::timestamptz is null or (turned_at, id) < ($14, $15::uuid)) order by turned_at desc, id desc limit $16`,
      [...asked(tx, all, sought), after?.at ?? null, after?.id ?? null, first],
    );
  }

  /** What there is to choose from, beside what is chosen. */
  counts(tx: Tx, all: boolean, sought: SoughtPosting): Promise<PostingCount[]> {
    return tx.query<PostingCount>(
      `with p as materialized (
         select area, contract, way, pay_unit, ${marks} from work.posting
          where ${up} and ${fits.company} and ${worded} order by turned_at desc, id desc limit ${mostCounted})
       select 'all' kind, '' "value", count(*)::int postings from p where ${kinds.map((kind) => `"by_${kind}"`).join(' and ')}
       ${kinds.map(besides).join(' ')}`,
      asked(tx, all, sought),
    );
  }
}

const up = `community_id = $1 and state = 'open' and last_day >= $2 and confirmed_on >= $3 and ($4 or contract = 'outsourcing')`;

/** A title, what is told and the conditions, evened out as words are. */
const told = `translate(lower(normalize(concat_ws('|', title, why, who_with, what, growth,
  (select string_agg(v, '|') from jsonb_each_text(items) i(k, v))), NFKC)), $12, $13)`;
const worded = `not exists (select from unnest($11::text[]) w where strpos(${told}, w) = 0)`;

/** What was chosen, each by itself. */
const fits = {
  area: '($5::text is null or area = $5)',
  contract: '($6::text is null or contract = $6)',
  way: '($7::text is null or way is not distinct from $7)',
  payUnit: '($8::text is null or pay_unit = $8 and pay_yen >= $9::int)',
  company: '($10::uuid is null or company_id = $10)',
};
const kinds = ['area', 'contract', 'way', 'payUnit'] as const;
const columns = { area: 'area', contract: 'contract', way: 'way', payUnit: 'pay_unit' } as const;
const marks = kinds.map((kind) => `${fits[kind]} "by_${kind}"`).join(', ');

function besides(kind: (typeof kinds)[number]): string {
  const rest = kinds.filter((other) => other !== kind).map((other) => `"by_${other}"`);
  return `union all select '${kind}', ${columns[kind]}, count(*)::int from p
    where ${columns[kind]} is not null and ${rest.join(' and ')} group by ${columns[kind]}`;
}

function asked(tx: Tx, all: boolean, sought: SoughtPosting): unknown[] {
  const today = tokyoDateOf(tx.now);
  const { area, contract, way, payUnit, leastYen, companyId, words } = sought;
  return [
    ...[tx.community, today, addDays(today, -confirmDays), all, area, contract, way, payUnit, leastYen],
    ...[companyId !== null && isId(companyId) ? companyId : null, words],
    ...[foldedCharacters.from, foldedCharacters.to],
  ];
}
