export { CLOCK } from './clock.ts';
export { Config, readConfig } from './config/config.ts';
export type { StripeAccess } from './config/config.ts';
export { configTable } from './config/config-table.ts';
export { createDataSource, migrate } from './database/data-source.ts';
export type { Schema } from './database/data-source.ts';
export { answeredTogether } from './database/answered-together.ts';
export { gathered } from './database/gathered.ts';
export { changedTogether, eachTheirOwn, onceForAll, oneEach, together } from './database/in-step.ts';
export { sideBySide } from './database/side-by-side.ts';
export { readRows } from './database/read-rows.ts';
export { changeRows, insertEach, insertRows, putRows } from './database/write-rows.ts';
export { createContextSchema, protectScopedTable, protectTenantTable } from './database/protect-table.ts';
export { tookTooLong, Transactions } from './database/transactions.ts';
export { Tx } from './database/tx.ts';
export type { Scope } from './database/tx.ts';
export { DeadDeliveries } from './events/dead-deliveries.ts';
export type { DeadDelivery } from './events/dead-deliveries.ts';
export { eventType } from './events/event-type.ts';
export type { EventType, Occurred } from './events/event-type.ts';
export { DrainOutbox } from './events/drain-outbox.ts';
export { OutboxRelay } from './events/outbox-relay.ts';
export { ReactionRegistry } from './events/reaction-registry.ts';
export { DailyAt, Every, Follows, Joins, ReachesOut } from './events/reactions.ts';
export { FileStore } from './files/file-store.ts';
export type { ApiContext, Surface } from './graphql/api-context.ts';
export { askedFields } from './graphql/asked-fields.ts';
export { graphqlSurface } from './graphql/graphql-surface.ts';
export { KnownDocuments } from './graphql/known-documents.ts';
export type { PostedQuestion } from './graphql/known-documents.ts';
export { afterInstant, decodeCursor, encodeCursor, largestPage, PageArgs, pageSize } from './graphql/page.ts';
export { CurrentRequest, CurrentViewer } from './graphql/parameters.ts';
export { InstantScalar, JsonScalar, TokyoDateScalar, YenScalar } from './graphql/scalars.ts';
export { BillingIntervalEnum, DeskRoleEnum, graphqlEnum, TaxCategoryEnum } from './graphql/shared-enums.ts';
export { TextType } from './graphql/text.type.ts';
export { assertAllowed, secondFactorHours } from './http/access-rule.ts';
export type { AccessRule, AccessTable } from './http/access-rule.ts';
export { ApiEdgeModule } from './http/api-edge.module.ts';
export { Cookies } from './http/cookies.ts';
export { requestFacts } from './http/request-facts.ts';
export type { ApiReply, ApiRequest } from './http/request-facts.ts';
export type {
  DeskViewer,
  MemberViewer,
  RequestFacts,
  SignedInViewer,
  Viewer,
  ViewerSource,
} from './http/viewer.ts';
export { JobBackend } from './jobs/job-backend.ts';
export { ReactionRunner } from './jobs/reaction-runner.ts';
export { WorkerModule } from './jobs/worker.module.ts';
export { platformRefusals } from './limits/platform.refusals.ts';
export { RateLimits } from './limits/rate-limits.ts';
export { Links } from './links/links.ts';
export { secretCode, secretHash } from './links/secret-address.ts';
export type { SenderSource } from './mail/mail-delivery.ts';
export type { Sender } from './mail/letter-layout.ts';
export { Mailbox, mailRefused } from './mail/mailbox.ts';
export type { MailFrom, MailRefused, OutgoingMail } from './mail/mailbox.ts';
export { refusedForGood } from './mail/refused-for-good.ts';
export { PersonalRecords, heldAsOne, keptAsOne } from './personal/personal-records.ts';
export type { KeptRows, PersonalRows } from './personal/personal-records.ts';
export type {
  Fate,
  ImpersonalTable,
  Person,
  PersonalTable,
  PersonalTables,
} from './personal/personal-tables.ts';
export { PlatformModule } from './platform.module.ts';
export { registerTenant } from './database/tenant.ts';
export { platformSchema } from './store/platform-schema.ts';
export { databaseUrl, prepareDatabase } from './embedded-postgres/database-roles.ts';
export type { DatabaseUrls } from './embedded-postgres/database-roles.ts';
export { EmbeddedPostgresFault } from './embedded-postgres/embedded-postgres-fault.ts';
export { startEmbeddedPostgres } from './embedded-postgres/start-embedded-postgres.ts';
export type {
  EmbeddedPostgres,
  EmbeddedPostgresOptions,
} from './embedded-postgres/start-embedded-postgres.ts';
