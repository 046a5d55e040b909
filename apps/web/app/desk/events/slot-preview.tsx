import { tokyoDateOf } from '@enishi/kernel';
import { clockSpan, count, nearDay, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { Previewed } from '../event-sites.tsx';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { countIn } from './count-in.ts';
import styles from './events.module.css';
import type { DeskSite } from './site-list.tsx';

type Props = { preview: Previewed; sites: DeskSite[] };

/** The grid of the slots that a plan makes, a table for each day: times down, sites across; then the button that makes them. */
export function SlotPreview({ preview: { added, taken, replaced, values }, sites }: Props) {
  const t = useTranslations('desk.eventSites');
  const locale = useLocale() as UiLocale;
  const all = [...added, ...taken];
  const days = [...new Set(all.map(({ startsAt }) => tokyoDateOf(new Date(startsAt))))].sort();
  const shown = sites.filter(({ id }) => all.some(({ siteId }) => siteId === id));
  const has = (slots: typeof added, startsAt: string, siteId: string) =>
    slots.some((slot) => slot.startsAt === startsAt && slot.siteId === siteId);
  const places = added.length * countIn(values.capacity ?? '');
  return (
    <section className={panels.panel} aria-label={t('previewTitle')}>
      <h2>{t('previewTitle')}</h2>
      <p className="figures">
        <strong>{t('previewLead', { count: added.length, places: count(places) })}</strong>
      </p>
      {taken.length > 0 ? <p>{t('previewTaken', { count: taken.length })}</p> : null}
      {replaced > 0 ? <p>{t('previewReplaced', { count: replaced })}</p> : null}
      {days.map((day) => {
        const ofDay = all.filter(({ startsAt }) => tokyoDateOf(new Date(startsAt)) === day);
        const times = [...new Map(ofDay.map((slot) => [slot.startsAt, slot])).values()].sort((a, b) =>
          a.startsAt.localeCompare(b.startsAt),
        );
        return (
          <div key={day} className={styles.scroll}>
            <table className={panels.table}>
              <caption className={styles.slotDay}>{nearDay(day, locale)}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('time')}</th>
                  {shown.map(({ id, nameJa }) => (
                    <th key={id} scope="col">
                      {nameJa}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {times.map(({ startsAt, endsAt }) => (
                  <tr key={startsAt}>
                    <th scope="row" className="figures">
                      {clockSpan(startsAt, endsAt)}
                    </th>
                    {shown.map(({ id }) => (
                      <td key={id}>
                        {has(added, startsAt, id) ? t('comes') : has(taken, startsAt, id) ? t('there') : '–'}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      })}
      <Form method="post" className={form.acts}>
        {Object.entries(values).map(([name, value]) =>
          name === 'act' ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <SubmitButton name="act" value="layOut" mih={48}>
          {t('layOutAct', { count: added.length })}
        </SubmitButton>
        <SubmitButton quiet name="act" value="edit" mih={48}>
          {t('again')}
        </SubmitButton>
      </Form>
    </section>
  );
}
