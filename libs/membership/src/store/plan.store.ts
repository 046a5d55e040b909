import { Injectable } from '@nestjs/common';
import { newId, yen } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { onceForAll } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { PlanBenefit, PlanPrice, PlanTerms } from '../domain/plan.ts';
import { PlanBenefitEntity } from './plan-benefit.entity.ts';
import { PlanPriceEntity } from './plan-price.entity.ts';
import { PlanVersionEntity } from './plan-version.entity.ts';
import { PlanEntity } from './plan.entity.ts';

/** A plan as kept: its terms with id, version and whether it is on offer. */
export type KeptPlan = PlanTerms & {
  readonly id: string;
  readonly version: number;
  readonly active: boolean;
  /** Whether it lies in the archive; then it is not on offer either. */
  readonly archived: boolean;
};

type PlanRow = PlanEntity & {
  prices: PlanPrice[];
  benefits: { key: string; ja: string; en: string; included: boolean; amount: number | null }[];
};

/** How a version begins: whether it may be joined, and from which day holders move to its prices (null: they keep theirs). */
type Beginning = { active: boolean; movesFrom: TokyoDate | null };
const onOffer: Beginning = { active: true, movesFrom: null };

/** Plans of the transaction's community. */
@Injectable()
export class PlanStore {
  /** All plans in display order, in one statement. */
  async all(tx: Tx): Promise<KeptPlan[]> {
    return allPlans(tx);
  }

  /** One plan by its key; also one that is no longer on offer. */
  async byKey(tx: Tx, key: string): Promise<KeptPlan | null> {
    return (await this.all(tx)).find((plan) => plan.key === key) ?? null;
  }

  /** Writes the first version of a plan. */
  async create(tx: Tx, terms: PlanTerms, { active, movesFrom }: Beginning = onOffer): Promise<void> {
    const id = newId();
    await tx.repo(PlanEntity).insert({
      id,
      communityId: tx.community,
      version: 1,
      active,
      archivedAt: null,
      createdAt: tx.now,
      updatedAt: tx.now,
      ...columns(terms),
    });
    await this.addLines(tx, { id, version: 1, movesFrom }, terms);
  }

  /** Writes the next version. Prices and benefits of the one before are kept, marked with the version that ended them. */
  async revise(
    tx: Tx,
    before: KeptPlan,
    terms: PlanTerms,
    { active, movesFrom }: Beginning = onOffer,
  ): Promise<void> {
    const version = before.version + 1;
    await tx
      .repo(PlanEntity)
      .update({ id: before.id }, { version, active, archivedAt: null, updatedAt: tx.now, ...columns(terms) });
    for (const table of ['plan_price', 'plan_benefit']) {
      await tx.query(
        `update membership.${table} set until_version = $2 where plan_id = $1 and until_version is null`,
        [before.id, version],
      );
    }
    await this.addLines(tx, { id: before.id, version, movesFrom }, terms);
  }

  /** Takes a plan off the offer; whoever holds it keeps it. */
  async retire(tx: Tx, key: string): Promise<void> {
    await this.setState(tx, key, { active: false, archived: false });
  }

  /** Whether a plan is on offer, or in the archive; its prices stay the last ones. */
  async setState(
    tx: Tx,
    key: string,
    { active, archived }: { active: boolean; archived: boolean },
  ): Promise<void> {
    await tx.query(
      `update membership.plan set active = $2, archived_at = case when $3 then $4::timestamptz end, updated_at = $4
        where key = $1`,
      [key, active, archived, tx.now],
    );
  }

  /** Waits for whoever publishes, stops or orders plans of this community, until the commit. */
  async hold(tx: Tx): Promise<void> {
    await tx.lock(`membership.plans:${tx.community}`);
  }

  /** Puts plans into the order of their keys, from place 1. */
  async order(tx: Tx, keys: readonly string[]): Promise<void> {
    await tx.query(
      `update membership.plan p set position = o.place, updated_at = $2
         from unnest($1::text[]) with ordinality o (key, place) where p.key = o.key`,
      [keys, tx.now],
    );
  }

