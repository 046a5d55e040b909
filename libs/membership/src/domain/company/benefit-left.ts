import type { Bilingual } from '@enishi/kernel';
import { benefitKind } from './benefit-kinds.ts';
import type { BenefitKind } from './benefit-kinds.ts';
import type { BenefitLine } from './benefit-line.ts';

/** What a company may still take of a benefit, whole units; `left` null: without limit, 0 also where its plan does not give it. */
export type BenefitLeft = {
  readonly label: Bilingual;
  readonly planName: Bilingual | null;
  readonly left: number | null;
};

/** What is left of some benefits by the lines of a contract; nothing where it is not open today, or there is none. */
export function whatIsLeft(
  contract: { readonly open: boolean; readonly planName: Bilingual } | null,
  lines: readonly BenefitLine[],
  kinds: readonly BenefitKind[],
): ReadonlyMap<BenefitKind, BenefitLeft> {
  const open = contract?.open ? lines : [];
  const planName = contract?.planName ?? null;
  return new Map(
    kinds.map((kind) => {
      const line = open.find((each) => each.kind === kind);
      const parts = line ? line.left : 0;
      const left = parts === null ? null : Math.floor(parts / benefitKind(kind).parts);
      return [kind, { label: benefitKind(kind).label, planName, left }];
    }),
  );
}
