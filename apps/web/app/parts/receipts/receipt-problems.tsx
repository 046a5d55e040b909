import { useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';

type Props = { act?: 'make_out' | 'split'; returned?: Returned };

/** What a form of a receipt's page has to have mended, heard first and each a way to its field. */
export function ReceiptProblems({ act, returned }: Props) {
  const t = useTranslations('receipts');
  const { wrongAmong } = useReturnedProblems(returned);
  const labelOf = (name: string): string => {
    const [part, index] = name.split('-');
    const label = part === 'amount' ? t('partAmount') : t('addressee');
    return index ? `${t('partOf', { index })} ${label}` : label;
  };
  const named = Object.keys(returned?.problems ?? {}).filter((name) => /^(addressee|amount)/.test(name));
  const wrong = wrongAmong({
    ...Object.fromEntries(named.map((name) => [name, labelOf(name)])),
    ...{ understood: t('splitUnderstood'), reason: t('reason') },
  }).map((one) => (one.name === 'reason' && act ? { ...one, name: reasonField(act) } : one));
  return <ProblemSummary wrong={wrong} refusal={returned?.refusal} />;
}

/** The reason is asked by both forms of the page, so its field is named after the act. */
export const reasonField = (act: 'make_out' | 'split') => `reason-${act}`;
