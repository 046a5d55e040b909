import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { day, moment, type UiLocale } from '@enishi/ui';
import { useLinks } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import merging from '../merging/merging.module.css';
import type { Member } from './member.type.ts';
import styles from './member.module.css';

/** Double entries that were merged into this one, with the way back, and for those who may the way to merge another. */
export function Doubles({ member }: { member: Member }) {
  const t = useTranslations('desk.merging');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { mergePeople } = useRights();
  if (member.merges.length === 0 && !mergePeople) return null;
  return (
    <section className={panels.panel} aria-labelledby="doubles">
      <div className={panels.panelHead}>
        <h2 id="doubles">{t('panel')}</h2>
        {mergePeople ? (
          <Link className={styles.target} to={to(`/desk/members/${member.id}/merge`)}>
            {t('open')}
          </Link>
        ) : null}
      </div>
      {member.merges.length === 0 ? <p className="small quiet">{t('noMerges')}</p> : null}
      <ul className={merging.merges}>
        {member.merges.map(({ id, formerNumber, mergedAt, mergedBy, undoable, undoableUntil }) => (
          <li key={id} className="small">
            {t('mergedLine', { number: formerNumber, at: moment(mergedAt, locale), by: mergedBy })}
            {undoable && mergePeople ? (
              <>
                {' '}
                <Link className={styles.target} to={to(`/desk/members/${member.id}/merge/${id}`)}>
                  {t('undoLink', { day: day(undoableUntil, locale) })}
                </Link>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
