import type { ImportView } from '../../../actions/read-import.ts';
import type { ImportRow } from '../../../actions/judge-import.ts';
import { importFields, missingColumns } from '../../../domain/import-columns.ts';
import type { ImportField } from '../../../domain/import-columns.ts';
import { remarkText } from '../../../domain/import-remarks.ts';
import type { ImportRemark } from '../../../domain/import-remarks.ts';
import type { ImportVerdict } from '../../../domain/import-verdict.ts';
import { displayName } from '../../../domain/member-name.ts';
import { undoEnd } from '../../../domain/member-import.ts';
import type { ImportRowType, MemberImportType } from './member-import.type.ts';

const order: readonly ImportVerdict[] = ['refused', 'probable', 'member', 'create'];
const examplesShown = 3;

/** A list as the desk's page shows it, with its first rows. */
export function memberImportType(view: ImportView, first: number): MemberImportType {
  const { list, rows, planMatches, plans, counts, terms, fingerprint, sameFileAt } = view;
  const planName = (key: string) => plans.find((plan) => plan.key === key)?.name ?? { ja: key, en: key };
  const inState = (state: ImportRow['state']): number => rows.filter((row) => row.state === state).length;
  return {
    ...list,
    ...{ counts, fingerprint, sameFileAt, missing: missingColumns(list.columns) },
    columns: list.header.map((heading, at) => ({
      heading,
      field: importFields.find((field) => list.columns[field] === at) ?? null,
      examples: rows.flatMap(({ cells }) => cells[at] || []).slice(0, examplesShown),
    })),
    planMatches: planMatches.map(({ planKey, ...match }) => ({ ...match, planKey: planKey ?? null })),
    terms: terms.map(({ planKey, ...term }) => ({ ...term, planName: planName(planKey) })),
    rows: [...rows]
      .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || a.rowNo - b.rowNo)
      .slice(0, first)
      .map((row) => importRowType(row, view, planName)),
    outcome: {
      ...{
        settled: rows.length - inState('waiting'),
        created: inState('created'),
        member: inState('member'),
      },
      ...{ leftOut: inState('left_out'), refused: inState('refused') },
      ...{ undone: inState('undone'), kept: inState('kept') },
      uninvited: rows.filter(({ state, invitedAt }) => state === 'created' && invitedAt === null).length,
    },
    undoUntil: list.state === 'done' && list.finishedAt ? undoEnd(list.finishedAt) : null,
    forgotten: list.forgottenAt !== null,
  };
}

function importRowType(
  row: ImportRow,
  { list }: ImportView,
  planName: (key: string) => { ja: string; en: string },
): ImportRowType {
  const { rowNo, verdict, state, cells, known, likeness } = row;
  const { person } = row.row;
  const cell = (field: ImportField): string => cells[list.columns[field] ?? -1] ?? '';
  const typedName = cell('name') || `${cell('familyName')} ${cell('givenName')}`.trim();
  const remark = ({ field, code, facts }: ImportRemark, fault: boolean) => ({
    heading: list.header[list.columns[field] ?? -1] ?? '',
    cell: cell(field),
    text: remarkText({ field, code, ...(facts ? { facts } : {}) }),
    fault,
  });
  return {
    ...{ rowNo, verdict, state, likeness },
    name: person ? displayName(person).trim() : typedName,
    email: row.row.email || cell('email'),
    planName: person?.term ? planName(person.term.planKey) : null,
    paidThrough: person?.term?.lastDay ?? null,
    joinedOn: person?.joinedOn ?? null,
    remarks:
      cells.length === 0
        ? []
        : [
            ...row.faults.map((each) => remark(each, true)),
            ...row.row.notices.map((each) => remark(each, false)),
          ],
    known: known && { id: known.id, number: known.number, name: displayName(known) },
  };
}
