import { useTranslations } from 'use-intl';
import { FieldLabel } from '../../forms/fields.tsx';
import type { StudentGround } from '../../gql/desk/graphql.ts';
import styles from './students.module.css';

export const grounds = ['proof', 'word'] as const satisfies readonly StudentGround[];

/** Whether students show that they are such, or their word is taken; each with what follows. */
export function GroundChoice({ chosen }: { chosen: string }) {
  const t = useTranslations('desk.students');
  return (
    <fieldset className={styles.grounds}>
      <legend>
        <FieldLabel label={t('ground')} />
      </legend>
      {grounds.map((ground) => (
        <label key={ground}>
          <input type="radio" name="ground" value={ground} defaultChecked={chosen === ground} />
          <span>
            {t(`grounds.${ground}`)}
            <span className="small quiet">{t(`groundHints.${ground}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
