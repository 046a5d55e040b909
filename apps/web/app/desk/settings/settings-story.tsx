import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import panels from '../parts/panel.module.css';
import styles from './settings.module.css';

type Change<Field extends string> = { field: Field; before: string; after: string };
type Turn<Field extends string> = {
  id: string;
  at: string;
  actor: string;
  changes: readonly Change<Field>[];
};
type Props<Field extends string> = {
  turns: readonly Turn<Field>[];
  nameOf: (field: Field) => string;
  /** How a value of a field is said. */
  said: (field: Field, value: string) => string;
};

/** Who changed the settings of a page, when, from what to what; the newest first. */
export function SettingsStory<Field extends string>({ turns, nameOf, said }: Props<Field>) {
  const t = useTranslations('desk.settings.story');
  const locale = useLocale() as UiLocale;
  return (
    <section className={panels.panel} aria-labelledby="story">
      <h2 id="story">{t('title')}</h2>
      {turns.length === 0 ? <p className="quiet">{t('empty')}</p> : null}
      <ol className={styles.story}>
        {turns.map(({ id, at, actor, changes }) => (
          <li key={id}>
            <p className="small quiet figures">{t('turn', { at: moment(at, locale), by: actor })}</p>
            {changes.map(({ field, before, after }) => (
              <p key={field}>
                {t('change', {
                  field: nameOf(field),
                  before: said(field, before),
                  after: said(field, after),
                })}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
