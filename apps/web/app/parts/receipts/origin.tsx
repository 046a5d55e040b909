import { useTranslations } from 'use-intl';
import type { Receipt } from './receipt.type.ts';

/** Of which receipt this is a part or a new version, and by which it was replaced; nothing where neither is so. */
export function Origin({ receipt }: { receipt: Receipt }) {
  const t = useTranslations('receipts');
  const { replaces, replacedBy } = receipt;
  const { number = '', part = null, parts = null } = replaces ?? {};
  return (
    <>
      {replaces ? (
        <p className="small quiet figures">
          {part && parts ? t('part', { number, part, parts }) : t('anew', { number })}
        </p>
      ) : null}
      {replacedBy.length > 0 ? (
        <p className="small quiet figures">{t('replacedBy', { numbers: replacedBy.join(', ') })}</p>
      ) : null}
    </>
  );
}
