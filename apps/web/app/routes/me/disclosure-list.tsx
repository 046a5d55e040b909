import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { ListedConditionFragment as Condition } from '../../gql/public/graphql.ts';
import { graphql } from '../../gql/public/index.ts';
import { Section } from '../../parts/page.tsx';
import styles from './disclosure-list.module.css';

export const ListedConditionFragment = graphql(`
  fragment ListedCondition on DisclosureBlock {
    key
    heading {
      ja
      en
    }
    body {
      ja
      en
    }
  }
`);

/** The six items of 特定商取引法12条の6, and where the rest can be read. */
export function DisclosureList({ blocks }: { blocks: Condition[] }) {
  const t = useTranslations('upgrade');
  const to = useLinks();
  const text = useText();
  return (
    <Section title={t('disclosureTitle')}>
      <dl className={styles.disclosure}>
        {blocks.map((block) => (
          <div key={block.key} data-legal={block.key}>
            <dt>{text(block.heading)}</dt>
            <dd>{text(block.body)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.links}>
        <Link to={to('/legal/tokushoho')} target="_blank">
          {t('legalLink')}
        </Link>
        <Link to={to('/legal/terms')} target="_blank">
          {t('termsLink')}
        </Link>
      </p>
    </Section>
  );
}
