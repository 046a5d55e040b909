import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Returned } from '../../forms/problem.ts';
import { PartCount } from './part-count.tsx';
import type { Receipt } from './receipt.type.ts';
import type { PartTyped } from './split-form.ts';
import { SplitRows } from './split-rows.tsx';

type Props = { receipt: Receipt; parts: PartTyped[] | null; returned?: Returned; children?: ReactNode };

/** Into how many, then the rows; or why this receipt cannot be split. `children` are what else is asked. */
export function Splitting({ receipt, parts, returned, children }: Props) {
  const t = useTranslations('receipts');
  if (!receipt.splittable) return <p>{t('splitNot')}</p>;
  return (
    <>
      <PartCount count={parts?.length ?? null} />
      {parts ? (
        <SplitRows key={parts.length} receipt={receipt} parts={parts} returned={returned}>
          {children}
        </SplitRows>
      ) : null}
    </>
  );
}
