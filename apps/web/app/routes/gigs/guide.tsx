import { useTranslations } from 'use-intl';
import type { GigQuery } from '../../gql/public/graphql.ts';
import { Fact, Facts, Section } from '../../parts/page.tsx';
import styles from './guide.module.css';

type Guide = NonNullable<GigQuery['gigGuide']>;
const notes = ['insurance', 'dangers', 'clothes'] as const;
type Note = (typeof notes)[number];

/** What has to be known before somebody begins, and the steps in pictures, where the gig was cut by a template that says so; `without` what the page says elsewhere. */
export function GigGuide({ guide, without }: { guide: Guide; without: readonly Note[] }) {
  const t = useTranslations('gigGuide');
  const said = notes.filter((name) => guide[name] !== '' && !without.includes(name));
  return (
    <>
      {said.length > 0 ? (
        <Section title={t('title')}>
          <Facts>
            {said.map((name) => (
              <Fact key={name} name={t(name)}>
                {guide[name]}
              </Fact>
            ))}
          </Facts>
        </Section>
      ) : null}
      {guide.pictures.length > 0 ? (
        <Section title={t('pictures')}>
          <ol className={styles.pictures}>
            {guide.pictures.map(({ id, url, width, height, line }, at) => (
              <li key={id}>
                <img {...{ src: url, width, height, alt: line }} loading="lazy" decoding="async" />
                <p className="small">
                  {at + 1}. {line}
                </p>
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
    </>
  );
}
