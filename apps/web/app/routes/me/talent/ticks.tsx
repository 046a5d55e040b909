import { useTranslations } from 'use-intl';
import { dayParts, weekdays } from '../../../parts/talent-choices.ts';
import { tickName } from './record-form.ts';
import styles from './talent.module.css';

type Choice = { name: string; label: string };
type Props = {
  id: string;
  title: string;
  hint?: string;
  choices: Choice[];
  isTicked: (name: string) => boolean;
  problem?: string;
};

/** Things to tick under one heading, as tiles under the thumb. */
export function Ticks({ id, title, hint, choices, isTicked, problem }: Props) {
  return (
    <fieldset className={styles.group} id={`field-${id}`}>
      <legend>{title}</legend>
      {hint ? <p className="small quiet">{hint}</p> : null}
      {problem ? <p className={styles.problem}>{problem}</p> : null}
      <div className={styles.ticks}>
        {choices.map(({ name, label }) => (
          <label key={name} className={styles.tile}>
            <input type="checkbox" name={name} value="on" defaultChecked={isTicked(name)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Weekday by part of the day: a week that fits on a phone. */
export function SlotGrid({ isTicked, problem }: Pick<Props, 'isTicked' | 'problem'>) {
  const t = useTranslations('talent');
  return (
    <fieldset className={styles.group} id="field-slots">
      <legend>{t('slots')}</legend>
      <p className="small quiet">{t('slotsHint')}</p>
      {problem ? <p className={styles.problem}>{problem}</p> : null}
      <table className={styles.grid}>
        <thead>
          <tr>
            <td aria-hidden="true" style={{ border: 0, background: 'none' }} />
            {dayParts.map((part) => (
              <th key={part} scope="col">
                {t(`parts.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((day, at) => (
            <tr key={day}>
              <th scope="row">{t(`days.${day}`)}</th>
              {dayParts.map((part, which) => {
                const name = tickName('slot', at * dayParts.length + which);
                return (
                  <td key={part}>
                    <label>
                      <input
                        type="checkbox"
                        name={name}
                        value="on"
                        aria-label={t('slot', { day: t(`days.${day}`), part: t(`parts.${part}`) })}
                        defaultChecked={isTicked(name)}
                      />
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
