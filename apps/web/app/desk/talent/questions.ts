import { graphql } from '../../gql/desk/index.ts';

export const TalentBankDocument = graphql(`
  query TalentBank($skillId: ID, $area: String, $slot: Int, $role: TalentRole, $style: WorkStyle) {
    talentBank(skillId: $skillId, area: $area, slot: $slot, role: $role, style: $style) {
      talents {
        id
        skillIds
        areas
        slots
        roles
        styles
        times
        changedAt
      }
      more
      skills {
        id
        name {
          ja
          en
        }
        offered
      }
      areas
    }
  }
`);

export const OpenTalentDocument = graphql(`
  query OpenTalent($id: ID!, $reason: ReadingReason!) {
    talentRecord(id: $id, reason: $reason) {
      id
      memberId
      name
      kana
      record {
        skillIds
        areas
        slots
        roles
        styles
        about
        changedAt
      }
      careers {
        kind
        what
        field
        since
        until
        sideJob
      }
      skills {
        id
        name {
          ja
          en
        }
        offered
      }
      lastDay
      evidence {
        id
        what {
          ja
          en
        }
        role
        minutes
        occurredOn
        revokedAt
        reply
      }
      held {
        skill {
          id
          name {
            ja
            en
          }
        }
        claimed
        level
        completions
        companies
        ownCompanyLines
        lastUsedOn
        nextLevel
        missing {
          need
          have
          wanted
        }
        lines {
          id
          kind
          what {
            ja
            en
          }
          companyName
          ownCompany
          occurredOn
          revokedAt
          reply
          disputed
        }
      }
    }
  }
`);

export const ConfirmSkillDocument = graphql(`
  mutation ConfirmSkill($id: ID!, $skillId: ID!, $what: SkillConfirmation!) {
    confirmSkill(id: $id, skillId: $skillId, what: $what)
  }
`);

export const TakeBackConfirmationDocument = graphql(`
  mutation TakeBackConfirmation($id: ID!, $lineId: ID!) {
    takeBackConfirmation(id: $id, lineId: $lineId)
  }
`);

export const SettleReplyDocument = graphql(`
  mutation SettleReply($id: ID!, $lineId: ID!) {
    settleReply(id: $id, lineId: $lineId)
  }
`);

export const AskDatesDocument = graphql(`
  query AskDates($id: ID!) {
    event(id: $id) {
      titleJa
      state
      dates {
        id
        startsAt
        endsAt
        calledOff
      }
    }
  }
`);

export const AskTalentDocument = graphql(`
  mutation AskTalent($id: ID!, $ask: TalentAskInput!) {
    askTalent(id: $id, ask: $ask)
  }
`);

export const SaveTalentSkillsDocument = graphql(`
  mutation SaveTalentSkills($skills: String!) {
    saveTalentSkills(skills: $skills)
  }
`);

export const EventCrewDocument = graphql(`
  query EventCrew($eventId: ID!) {
    eventCrew(eventId: $eventId) {
      titleJa
      dates {
        occurrenceId
        startsAt
        endsAt
        calledOff
        open
      }
      crew {
        id
        occurrenceId
        memberId
        name
        kana
        role
        startsAt
        endsAt
        note
        fee
        state
        replyUntil
        named
      }
    }
  }
`);

export const TurnCrewDocument = graphql(`
  mutation TurnCrew($id: ID!, $to: CrewTurn!) {
    turnCrew(id: $id, to: $to)
  }
`);
