import { workOf } from '@enishi/identity';
import { KeepMinorPapers } from '../../actions/minors/keep-minor-papers.ts';
import { LookAtMinorPapers } from '../../actions/minors/look-at-minor-papers.ts';
import { SaveWorkSettings } from '../../actions/settings/save-work-settings.ts';
import { employmentStage } from './employment-stage.ts';
import type { RunningProgram, WorkStage } from './work-stage.ts';

/** Born on this day, somebody is seventeen for the whole of the stage. */
export const seventeen = '2009-12-01';

/** Gigs of employment in a community that lets people younger than eighteen take them, once their papers were seen. */
export function minorStage(
  program: RunningProgram,
  stage: WorkStage,
  company: { companyId: string; accountId: string },
) {
  const { inside, deskId } = stage;
  const employ = employmentStage(program, stage, company);
  /** As the settings page does, with everything else as it is. */
  const accept = (employsMinors: boolean) =>
    program.transactions.inIdentity(stage.communityId, async (tx) => {
      const settings = program.get(SaveWorkSettings);
      const { feePercent, callOffPercent, calledOffShare } = workOf({});
      const typed = {
        ...{ feePercent: String(feePercent), callOffPercent: String(callOffPercent) },
        calledOffShare: String(calledOffShare),
      };
      await settings.run(tx, { typed, employsMinors, seen: (await settings.read(tx)).seen, by: deskId });
    });
  const keep = (memberId: string, birthDate: string, more = {}) =>
    inside((tx) =>
      program.get(KeepMinorPapers).run(tx, memberId, {
        form: { certificate: 'residence', guardian: 'parent', signedOn: '2026-11-20', birthDate, ...more },
        by: { accountId: deskId },
      }),
    );
  const record = (memberId: string) =>
    inside((tx) => program.get(LookAtMinorPapers).run(tx, memberId, { accountId: deskId, role: 'staff' }));
  return {
    ...{ employ, accept, keep, record },
    end: (id: string, reason = '親権者が同意を取り消した') =>
      inside((tx) => program.get(KeepMinorPapers).end(tx, id, { reason, by: deskId })),
    /** A member of that birthday with papers that were seen. */
    young: async (born = seventeen) => {
      const person = await stage.member(born);
      await keep(person.memberId, born);
      return { ...person, papersId: (await record(person.memberId)).papers[0]!.id };
    },
  };
}
export type MinorStage = ReturnType<typeof minorStage>;
