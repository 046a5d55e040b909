import { graphqlEnum, InstantScalar, TokyoDateScalar } from '@enishi/platform';
import type { TokyoDate } from '@enishi/kernel';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { MinorRecord } from '../../../actions/minors/look-at-minor-papers.ts';
import { ageCertificates, guardianKinds } from '../../../domain/minors/minor-papers.ts';
import type { AgeCertificate, GuardianKind } from '../../../domain/minors/minor-papers.ts';

const AgeCertificateEnum = graphqlEnum<AgeCertificate>(
  [...ageCertificates],
  'AgeCertificate',
  'What proved somebody’s age.',
);
const GuardianKindEnum = graphqlEnum<GuardianKind>(
  [...guardianKinds],
  'GuardianKind',
  'Who signed the consent: 親権者 or 未成年後見人.',
);

@ObjectType('MinorPapers', { description: 'That proof of age and a guardian’s consent were seen.' })
export class MinorPapersType {
  @Field(() => ID) id: string;
  @Field(() => AgeCertificateEnum) certificate: AgeCertificate;
  @Field(() => GuardianKindEnum) guardian: GuardianKind;
  @Field(() => TokyoDateScalar, { description: 'As the certificate has it.' }) born: TokyoDate;
  @Field(() => TokyoDateScalar, { description: 'Of the consent.' }) signedOn: TokyoDate;
  @Field(() => InstantScalar) seenAt: Date;
  @Field(() => String, { nullable: true, description: 'Null where a registration desk saw them.' })
  by: string | null;
  @Field(() => InstantScalar, { nullable: true }) endedAt: Date | null;
  @Field(() => String, { nullable: true }) endReason: string | null;
}

@ObjectType('MinorRecord')
export class MinorRecordType {
  @Field(() => String) name: string;
  @Field(() => [MinorPapersType], { description: 'The newest first.' }) papers: MinorPapersType[];
  @Field(() => String, { nullable: true, description: 'Why nothing more can be noted: code of a refusal.' })
  closed: string | null;
}

@InputType('MinorPapersInput', { description: 'As the desk copies them; neither a copy nor a number.' })
export class MinorPapersInputType {
  @Field(() => String) certificate: string;
  @Field(() => String, { description: 'As the certificate has it.' }) birthDate: string;
  @Field(() => String) guardian: string;
  @Field(() => String) signedOn: string;
}

@InputType('CounterMinorInput', { description: 'Papers of whoever is under age, at a registration desk.' })
export class CounterMinorInputType {
  @Field(() => String) certificate: string;
  @Field(() => String) guardian: string;
  @Field(() => String) signedOn: string;
}

export const minorRecordType = ({ name, papers, closed }: MinorRecord): MinorRecordType => ({
  ...{ name, closed },
  papers: papers.map(({ id, certificate, guardian, born, signedOn, seenAt, by, endedAt, endReason }) => ({
    ...{ id, certificate, guardian, born, signedOn, seenAt, by, endedAt, endReason },
  })),
});
