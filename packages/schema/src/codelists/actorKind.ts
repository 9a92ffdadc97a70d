// Written by `pnpm generate`: do not edit.

/** Person or group: Whether an actor is one person, a group or an organisation. */
export const actorKindList = {
  id: 'actor_kind',
  version: '0.1.0',
  codes: ['person', 'group', 'organisation', 'unknown'],
  parents: {},
} as const;

/** A code of the list `actor_kind`. */
export type ActorKind = (typeof actorKindList.codes)[number];
