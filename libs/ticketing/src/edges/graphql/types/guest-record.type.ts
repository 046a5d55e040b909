import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { GuestRecord } from '../../../actions/guest-records/read-guest-record.ts';
import { attendeeInFull } from '../../../domain/attendee.ts';
import { inBoth } from '../../../domain/in-both.ts';
import type { ErasureHindrance } from '../../../store/guest-record.store.ts';

export const ErasureHindranceEnum = graphqlEnum<ErasureHindrance>(
  ['to_come', 'money'],
  'ErasureHindrance',
  'Why a guest cannot be erased yet: a ticket is to come or a booking waits, or money is on its way back.',
);

@ObjectType('GuestRecordField')
export class GuestRecordFieldType {
  @Field(() => String) name: string;
  @Field(() => String) value: string;
}

@ObjectType('GuestRecordRow')
export class GuestRecordRowType {
  @Field(() => [GuestRecordFieldType]) fields: GuestRecordFieldType[];
}

@ObjectType('GuestRecordTable')
export class GuestRecordTableType {
  @Field(() => String) table: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => [GuestRecordRowType]) rows: GuestRecordRowType[];
}

@ObjectType('OtherPurchase', { description: 'Of the same address.' })
export class OtherPurchaseType {
  @Field(() => ID) orderId: string;
  @Field(() => TextType, { description: 'Of the event.' }) title: { ja: string; en: string };
  @Field(() => InstantScalar) orderedAt: Date;
  @Field(() => Boolean, { description: 'Of add-ons that were ordered later.' }) later: boolean;
}

@ObjectType('GuestRecord', { description: 'All that is kept of one guest.' })
export class GuestRecordType {
  @Field(() => ID) orderId: string;
  @Field(() => ID) eventId: string;
  @Field(() => String, { nullable: true, description: 'Null once they were erased.' }) name: string | null;
  @Field(() => InstantScalar, { nullable: true }) erasedAt: Date | null;
  @Field(() => ErasureHindranceEnum, { nullable: true }) hindrance: ErasureHindrance | null;
  @Field(() => [GuestRecordTableType]) tables: GuestRecordTableType[];
  @Field(() => [OtherPurchaseType]) others: OtherPurchaseType[];
}

const written = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

export const guestRecordType = ({
  orderId,
  guest,
  hindrance,
  tables,
  others,
}: GuestRecord): GuestRecordType => ({
  ...{ orderId, eventId: guest.eventId, erasedAt: guest.erasedAt, hindrance },
  name: guest.familyName === '' ? null : attendeeInFull(guest),
  others: others.map(({ titleJa, titleEn, ...other }) => ({ ...other, title: inBoth(titleJa, titleEn) })),
  tables: tables.map(({ table, title, rows }) => ({
    ...{ table, title },
    rows: rows.map((row) => ({
      fields: Object.entries(row)
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => ({ name, value: written(value) })),
    })),
  })),
});
