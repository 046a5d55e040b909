import { graphql } from '../../gql/desk/index.ts';

export const SkillCoursesDocument = graphql(`
  query SkillCourses {
    skillCourses {
      linked {
        id
        leadsTo
        skill {
          id
          name {
            ja
            en
          }
        }
        course {
          id
          title {
            ja
            en
          }
          startsAt
          open
        }
      }
      courses {
        id
        title {
          ja
          en
        }
        startsAt
      }
      skills {
        id
        name {
          ja
          en
        }
      }
    }
  }
`);

export const LinkSkillCourseDocument = graphql(`
  mutation LinkSkillCourse($eventId: ID!, $skillId: ID!, $leadsTo: Int) {
    linkSkillCourse(eventId: $eventId, skillId: $skillId, leadsTo: $leadsTo)
  }
`);

export const UnlinkSkillCourseDocument = graphql(`
  mutation UnlinkSkillCourse($id: ID!) {
    unlinkSkillCourse(id: $id)
  }
`);
