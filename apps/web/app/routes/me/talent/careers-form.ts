import type { ApiRefusal } from '../../../api/refusal.ts';
import type { CareerInput, MyCareersQuery } from '../../../gql/public/graphql.ts';
import { careerKinds, sideJobRules } from '../../../parts/talent-choices.ts';

/** A line of the form, as it was typed, with its place in it. */
export type CareerLine = { at: number; input: CareerInput };

const texts = ['what', 'field', 'employer', 'since', 'until'] as const;

/** The lines of a posted form that say something and do not go, in the order that was chosen. */
export function careersIn(fields: Record<string, string>, lines: number): CareerLine[] {
  return Array.from({ length: lines }, (_, at) => at)
    .filter(
      (at) =>
        !(`gone-${at}` in fields) && texts.some((part) => (fields[`${part}-${at}`] ?? '').trim() !== ''),
    )
    .map((at) => ({ at, order: Number(fields[`order-${at}`]) || at + 1 }))
    .sort((a, b) => a.order - b.order || a.at - b.at)
    .map(({ at }) => ({ at, input: inputAt(fields, at) }));
}

function inputAt(fields: Record<string, string>, at: number): CareerInput {
  const of = (part: string): string => fields[`${part}-${at}`] ?? '';
  return {
    kind: careerKinds.find((kind) => kind === of('kind')) ?? 'main',
    ...{ what: of('what'), field: of('field'), employer: of('employer') },
    ...{ since: of('since'), until: of('until') },
    sideJob: sideJobRules.find((rule) => rule === of('sideJob')) ?? null,
    ...{ shown: `shown-${at}` in fields, keptFrom: `keptFrom-${at}` in fields },
  };
}

/** The API names lines as they were sent; the page names them as they stand in the form. */
export function asInForm(refusal: ApiRefusal, lines: readonly CareerLine[]): ApiRefusal {
  const placed = <One extends Pick<ApiRefusal, 'facts'>>(one: One): One => {
    const [, part, sent] = /^([a-z]+)-(\d+)$/i.exec(String(one.facts.field)) ?? [];
    const line = sent === undefined ? undefined : lines[Number(sent)];
    return line ? { ...one, facts: { ...one.facts, field: `${part}-${line.at}` } } : one;
  };
  return { ...placed(refusal), ...(refusal.others ? { others: refusal.others.map(placed) } : {}) };
}

/** What stands in the form before anybody types: kept careers, each with its tick, and an empty line. */
export function fieldsOf(careers: MyCareersQuery['myCareers']['careers']): Record<string, string> {
  const lines = careers.map((career, at) => [
    ...(['kind', 'what', 'field', 'employer', 'since', 'until', 'sideJob'] as const).map(
      (part) => [`${part}-${at}`, String(career[part] ?? '')] as const,
    ),
    ...(career.shown ? [[`shown-${at}`, 'on'] as const] : []),
    // Where an employer is named later, the tick is there to begin with.
    ...(career.keptFrom || !career.employer ? [[`keptFrom-${at}`, 'on'] as const] : []),
  ]);
  return { [`keptFrom-${careers.length}`]: 'on', ...Object.fromEntries(lines.flat()) };
}
