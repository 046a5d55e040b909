import type { Contract, PayUnit, PostingFilter, PostingWay } from '../../gql/public/graphql.ts';
import { contracts, payUnits, ways } from '../company/postings/posting-form.ts';

/** Which postings are looked for, as an address says it. */
export type PostingWish = {
  words: string;
  area: string | null;
  contract: Contract | null;
  way: PostingWay | null;
  unit: PayUnit | null;
  /** Yen a unit at least. */
  yen: number | null;
  company: string | null;
};

const mostYen = 10_000_000;

/** What an address asks for; what no page offers is passed over. */
export function filterIn(params: URLSearchParams): PostingWish {
  const of = <One extends string>(all: readonly One[], name: string): One | null =>
    all.find((one) => one === params.get(name)) ?? null;
  const unit = of(payUnits, 'unit');
  return {
    words: [...(params.get('words') ?? '').trim()].slice(0, 60).join(''),
    area: /^\d{5}$/.exec(params.get('area') ?? '')?.[0] ?? null,
    ...{ contract: of(contracts, 'contract'), way: of(ways, 'way'), unit },
    yen: unit === null ? null : yenIn(params.get('yen') ?? ''),
    company: /^[0-9a-f-]{36}$/.exec(params.get('company') ?? '')?.[0] ?? null,
  };
}

/** 1,200, １２００円; null for nothing, and for what is no number. */
function yenIn(typed: string): number | null {
  const figures = typed.normalize('NFKC').replace(/[,\s円¥]/g, '');
  const yen = /^\d{1,8}$/.test(figures) ? Number(figures) : 0;
  return yen > 0 ? Math.min(yen, mostYen) : null;
}

/** The same as the API is asked. */
export const askedFilter = ({
  words,
  area,
  contract,
  way,
  unit,
  yen,
  company,
}: PostingWish): PostingFilter => ({
  ...{ words, area, contract, way, payUnit: unit, leastYen: yen, companyId: company },
});

/** The same as an address says it, so that it can be sent on. */
export function wishParams(wish: PostingWish): URLSearchParams {
  const { words, area, contract, way, unit, yen, company } = wish;
  const said = Object.entries({ words, area, contract, way, unit, yen, company });
  return new URLSearchParams(said.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
}
