import type { Schema } from '@enishi/platform';
import { AccessLogEntity } from './access-log.entity.ts';
import { ComplimentaryEntity } from './complimentary.entity.ts';
import { MemberNumberCounterEntity } from './member-number-counter.entity.ts';
import { MemberSearchKeyEntity } from './member-search-key.entity.ts';
import { MemberEntity } from './member.entity.ts';
import { MembershipSourceEntity } from './membership-source.entity.ts';
import { MembershipEntity } from './membership.entity.ts';
import { MembershipListedMembers1764000004100 } from './migrations/membership-listed-members.ts';
import { LeavingEntity } from './leaving.entity.ts';
import { MembershipLeaving1764100101000 } from './migrations/leaving.ts';
import { MembershipPlannedChanges1764000004300 } from './migrations/membership-planned-changes.ts';
import { MembershipComplimentary1764200001000 } from './migrations/complimentary.ts';
import { MembershipTables1764000004000 } from './migrations/membership-tables.ts';
import { PlanBenefitEntity } from './plan-benefit.entity.ts';
import { PlanPriceEntity } from './plan-price.entity.ts';
import { PlanEntity } from './plan.entity.ts';
import { PrivilegeGrantEntity } from './privilege-grant.entity.ts';
import { TimelineEntryEntity } from './timeline-entry.entity.ts';

/** Tables of the schema `membership` and their migrations, oldest first. */
export const membershipSchema: Schema = {
  entities: [
    PlanEntity,
    PlanPriceEntity,
    PlanBenefitEntity,
    MemberEntity,
    MemberSearchKeyEntity,
    MemberNumberCounterEntity,
    MembershipEntity,
    MembershipSourceEntity,
    PrivilegeGrantEntity,
    TimelineEntryEntity,
    AccessLogEntity,
    LeavingEntity,
    ComplimentaryEntity,
  ],
  migrations: [
    MembershipTables1764000004000,
    MembershipListedMembers1764000004100,
    MembershipPlannedChanges1764000004300,
    MembershipLeaving1764100101000,
    MembershipComplimentary1764200001000,
  ],
};
