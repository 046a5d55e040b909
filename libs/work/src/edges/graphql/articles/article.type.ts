import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import type { Bilingual } from '@enishi/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DeskArticle } from '../../../actions/articles/look-at-article.ts';
import type { CompanyArticle, OwnArticle } from '../../../actions/articles/read-articles.ts';
import type { Invitation } from '../../../actions/articles/take-invitation.ts';
import {
  articlePhaseAt,
  articlePhases,
  isReadByCompany,
  isUnchecked,
  noTexts,
  textsOf,
} from '../../../domain/articles/article.ts';
import type { ArticlePhase } from '../../../domain/articles/article.ts';
import { namings, namingWording } from '../../../domain/articles/naming.ts';
import type { Naming } from '../../../domain/articles/naming.ts';
import type { Contract } from '../../../domain/postings/posting.ts';
import { ContractEnum } from '../postings/posting-filter.type.ts';

const ArticlePhaseEnum = graphqlEnum<ArticlePhase>(
  [...articlePhases],
  'ArticlePhase',
  'Where an article of a student stands. `lapsed`: nobody took the invitation in its time.',
);
export const NamingEnum = graphqlEnum<Naming>(
  [...namings],
  'ArticleNaming',
  'Whether and how the writer of an article is named.',
);

@InputType('ArticleInput')
export class ArticleInputType {
  @Field(() => String, { description: 'What for.' }) why: string;
  @Field(() => String) whoWith: string;
  @Field(() => String) what: string;
  @Field(() => String, { description: 'What one grows in.' }) growth: string;
}

@ObjectType('ArticleTexts')
export class ArticleTextsType {
  @Field(() => String, { description: 'What for.' }) why: string;
  @Field(() => String) whoWith: string;
  @Field(() => String) what: string;
  @Field(() => String, { description: 'What one grows in.' }) growth: string;
}

@ObjectType('ArticleInvitation', {
  description: 'What somebody with the link reads of a draft; no conditions.',
})
export class ArticleInvitationType {
  @Field(() => String) title: string;
  @Field(() => String) company: string;
  @Field(() => ContractEnum) contract: Contract;
  @Field(() => ArticleTextsType, { description: 'As the company wrote them so far.' })
  draft: ArticleTextsType;
  @Field(() => InstantScalar, { description: 'From when on the link is dead.' }) until: Date;
  @Field(() => ID, { nullable: true, description: 'The viewer’s own article, where they took it.' })
  ownId: string | null;
}

@ObjectType('OwnArticle')
export class OwnArticleType {
  @Field(() => ID) id: string;
  @Field(() => ArticlePhaseEnum) phase: ArticlePhase;
  @Field(() => Int, { description: 'Counts each writing.' }) edition: number;
  @Field(() => ArticleTextsType) texts: ArticleTextsType;
  @Field(() => String) title: string;
  @Field(() => String) company: string;
  @Field(() => ContractEnum) contract: Contract;
  @Field(() => ArticleTextsType, {
    nullable: true,
    description: 'As the company wrote them; null once it is over.',
  })
  draft: ArticleTextsType | null;
  @Field(() => ID, { nullable: true, description: 'The posting, once it is published.' })
  postingId: string | null;
  @Field(() => String, { nullable: true, description: 'What the company found wrong.' }) note: string | null;
  @Field(() => NamingEnum) naming: Naming;
  @Field(() => String) name: string;
  @Field(() => String) school: string;
  @Field(() => TextType, { description: 'The words above the choice.' }) wording: Bilingual;
  @Field(() => InstantScalar) turnedAt: Date;
}

@ObjectType('CompanyArticle', { description: 'Names nobody who does not want it.' })
export class CompanyArticleType {
  @Field(() => ID) id: string;
  @Field(() => ArticlePhaseEnum) phase: ArticlePhase;
  @Field(() => Int) edition: number;
  @Field(() => String, { nullable: true, description: 'The secret of the link, while nobody took it.' })
  code: string | null;
  @Field(() => InstantScalar, { description: 'From when on the link is dead.' }) until: Date;
  @Field(() => ArticleTextsType, { nullable: true, description: 'Once it is handed in.' })
  texts: ArticleTextsType | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String, { nullable: true, description: 'As the writer wants to be named.' }) name:
    string | null;
  @Field(() => String, { nullable: true }) school: string | null;
  @Field(() => InstantScalar) turnedAt: Date;
}

@ObjectType('DeskArticle', { description: 'Who wrote the texts of a posting, and who checked them.' })
export class DeskArticleType {
  @Field(() => ID, { nullable: true, description: 'Null where they are in the register no more.' })
  memberId: string | null;
  @Field(() => String, { nullable: true }) writer: string | null;
  @Field(() => String, { nullable: true, description: 'The address of whoever checked it.' })
  checker: string | null;
  @Field(() => InstantScalar, { nullable: true }) checkedAt: Date | null;
  @Field(() => NamingEnum) naming: Naming;
}

@ArgsType()
export class SaveArticleArgs {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The one that was read.' }) edition: number;
  @Field(() => ArticleInputType) article: ArticleInputType;
  @Field(() => Boolean, { description: 'It goes to the company.' }) handsIn: boolean;
}

@ArgsType()
export class NameInArticleArgs {
  @Field(() => ID) id: string;
  @Field(() => NamingEnum) naming: Naming;
  @Field(() => String) name: string;
  @Field(() => String) school: string;
}

@ArgsType()
export class GiveBackArticleArgs {
  @Field(() => ID) companyId: string;
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The one that was read.' }) edition: number;
  @Field(() => String, { description: 'What is wrong; the student reads it.' }) note: string;
}

@ArgsType()
export class UseArticleArgs {
  @Field(() => ID) companyId: string;
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'That of the article, as it was read.' }) edition: number;
  @Field(() => Int, { description: 'That of the draft beside it.' }) postingEdition: number;
}

export const articleInvitationType = ({
  article,
  posting,
  company,
  ownId,
}: Invitation): ArticleInvitationType => ({
  ...{ title: posting.title, company, contract: posting.contract, ownId, until: article.invitedUntil },
  draft: ownId === null ? textsOf(posting) : noTexts,
});

export function ownArticleType({ article, posting, company }: OwnArticle, now: Date): OwnArticleType {
  const phase = articlePhaseAt(article, now);
  const { id, edition, note, naming, name, school, turnedAt } = article;
  return {
    ...{ id, phase, edition, note, naming, name, school, turnedAt, company, wording: namingWording },
    ...{ texts: textsOf(article), title: posting.title, contract: posting.contract },
    draft: isUnchecked(phase) ? textsOf(posting) : null,
    postingId: phase === 'checked' && posting.state === 'open' ? posting.id : null,
  };
}

export function companyArticleType({ article, code }: CompanyArticle, now: Date): CompanyArticleType {
  const phase = articlePhaseAt(article, now);
  const { id, edition, invitedUntil: until, note, turnedAt, naming, name, school } = article;
  return {
    ...{ id, phase, edition, until, note, turnedAt, code: phase === 'invited' ? code : null },
    texts: isReadByCompany(article.state) ? textsOf(article) : null,
    name: naming === 'hidden' ? null : name,
    school: naming === 'name_school' ? school : null,
  };
}

export const deskArticleType = ({ article, writer, checker }: DeskArticle): DeskArticleType => ({
  ...{ memberId: writer?.id ?? null, writer: writer?.name ?? null, checker },
  ...{ checkedAt: article.checkedAt, naming: article.naming },
});
