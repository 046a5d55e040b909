import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { InstantScalar, TokyoDateScalar, graphqlEnum } from '@enishi/platform';
import { lastDayOf } from '../../../actions/company/read-admin-invite.ts';
import type { CompanyAdmins } from '../../../actions/company/read-admins.ts';
import { adminInviteState, adminInviteStates } from '../../../domain/company/admin-invite.ts';
import type { AdminInviteState } from '../../../domain/company/admin-invite.ts';

export const AdminInviteStateEnum = graphqlEnum<AdminInviteState>(
  Object.values(adminInviteStates),
  'AdminInviteState',
  'What became of an invitation to act for a company.',
);

@ObjectType('CompanyAdmin', { description: 'Somebody who acts for a company (管理者).' })
export class CompanyAdminType {
  @Field(() => ID) id: string;
  @Field(() => String) email: string;
  @Field(() => TokyoDateScalar) since: TokyoDate;
  @Field(() => Boolean, { description: 'Whether it is whoever asks.' }) self: boolean;
}

@ObjectType('CompanyAdminInvite', { description: 'Somebody who was asked to act for a company.' })
export class CompanyAdminInviteType {
  @Field(() => ID) id: string;
  @Field(() => String) email: string;
  @Field(() => AdminInviteStateEnum) state: AdminInviteState;
  @Field(() => InstantScalar) sentAt: Date;
  @Field(() => TokyoDateScalar, { description: 'Last day on which its link works.' }) lastDay: TokyoDate;
}

@ObjectType('CompanyAdmins')
export class CompanyAdminsType {
  @Field(() => [CompanyAdminType], { description: 'Whoever came first at the top.' })
  admins: CompanyAdminType[];
  @Field(() => [CompanyAdminInviteType], { description: 'Neither taken up nor back, newest first.' })
  invites: CompanyAdminInviteType[];
}

@ObjectType('AdminInvite', { description: 'An invitation for whoever holds its link.' })
export class AdminInviteType {
  @Field(() => AdminInviteStateEnum) state: AdminInviteState;
  @Field(() => String, { description: 'The company, with its legal form.' }) title: string;
  @Field(() => String) emailMasked: string;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
  @Field(() => Boolean, { description: 'Signed in with the address that was invited.' }) forViewer: boolean;
  @Field(() => ID, { nullable: true, description: 'For whoever took it up.' }) companyId: string | null;
  @Field(() => Int) termsVersion: number;
  @Field(() => Int) privacyVersion: number;
}

export function companyAdminsType(
  { admins, invites }: CompanyAdmins,
  { accountId, now }: { accountId: string; now: Date },
): CompanyAdminsType {
  return {
    admins: admins.map((each) => ({
      ...{ id: each.id, email: each.email, since: tokyoDateOf(each.since) },
      self: each.accountId === accountId,
    })),
    invites: invites.map((each) => ({
      ...{ id: each.id, email: each.email, sentAt: each.sentAt },
      ...{ state: adminInviteState(each, now), lastDay: lastDayOf(each.expiresAt) },
    })),
  };
}
