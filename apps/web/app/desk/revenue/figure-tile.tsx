import type { ReactNode } from 'react';
import { Definition } from '../parts/definition.tsx';
import styles from './revenue.module.css';

type Props = { name: string; definition?: string; note?: ReactNode; children: ReactNode };

/** One figure of a row of four: its name, what it means, and what to hold it against. */
export function FigureTile({ name, definition, note, children }: Props) {
  return (
    <div className={styles.figure}>
      <dt>
        {name}
        <Definition name={name} text={definition} />
      </dt>
      <dd className={styles.value}>{children}</dd>
      {note ? <dd className={styles.before}>{note}</dd> : null}
    </div>
  );
}
