import { compareDates, tokyoDateOf } from '@enishi/kernel';
import { leads } from '../../../domain/cases/case-rights.ts';
import type { CaseReader } from '../../../domain/cases/case-rights.ts';
import { caseNumberOf } from '../../../domain/cases/support-case.ts';
import type { CaseDesk, ListedCase } from '../../../actions/cases/read-case-desk.ts';
import type { OpenedCase } from '../../../actions/cases/read-case.ts';
import type { CoordinatorEntity } from '../../../store/cases/coordinator.entity.ts';
import type { NextActionEntity } from '../../../store/cases/next-action.entity.ts';
import { careContactType } from './care.type.ts';
import type {
  CaseDeskType,
  CoordinatorType,
  ListedCaseType,
  NextActionType,
  SupportCaseType,
} from './case.type.ts';

const coordinatorType = ({ accountId, name, reach }: CoordinatorEntity): CoordinatorType => ({
  ...{ accountId, name, reach },
});

function nextActionType({ id, what, dueOn, whoId }: NextActionEntity, now: Date): NextActionType {
  return { id, what, dueOn, whoId, overdue: compareDates(dueOn, tokyoDateOf(now)) < 0 };
}

function listedType({ found, company, next }: ListedCase, accountId: string, now: Date): ListedCaseType {
  const { id, origin, state, weight, openedAt, mainId } = found;
  return {
    ...{ id, number: caseNumberOf(id), company, origin, state, weight, openedOn: tokyoDateOf(openedAt) },
    // An erased person was one all the same.
    person: found.memberId !== null || found.companyId === null,
    ...{ main: mainId === accountId, next: next && nextActionType(next, now) },
  };
}

const byDue = (one: ListedCaseType, other: ListedCaseType): number =>
  (one.next?.dueOn ?? '').localeCompare(other.next?.dueOn ?? '') || one.id.localeCompare(other.id);

export function caseDeskType(desk: CaseDesk, reader: CaseReader, now: Date): CaseDeskType {
  const listed = (one: ListedCase) => listedType(one, reader.accountId, now);
  return {
    ...{ me: desk.me && coordinatorType(desk.me), leads: leads(reader) },
    mine: desk.mine.map(listed).sort(byDue),
    tasks: desk.tasks.map(({ contact, of }) => ({ contact: careContactType(contact), of: listed(of) })),
    tray: desk.tray.map(listed),
    meters: desk.meters.map(({ coordinator, cases, load, overdue }) => ({
      ...{ coordinator: coordinatorType(coordinator), cases, load, overdue, limit: coordinator.loadLimit },
    })),
  };
}

export function supportCaseType(opened: OpenedCase, accountId: string, now: Date): SupportCaseType {
  const { found, company, member, hidden, next, may } = opened;
  const { edition, companyId, memberId, wish, mainId, secondId, ending, endLine } = found;
  const known = new Map(opened.coordinators.map((one) => [one.accountId, coordinatorType(one)]));
  const called = (id: string | null): CoordinatorType | null => known.get(id ?? '') ?? null;
  return {
    listed: listedType({ found, company, next }, accountId, now),
    ...{ edition, companyId, person: member?.name ?? null, hidden, wish, ending, endLine, may },
    memberId: member ? memberId : null,
    ...{ main: called(mainId), second: called(secondId), coordinators: [...known.values()] },
    notes: opened.notes.map(({ id, kind, text, writtenBy, writtenAt: at }) => ({
      ...{ id, kind, text, by: called(writtenBy)?.name ?? null, at },
    })),
    care: opened.care.map(careContactType),
  };
}