  private async addLines(
    tx: Tx,
    { id, version, movesFrom }: { id: string; version: number; movesFrom: TokyoDate | null },
    terms: PlanTerms,
  ): Promise<void> {
    await tx.repo(PlanVersionEntity).insert({
      ...{ id: newId(), communityId: tx.community, planKey: terms.key, version, movesFrom },
      ...{ terms, publishedAt: tx.now },
    });
    const line = { communityId: tx.community, planId: id, sinceVersion: version, untilVersion: null };
    const prices = terms.prices.map((price) => ({ id: newId(), ...line, ...price }));
    if (prices.length > 0) await tx.repo(PlanPriceEntity).insert(prices);
    const benefits = terms.benefits.map((benefit, position) => ({
      id: newId(),
      ...line,
      key: benefit.key,
      labelJa: benefit.label.ja,
      labelEn: benefit.label.en,
      included: benefit.included,
      amount: benefit.amount ?? null,
      position,
    }));
    if (benefits.length > 0) await tx.repo(PlanBenefitEntity).insert(benefits);
  }
}

function columns(terms: PlanTerms): Partial<PlanEntity> {
  const { key, kind, featured, position, taxCategory, name, summary, eligibility, taxNote } = terms;
  return {
    key,
    kind,
    featured,
    position,
    taxCategory,
    nameJa: name.ja,
    nameEn: name.en,
    summaryJa: summary.ja,
    summaryEn: summary.en,
    eligibilityJa: eligibility?.ja ?? null,
    eligibilityEn: eligibility?.en ?? null,
    taxNoteJa: taxNote?.ja ?? null,
    taxNoteEn: taxNote?.en ?? null,
    yearFrom: terms.yearFrom ?? null,
    reductions: terms.reductions ?? [],
  };
}

function keptPlan(row: PlanRow): KeptPlan {
  const { id, key, version, kind, featured, position, taxCategory, active } = row;
  return {
    id,
    key,
    version,
    kind,
    featured,
    position,
    taxCategory,
    active,
    archived: row.archivedAt !== null,
    name: { ja: row.nameJa, en: row.nameEn },
    summary: { ja: row.summaryJa, en: row.summaryEn },
    eligibility: bilingual(row.eligibilityJa, row.eligibilityEn),
    taxNote: bilingual(row.taxNoteJa, row.taxNoteEn),
    yearFrom: row.yearFrom,
    reductions: row.reductions,
    prices: row.prices.map((price) => ({ interval: price.interval, amount: yen(price.amount) })),
    benefits: row.benefits.map((line): PlanBenefit => ({
      key: line.key,
      label: { ja: line.ja, en: line.en },
      included: line.included,
      ...(line.amount === null ? {} : { amount: line.amount }),
    })),
  };
}

function bilingual(ja: string | null, en: string | null): Bilingual | null {
  return ja === null || en === null ? null : { ja, en };
}

const allPlans = onceForAll(async (tx): Promise<KeptPlan[]> => {
  const rows = await tx.query<PlanRow>(
    `select p.id, p.key, p.version, p.kind, p.name_ja "nameJa", p.name_en "nameEn", p.summary_ja "summaryJa",
            p.summary_en "summaryEn", p.eligibility_ja "eligibilityJa", p.eligibility_en "eligibilityEn", p.featured,
            p.position, p.tax_category "taxCategory", p.tax_note_ja "taxNoteJa", p.tax_note_en "taxNoteEn",
            p.year_from "yearFrom", p.reductions, p.active,
            p.archived_at "archivedAt",
            coalesce((select json_agg(json_build_object('interval', r.interval, 'amount', r.amount) order by r.interval)
                      from membership.plan_price r where r.plan_id = p.id and r.until_version is null), '[]') prices,
            coalesce((select json_agg(json_build_object('key', b.key, 'ja', b.label_ja, 'en', b.label_en, 'included', b.included,
                                      'amount', b.amount)
                                      order by b.position)
                      from membership.plan_benefit b where b.plan_id = p.id and b.until_version is null), '[]') benefits
       from membership.plan p order by p.position, p.key`,
  );
  return rows.map(keptPlan);
});
