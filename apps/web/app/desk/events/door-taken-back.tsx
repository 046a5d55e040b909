import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { ShownDoorFragment } from '../../gql/desk/graphql.ts';
import folds from '../parts/fold.module.css';

/** Who was let in and taken back, by whom and when; folded away, since it is looked at when somebody asks. */
export function DoorTakenBack({ takenBack }: Pick<ShownDoorFragment, 'takenBack'>) {
  const t = useTranslations('desk.door');
  const locale = useLocale() as UiLocale;
  if (takenBack.length === 0) return null;
  return (
    <details className={folds.fold}>
      <summary>
        {t('takenBack')} <span className="figures">({takenBack.length})</span>
      </summary>
      <p className="small quiet">{t('takenBackLead')}</p>
      <ul>
        {takenBack.map(({ id, name, at, by, letInAt, letInBy }) => {
          const undone = { at: moment(at, locale), by: by ?? t('byUnknown') };
          return (
            <li key={id} className="figures">
              <strong>{name ?? t('unknownName')}</strong>{' '}
              {letInAt
                ? t('takenBackLine', {
                    ...{ ...undone, letInAt: moment(letInAt, locale), letInBy: letInBy ?? t('byUnknown') },
                  })
                : t('takenBackAlone', undone)}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
