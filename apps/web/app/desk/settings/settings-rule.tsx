import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { DeskTitle } from '../parts/desk-title.tsx';
import { OutcomeNotice } from '../parts/outcome-notice.tsx';
import panels from '../parts/panel.module.css';
import type { SentRule } from './sent-rule.ts';
import { SettingsNav } from './settings-nav.tsx';
import styles from './settings.module.css';

type Props = {
  page: 'students' | 'requests' | 'invoicing' | 'disclosure' | 'equalWords' | 'work' | 'wageFigures';
  lead: string;
  sent: SentRule | undefined;
  /** What the fields of its forms are called, by name, in their order. */
  labels: Record<string, string>;
  saved: string;
  /** Said to whoever may not change it; null to others. */
  readOnly: string | null;
  children: ReactNode;
};

/** A page of the settings that sets one rule of the community: what it is, what came of the last change, its form. */
export function SettingsRule({ page, lead, sent, labels, saved, readOnly, children }: Props) {
  const settings = useTranslations('desk.settings');
  const returned = sent?.returned ?? undefined;
  const { wrongAmong } = useReturnedProblems(returned);
  return (
    <>
      <DeskTitle title={settings('title')} page={settings(page)} />
      <SettingsNav />
      <div className={styles.rule}>
        <p className="quiet">{lead}</p>
        <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
        <OutcomeNotice done={sent && !returned && saved} />
        {readOnly ? <p className={`${panels.notice} ${panels.calm}`}>{readOnly}</p> : null}
        {children}
      </div>
    </>
  );
}
