import { count } from '@enishi/ui';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { EventSurveyQuery, ShownSurveyCountFragment } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import { percent } from '../revenue/report-figures.ts';
import { SurveyFigures } from './survey-figures.tsx';
import styles from './survey.module.css';

type Survey = EventSurveyQuery['eventSurvey'];

/** What those who came said, each part once five have said it. */
export function SurveyResults({ survey }: { survey: Survey }) {
  const t = useTranslations('desk.eventSurvey');
  const { asked, answered, satisfaction, satisfactions, recommend, recommends, again, own, said } = survey;
  if (asked === 0) return <p>{t('notMailed')}</p>;
  if (answered == null)
    return (
      <section className={panels.empty} aria-labelledby="too-few">
        <h2 id="too-few">{t('tooFew')}</h2>
        <p className="figures">{t('mailed', { n: count(asked) })}</p>
        <p>{t('tooFewLead')}</p>
      </section>
    );
  const would = (counts: readonly ShownSurveyCountFragment[] | null | undefined) =>
    counts?.map((one) => ({ ...one, choice: t(`would.${one.choice as 'yes'}`) }));
  return (
    <div className={styles.results}>
      <SurveyFigures {...{ asked, answered, satisfaction, recommend }} />
      <Distribution title={t('satisfaction')} counts={satisfactions} />
      <Distribution
        title={t('recommend')}
        counts={recommends}
        note={
          recommend
            ? t('npsParts', {
                promoters: count(recommend.promoters),
                passives: count(recommend.passives),
                detractors: count(recommend.detractors),
              })
            : undefined
        }
      />
      {again.map(({ intention, counts }) => (
        <Distribution key={intention} title={t(`again.${intention}`)} counts={would(counts)} />
      ))}
      {own.map(({ id, labelJa, kind, counts, texts }) =>
        kind === 'choice' ? (
          <Distribution key={id} title={labelJa} counts={counts} />
        ) : (
          <Voices key={id} title={labelJa} texts={texts} />
        ),
      )}
      <Voices title={t('said')} texts={said} />
    </div>
  );
}

function Distribution({
  title,
  counts,
  note,
}: {
  title: string;
  counts?: readonly ShownSurveyCountFragment[] | null;
  note?: string;
}) {
  const t = useTranslations('desk.eventSurvey');
  const id = useId();
  const all = counts?.reduce((sum, one) => sum + one.count, 0) ?? 0;
  return (
    <section className={panels.panel} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {counts ? (
        <table className={`${panels.table} ${styles.bars}`}>
          <thead>
            <tr>
              <th scope="col">{t('choice')}</th>
              <th scope="col">{t('count')}</th>
              <th scope="col">{t('share')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map((one) => (
              <tr key={one.choice}>
                <th scope="row">{one.choice}</th>
                <td className="figures">{count(one.count)}</td>
                <td>
                  <span
                    className={styles.bar}
                    style={{ width: `${(one.count / all) * 75}%` }}
                    aria-hidden="true"
                  />
                  <span className="figures">{percent(one.count / all)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="quiet">{t('hiddenPart')}</p>
      )}
      {note ? <p className="small quiet figures">{note}</p> : null}
    </section>
  );
}

function Voices({ title, texts }: { title: string; texts?: readonly string[] | null }) {
  const t = useTranslations('desk.eventSurvey');
  const id = useId();
  return (
    <section className={panels.panel} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {texts ? (
        <>
          <p className={`${panels.notice} ${panels.warn}`}>{t('mayName')}</p>
          <ul className={styles.voices}>
            {texts.map((text, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="quiet">{t('hiddenPart')}</p>
      )}
    </section>
  );
}
