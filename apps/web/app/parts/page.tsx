import type { ReactNode } from 'react';
import { useFrame, useText } from '../frame.ts';
import styles from './page.module.css';

type Props = { title: string; lead?: ReactNode; eyebrow?: ReactNode; wide?: boolean; children?: ReactNode };

/** The body of an ordinary page: one title, one lead, one column of comfortable measure (or the wide one for tables). */
export function Page({ title, lead, eyebrow, wide, children }: Props) {
  const { community } = useFrame();
  const text = useText();
  return (
    <main id="main" className={wide ? `${styles.page} ${styles.wide}` : styles.page}>
      <title>{`${title} | ${text(community.name)}`}</title>
      <header className={styles.head}>
        {eyebrow ? <p className={styles.eyebrow}>{eyebrow}</p> : null}
        <h1>{title}</h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
      </header>
      {children}
    </main>
  );
}

/** A part of a page under its own heading, set off by a hairline. */
export function Section({
  title,
  lead,
  children,
  id,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  id?: string;
}) {
  return (
    <section className={styles.section} id={id} aria-label={title}>
      <h2>{title}</h2>
      {lead ? <p className="quiet">{lead}</p> : null}
      {children}
    </section>
  );
}

/** A short message that matters on this page: what is so, and what to do. */
export function Notice({
  tone = 'calm',
  title,
  children,
}: {
  tone?: 'calm' | 'good' | 'warn';
  title?: string;
  children?: ReactNode;
}) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'calm' ? undefined : 'status'}>
      {title ? <p className={styles.noticeTitle}>{title}</p> : null}
      {children}
    </div>
  );
}

/** Name and value pairs. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figures">{children}</dd>
    </div>
  );
}

/** Acts of a page in one row on wide screens, stacked under the thumb on phones. */
export function Acts({ children }: { children: ReactNode }) {
  return <div className={`${styles.acts} not-printed`}>{children}</div>;
}
