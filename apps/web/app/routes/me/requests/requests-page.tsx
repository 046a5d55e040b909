import type { ReactNode } from 'react';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page, Section } from '../../../parts/page.tsx';
import { MyPagesNav } from '../my-pages.tsx';
import styles from './requests.module.css';

type Props = {
  title: string;
  lead: string;
  /** What came of the last answer. */
  said: string | null;
  refusal: string | undefined;
  /** Shown while nobody has asked for anything, with where one says that one may be asked. */
  empty: { title: string; lead: string; toward: string; label: string };
  /** Those that wait for an answer first. */
  groups: readonly { title: string; requests: readonly ReactNode[] }[];
  /** Shown above what was asked. */
  before?: ReactNode;
  children?: ReactNode;
};

/** What others have asked of the viewer, each answered with one tap. */
export function RequestsPage({ title, lead, said, refusal, empty, groups, before, children }: Props) {
  const to = useLinks();
  const shown = groups.filter(({ requests }) => requests.length > 0);
  return (
    <Page title={title} lead={lead}>
      <MyPagesNav />
      <ProblemSummary wrong={[]} refusal={refusal} />
      {said ? <Notice tone="good">{said}</Notice> : null}
      {before}
      {shown.length === 0 ? (
        <Notice title={empty.title}>
          <p>{empty.lead}</p>
          <Acts>
            <ButtonLink quiet to={to(empty.toward)}>
              {empty.label}
            </ButtonLink>
          </Acts>
        </Notice>
      ) : null}
      {shown.map(({ title: heading, requests }) => (
        <Section key={heading} title={heading}>
          <ul className={styles.requests}>{requests}</ul>
        </Section>
      ))}
      {children}
    </Page>
  );
}
