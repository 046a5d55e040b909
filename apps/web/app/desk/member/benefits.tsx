import { useLocale, useTranslations } from 'use-intl';
import { shortDay, type UiLocale } from '@enishi/ui';
import { useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import type { Member } from './member.type.ts';
import styles from './member.module.css';

/** What the member may use, because of what, and until when. */
export function Benefits({ member }: { member: Member }) {
  const t = useTranslations('desk.member');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <section className={panels.panel} aria-labelledby="benefits">
      <h2 id="benefits">{t('benefits')}</h2>
      {member.benefits.length === 0 ? (
        <p className="quiet">{t('noBenefits')}</p>
      ) : (
        <table className={panels.table} aria-labelledby="benefits">
          <thead>
            <tr>
              <th scope="col">{t('benefit')}</th>
              <th scope="col">{t('source')}</th>
              <th scope="col">{t('until')}</th>
            </tr>
          </thead>
          <tbody>
            {member.benefits.map(({ key, label, source, until }) => (
              <tr key={key}>
                <th scope="row">{text(label)}</th>
                <td>{text(source)}</td>
                <td className={until ? `figures ${styles.unbroken}` : styles.unbroken}>
                  {until ? shortDay(until, locale) : t('noEnd')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
