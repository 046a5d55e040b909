import { day, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { TickField } from '../../../forms/fields.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { textOf } from '../../../forms/read-form.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useFrame, useLinks, useText } from '../../../frame.ts';
import type { MyPassportQuery } from '../../../gql/public/graphql.ts';
import { Acts, Notice, Page, Section } from '../../../parts/page.tsx';
import { StopConsentDocument } from '../consents/questions.ts';
import { MyPagesNav } from '../my-pages.tsx';
import talent from '../talent/talent.module.css';
import { Ticks } from '../talent/ticks.tsx';
import { MyPassportDocument, OpenPassportDocument } from './questions.ts';

const said = ['opened', 'stopped'] as const;
const tick = 'skill-';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(MyPassportDocument);
  if (!outcome.ok) return api.answer({ own: null, done: null, refusal: outcome.refusal.message }, 409);
  const query = new URL(request.url).searchParams.get('said');
  const done = said.find((one) => one === query) ?? null;
  return api.answer({ own: outcome.value.myPassport, done, refusal: null });
}

/** Opens the passport, or stops it. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { act, id = '', named, withWords, agreed, ...fields } = await textOf(request);
  const skillIds = Object.keys(fields).flatMap((name) =>
    name.startsWith(tick) ? [name.slice(tick.length)] : [],
  );
  const outcome =
    act === 'stop'
      ? await api.send(StopConsentDocument, { id })
      : await api.send(OpenPassportDocument, {
          ...{ skillIds, named: Boolean(named), withWords: Boolean(withWords), agreedTo: agreed || null },
        });
  if (outcome.ok) return api.redirect(`/me/skills/passport?said=${act === 'stop' ? 'stopped' : 'opened'}`);
  const ticked = { named: Boolean(named), withWords: Boolean(withWords) };
  return api.answer({ refusal: outcome.refusal.message, chosen: skillIds, ...ticked }, 422);
}

type Own = MyPassportQuery['myPassport'];

/** What the viewer's passport shows, its paper and where its QR code leads; or the form that makes it. */
export default function MyPassport() {
  const { own, done, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('passport');
  const to = useLinks();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      <ProblemSummary wrong={[]} refusal={returned?.refusal ?? refusal ?? undefined} />
      {done && !returned ? <Notice tone="good">{t(`said.${done}`)}</Notice> : null}
      {own?.standingId ? <Standing own={own} /> : null}
      {own && !own.standingId ? <PassportForm own={own} /> : null}
      <p>
        <Link to={to('/me/consents#diary')}>{t('diary')}</Link>
      </p>
      <p>
        <Link to={to('/me/skills')}>{t('back')}</Link>
      </p>
    </Page>
  );
}

function Standing({ own }: { own: Own }) {
  const { standingId, standingUntil, address, named, withWords, skillIds, skills } = own;
  const t = useTranslations('passport');
  const locale = useLocale() as UiLocale;
  const { community } = useFrame();
  const text = useText();
  const shown = skills
    .filter(({ skill }) => skillIds.includes(skill.id))
    .map(({ skill }) => text(skill.name));
  return (
    <Notice title={t('on')}>
      <div className={talent.standing}>
        <p>{t('onLead', { date: standingUntil ? day(standingUntil, locale) : '' })}</p>
        <p>{t('shows', { skills: shown.join(locale === 'ja' ? '、' : ', ') })}</p>
        <p>{t(named ? 'withName' : 'withoutName')}</p>
        {withWords ? <p>{t('wordsOn')}</p> : null}
        <p>
          <a href={`/files/${community.slug}/me/passport.pdf`}>{t('pdf')}</a>
        </p>
        {address ? (
          <p>
            <a href={new URL(address).pathname}>{t('look')}</a>
          </p>
        ) : null}
        <Form method="post">
          <input type="hidden" name="id" value={standingId ?? ''} />
          <SubmitButton quiet mih={48} name="act" value="stop">
            {t('stop')}
          </SubmitButton>
        </Form>
      </div>
    </Notice>
  );
}

function PassportForm({ own: { skills, wording } }: { own: Own }) {
  const returned = useActionData<typeof action>();
  const t = useTranslations('passport');
  const text = useText();
  const count = skills.reduce((sum, { words }) => sum + words.length, 0);
  if (skills.length === 0) return <Notice title={t('off')}>{t('empty')}</Notice>;
  return (
    <Section title={t('off')} lead={t('offLead')}>
      <Form method="post" className={talent.form}>
        <Ticks
          id="skills"
          title={t('skills')}
          choices={skills.map(({ skill }) => ({ name: `${tick}${skill.id}`, label: text(skill.name) }))}
          isTicked={(name) => !returned || returned.chosen.includes(name.slice(tick.length))}
          problem={undefined}
        />
        <TickField
          id="field-named"
          name="named"
          value="yes"
          label={t('named')}
          defaultChecked={returned?.named ?? false}
        />
        {count > 0 ? (
          <TickField
            id="field-withWords"
            name="withWords"
            value="yes"
            label={t('withWords', { count })}
            defaultChecked={returned?.withWords ?? false}
          />
        ) : null}
        <fieldset className={talent.group}>
          <legend>{t('agree')}</legend>
          <TickField id="field-agreed" name="agreed" value={text(wording)} label={text(wording)} />
        </fieldset>
        <Acts>
          <SubmitButton mih={48}>{t('open')}</SubmitButton>
        </Acts>
      </Form>
    </Section>
  );
}
