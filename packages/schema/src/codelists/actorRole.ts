// Written by `pnpm generate`: do not edit.

/** Role of an actor in the process: What a suspected perpetrator or facilitator did. */
export const actorRoleList = {
  id: 'actor_role',
  version: '0.1.0',
  codes: [
    'organiser',
    'recruiter',
    'broker_or_travel_agent',
    'transporter',
    'travelling_companion',
    'transferrer',
    'harbourer',
    'seller',
    'buyer',
    'receiver',
    'controller',
    'smuggler',
    'document_facilitator',
    'complicit_official',
    'abuser',
    'kidnapper',
    'exploiter',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `actor_role`. */
export type ActorRole = (typeof actorRoleList.codes)[number];
