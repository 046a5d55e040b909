import { moment, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../../frame.ts';
import type { MyConsentsQuery } from '../../../gql/public/graphql.ts';
import { Section } from '../../../parts/page.tsx';
import { useRecipientName } from '../../../parts/recipient-name.ts';
import { useItemNames } from './consent.tsx';
import styles from './consents.module.css';

type Entry = MyConsentsQuery['myAccessDiary']['items'][number];

/** Who looked: a company as it was called then, everybody else in this site's words. */
function useReader(): (entry: Pick<Entry, 'who' | 'recipient'>) => string {
  const t = useTranslations('consents');
  const words = {
    ...{ secretariat: t('secretariat'), member: t('member') },
    ...{ bearer: t('bearer'), fellows: t('fellows') },
  };
  return ({ who, recipient }) => (who === 'company' ? recipient : words[who]);
}

/** Who looked, at what and why: companies, the secretariat and others (個人情報保護法29条, 33条). */
export function Diary({ diary }: { diary: MyConsentsQuery['myAccessDiary'] }) {
  const t = useTranslations('consents');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const names = useItemNames();
  const nameOf = useReader();
  const whom = useTranslations('cardRecipients');
  const called = useRecipientName();
  return (
    <Section id="diary" title={t('diary')} lead={t('diaryLead')}>
      {diary.items.length === 0 ? <p className="quiet">{t('diaryEmpty')}</p> : null}
      <ul className={styles.lines} hidden={diary.items.length === 0}>
        {diary.items.map(({ id, at, reader, items, purpose, reason, ground, matter, who, recipient }) => (
          <li key={id}>
            <p className="figures">{moment(at, locale)}</p>
            <p className={styles.name}>{nameOf({ who, recipient })}</p>
            {reader ? <p className="small quiet">{t('diaryBy', { reader })}</p> : null}
            {!reader && who !== 'member' && matter !== 'contract' ? (
              <p className="small quiet">{t('diaryByGone')}</p>
            ) : null}
            {ground ? <p className="small quiet">{whom('ground', { name: called(ground) })}</p> : null}
            <p className="small quiet">
              {t('seen', { items: items.length > 0 ? names(items) : t('entry') })} ·{' '}
              {reason ? t('why', { reason: t(`reasons.${reason}`) }) : null}
              {!reason && purpose ? t('purpose', { purpose: text(purpose) }) : null}
              {matter ? t('why', { reason: t(`matters.${matter}`) }) : null}
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
