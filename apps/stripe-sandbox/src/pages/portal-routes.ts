import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../domain/api-error.ts';
import { isOver, type PortalSession } from '../domain/portal/portal-session.ts';
import type { Sandbox } from '../sandbox.ts';
import { messagePage, sendPage } from './layout.ts';
import { pageLocale, type PageLocale } from './locale.ts';
import { portalActs, type Outcome, type Press } from './portal-acts.ts';
import { mayDo, startPage, taskPage } from './portal-flow-pages.ts';
import { featuresOf, portalPath, type PortalView } from './portal-view.ts';
import { say, sayDecline, type Word } from './words.ts';

type Request = FastifyRequest<{
  Params: { id: string; task?: string; subscription?: string };
  Querystring: Record<string, string>;
}>;

const notices: readonly Word[] = [
  'cardSaved',
  'changePlanned',
  'detailsSaved',
  'planCancelled',
  'planChanged',
  'planEnded',
  'planKept',
  'planPaused',
  'planResumed',
  'taxIdAdded',
  'taxIdRemoved',
  'withdrawn',
];

/** The customer portal: plan, card, leaving, pausing, details and invoices, as its configuration allows. */
export function portalRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.get('/p/session/:id', async (request: Request, reply) => {
    const view = await open(sandbox, request, reply);
    if (!view) return reply;
    const { flow, hidden } = view.session;
    const after = flow?.after_completion;
    if (hidden.flowDone && after && after.type !== 'portal_homepage')
      return sendPage(reply, farewellPage(view, after.hosted_confirmation?.custom_message ?? null));
    return sendPage(reply, await answered(view, () => startPage(sandbox, view)));
  });
  app.get('/p/session/:id/:task/:subscription', async (request: Request, reply) => {
    const view = await open(sandbox, request, reply);
    if (!view) return reply;
    const { task = '', subscription = '' } = request.params;
    if (!mayDo(view, task)) return reply.redirect(portalPath(view.session), 303);
    const form = new URLSearchParams(request.query);
    return sendPage(reply, await answered(view, () => taskPage(sandbox, view, { task, subscription, form })));
  });
  const press = async (request: Request, reply: FastifyReply): Promise<FastifyReply> => {
    const view = await open(sandbox, request, reply);
    if (!view) return reply;
    const { task = '', subscription = '' } = request.params;
    const form = new URLSearchParams(String(request.body ?? ''));
    const outcome = await act(sandbox, task, { view, form, subscription });
    if ('go' in outcome) return reply.redirect(outcome.go, 303);
    if ('done' in outcome) return reply.redirect(await next(sandbox, view.session, outcome.done), 303);
    const { refusal, errors = {} } = outcome;
    const typed = outcome.errors ? form : null;
    const page = await startPage(sandbox, { ...view, refusal, errors, typed });
    return sendPage(reply, { ...page, status: 422 });
  };
  app.post('/p/session/:id/:task', press);
  app.post('/p/session/:id/:task/:subscription', press);
}

/** The session of a request with its view; a link that is over or unknown is answered here. */
async function open(sandbox: Sandbox, request: Request, reply: FastifyReply): Promise<PortalView | null> {
  const { records } = sandbox.store;
  const session = records.find('billing_portal.session', request.params.id);
  const locale = pageLocale(session?.locale, request.headers['accept-language']);
  if (!session || isOver(session, Date.now())) {
    void sendPage(reply, closedPage(session, locale));
    return null;
  }
  const hidden = { ...session.hidden, seen: Date.now(), visited: true };
  const seen = await sandbox.change((work) => work.put<PortalSession>({ ...session, hidden }));
  const done = notices.find((word) => word === request.query['done']);
  const notice = done ? say(locale, done) : null;
  return {
    records,
    session: seen,
    features: featuresOf(records, seen),
    locale,
    notice,
    refusal: null,
    typed: null,
    errors: {},
  };
}

function closedPage(session: PortalSession | undefined, locale: PageLocale): ReturnType<typeof messagePage> {
  return messagePage({
    locale,
    title: say(locale, session ? 'portalOverTitle' : 'missingTitle'),
    text: say(locale, session ? 'portalOverText' : 'missingText'),
    status: session ? 410 : 404,
    link: session?.return_url ? { href: session.return_url, label: say(locale, 'returnTo') } : null,
  });
}

function farewellPage(view: PortalView, message: string | null): ReturnType<typeof messagePage> {
  const { session, locale } = view;
  return messagePage({
    locale,
    good: true,
    title: say(locale, 'flowDoneTitle'),
    text: message ?? say(locale, 'flowDoneText'),
    link: session.return_url ? { href: session.return_url, label: say(locale, 'returnTo') } : null,
  });
}

/** A page whose rehearsal Stripe would refuse says so instead. */
async function answered<T>(
  view: PortalView,
  make: () => Promise<T>,
): Promise<T | ReturnType<typeof messagePage>> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return messagePage({
      locale: view.locale,
      title: say(view.locale, 'cannotNow'),
      text: error.message,
      link: { href: portalPath(view.session), label: say(view.locale, 'back') },
      status: 422,
    });
  }
}

/** Runs an act of the customer; one that Stripe would refuse leaves no trace and tells why. */
async function act(sandbox: Sandbox, task: string, press: Press): Promise<Outcome> {
  const { locale, features } = press.view;
  const known = portalActs[task];
  if (!known || !features[known.feature].enabled || !mayDo(press.view, task))
    return { refusal: say(locale, 'cannotNow') };
  try {
    return await sandbox.change((work) => known.run(work, press));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { decline_code: code } = error.details;
    return { refusal: code ? sayDecline(locale, code) : say(locale, 'cannotNow') };
  }
}

/** Where to go when something was done: as the flow says, else back to the portal. */
async function next(sandbox: Sandbox, session: PortalSession, done: Word): Promise<string> {
  const home = `${portalPath(session)}?done=${done}`;
  if (!session.flow || session.hidden.flowDone) return home;
  const hidden = { ...session.hidden, flowDone: true };
  await sandbox.change((work) => work.put<PortalSession>({ ...session, hidden }));
  const { type, redirect } = session.flow.after_completion;
  return type === 'redirect' && redirect ? redirect.return_url : home;
}
