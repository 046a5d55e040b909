import { interests } from '@enishi/kernel';
import { useTranslations } from 'use-intl';
import { count } from '@enishi/ui';
import type { LetterChoicesQuery } from '../../gql/desk/graphql.ts';
import { useText } from '../../frame.ts';
import { ties } from '../../routes/join/ties.ts';
import panels from '../parts/panel.module.css';
import type { LetterFields } from './letter-form.ts';
import styles from './outreach.module.css';

export type Choices = LetterChoicesQuery['memberFacets'];
type Line = { value: string; label: string; people?: number };

/** Whom a letter is for, in four lists of boxes; a long list folds. */
export function SegmentChoice({ letter, choices }: { letter: LetterFields; choices: Choices }) {
  const t = useTranslations('desk.outreach');
  const joining = useTranslations('join');
  const word = useTranslations();
  const text = useText();
  const facet = ({ key, label, count: people }: Choices['byPlan'][number]) => ({
    value: key,
    label: text(label),
    people,
  });
  return (
    <section className={`${panels.panel} ${styles.segment}`}>
      <h2>{t('segment')}</h2>
      <p className={styles.hint}>{t('segmentHint')}</p>
      <Boxes name="planKeys" title={t('byPlan')} lines={choices.byPlan.map(facet)} chosen={letter.planKeys} />
      <Boxes
        name="prefectures"
        title={t('byPrefecture')}
        lines={choices.byPrefecture.map(facet)}
        chosen={letter.prefectures}
      />
      <Boxes
        name="ties"
        title={t('byTie')}
        lines={ties.map(({ key, kept }) => ({ value: kept, label: joining(key) }))}
        chosen={letter.ties}
      />
      <Boxes
        name="interests"
        title={t('byInterest')}
        lines={interests.map((interest) => ({ value: interest, label: word(`interests.${interest}`) }))}
        chosen={letter.interests}
      />
    </section>
  );
}

const shownOpen = 8;

function Boxes({
  name,
  title,
  lines,
  chosen,
}: {
  name: string;
  title: string;
  lines: Line[];
  chosen: string[];
}) {
  if (lines.length === 0) return null;
  const boxes = (
    <ul className={styles.boxes}>
      {lines.map(({ value, label, people }) => (
        <li key={value}>
          <label className={styles.box}>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            <span>{label}</span>
            {people === undefined ? null : <span className={styles.boxCount}>{count(people)}</span>}
          </label>
        </li>
      ))}
    </ul>
  );
  if (lines.length > shownOpen)
    return (
      <details className={styles.fold} open={chosen.length > 0}>
        <summary>{title}</summary>
        {boxes}
      </details>
    );
  return (
    <fieldset className={styles.plain}>
      <legend>{title}</legend>
      {boxes}
    </fieldset>
  );
}
