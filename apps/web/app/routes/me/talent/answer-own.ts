import type { Api, Outcome } from '../../../api/api.ts';
import { municipalitiesOf } from '../../../parts/municipalities.ts';

/**
 * Answers a page about what somebody shows of themselves: their own, the names of its areas, and what was done last of what the page may say (`?said=`);
 * or, as 409, why there is nothing to show.
 */
export async function answerOwn<Own extends { areas: string[] }, Said extends string>(
  api: Api,
  request: Request,
  { outcome, said }: { outcome: Outcome<Own>; said: readonly Said[] },
) {
  if (!outcome.ok)
    return api.answer({ own: null, areas: [], done: null, refusal: outcome.refusal.message }, 409);
  const own = outcome.value;
  const areas = (await municipalitiesOf(request)).filter(({ code }) => own.areas.includes(code));
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ own, areas, done: said.find((one) => one === query) ?? null, refusal: null });
}
