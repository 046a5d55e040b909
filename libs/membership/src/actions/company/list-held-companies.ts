import { Injectable } from '@nestjs/common';
import { tokyoDateOf, yen } from '@enishi/kernel';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { amountWords, benefitKind } from '../../domain/company/benefit-kinds.ts';
import type { BenefitKind } from '../../domain/company/benefit-kinds.ts';
import { companyStanding } from '../../domain/company/company-holding.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import { seatCapacity } from '../../domain/company/company-seats.ts';
import { contractPeriod } from '../../domain/company/contract-period.ts';
import { partsGiven } from '../../domain/company/quota.ts';
import { HeldCompanyStore } from '../../store/company/held-company.store.ts';
import type { HeldRow, RunningCounter } from '../../store/company/held-company.store.ts';

/** What of a benefit a company has used in its running period, in parts; `allowed` is null without limit. */
export type HeldBenefit = {
  kind: BenefitKind;
  label: Bilingual;
  per: 'year' | 'month';
  allowed: number | null;
  used: number;
  allowedWords: Bilingual | null;
  usedWords: Bilingual;
};

/** A company that holds a plan today. Yen with tax, days in Tokyo. */
export type HeldCompany = {
  id: string;
  title: string;
  planName: Bilingual;
  interval: 'month' | 'year';
  invoiced: boolean;
  prepaid: boolean;
  amount: Yen;
  /** What the next renewal costs. */
  nextAmount: Yen;
  /** The first day that is not paid for; null where nothing says so. */
  paidUntil: TokyoDate | null;
  /** The fee is late, and until when that is borne. */
  graceUntil: TokyoDate | null;
  cancelsOn: TokyoDate | null;
  seats: number;
  capacity: number;
  /** The contract's year that runs. */
  year: { from: TokyoDate; until: TokyoDate };
  benefits: readonly HeldBenefit[];
};

/** Most companies that one community is read with. */
const mostCompanies = 2_000;

/** Lists what companies hold today, with what they use of it, for a report about all of them. Two SQL statements. */
@Injectable()
export class ListHeldCompanies {
  constructor(private readonly companies: HeldCompanyStore) {}

  async run(tx: Tx): Promise<HeldCompany[]> {
    const today = tokyoDateOf(tx.now);
    const rows = await this.companies.rows(tx, today, mostCompanies);
    const held = [...grouped(rows, ({ id }) => id).values()].flatMap((own) => standing(own, today));
    const ids = held.map(({ holding }) => holding.id);
    const counters = await this.companies.counters(tx, ids, today);
    const byContract = grouped(counters, ({ holdingId }) => holdingId);
    return held.map((row) => heldCompany(row, byContract.get(row.holding.id) ?? [], today));
  }
}

function grouped<Each>(all: readonly Each[], keyOf: (each: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

/** The row of the holding that counts today; none where the company only ordered one that has not begun. */
function standing(own: readonly HeldRow[], today: TokyoDate): HeldRow[] {
  const { standing: is, holding } = companyStanding(
    own.map((row) => row.holding),
    today,
  );
  return is === 'current' || is === 'grace' ? own.filter((row) => row.holding === holding) : [];
}

function heldCompany(row: HeldRow, counters: readonly RunningCounter[], today: TokyoDate): HeldCompany {
  const { holding, terms, agreed } = row;
  const beginning = { began: holding.fromDay, yearFrom: terms?.yearFrom ?? null };
  const year = contractPeriod(beginning, 'year', today) ?? { from: holding.fromDay, until: today };
  const benefits = (terms?.quotas ?? []).map((quota) => {
    const { kind, per } = quota;
    const { from } = contractPeriod(beginning, per, today) ?? year;
    const used = counters.find((each) => each.kind === kind && each.fromDay === from)?.used ?? 0;
    const allowed = partsGiven(quota);
    return {
      ...{ kind, per, used, allowed, label: benefitKind(kind).label, usedWords: amountWords(kind, used) },
      allowedWords: allowed === null ? null : amountWords(kind, allowed),
    };
  });
  return {
    ...{ id: row.id, title: companyTitle(row), planName: terms?.name ?? { ja: '', en: '' } },
    ...{ interval: holding.interval, amount: yen(holding.amount) },
    ...{ invoiced: holding.invoiced, prepaid: holding.prepaid },
    nextAmount: yen(agreed ?? holding.amount),
    ...{ paidUntil: holding.paidUntil, graceUntil: holding.graceUntil, cancelsOn: holding.cancelsOn },
    ...{ seats: row.seats, capacity: seatCapacity('current', terms?.seats ?? 0), year, benefits },
  };
}
