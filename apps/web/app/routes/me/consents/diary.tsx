import { moment, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../../frame.ts';
import type { MyConsentsQuery } from '../../../gql/public/graphql.ts';
import { Section } from '../../../parts/page.tsx';
import { useRecipientName } from '../../../parts/recipient-name.ts';
import { useItemNames, useRecipient } from './consent.tsx';
import styles from './consents.module.css';

/** Who looked, for which company, at what and why: the record that the law has us keep (個人情報保護法29条). */
export function Diary({ diary }: { diary: MyConsentsQuery['myAccessDiary'] }) {
  const t = useTranslations('consents');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const names = useItemNames();
  const nameOf = useRecipient();
  const whom = useTranslations('cardRecipients');
  const called = useRecipientName();
  return (
    <Section id="diary" title={t('diary')} lead={t('diaryLead')}>
      {diary.items.length === 0 ? <p className="quiet">{t('diaryEmpty')}</p> : null}
      <ul className={styles.lines} hidden={diary.items.length === 0}>
        {diary.items.map(({ id, at, reader, items, purpose, reason, ground, ...who }) => (
          <li key={id}>
            <p className="figures">{moment(at, locale)}</p>
            <p className={styles.name}>{nameOf(who)}</p>
            <p className="small quiet">{reader ? t('diaryBy', { reader }) : t('diaryByGone')}</p>
            {ground ? <p className="small quiet">{whom('ground', { name: called(ground) })}</p> : null}
            <p className="small quiet">
              {t('seen', { items: names(items) })} ·{' '}
              {reason
                ? t('why', { reason: t(`reasons.${reason}`) })
                : t('purpose', { purpose: text(purpose) })}
            </p>
          </li>
        ))}
      </ul>
      {diary.hasNext && diary.endCursor ? (
        <p>
          <Link to={`?diary=${encodeURIComponent(diary.endCursor)}#diary`}>{t('older')}</Link>
        </p>
      ) : null}
    </Section>
  );
}
